// A position changes; applications already scored keep the dimensions they were scored by.
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { positions, templates, templateVersions } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { PositionChanges } from "@/lib/domain/position/position";
import { refuseProtected } from "@/lib/domain/position/template-check/check-template";
import { type PositionId, type TemplateVersionId, type UserId, isId } from "@/lib/domain/shared/id";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { moveStatus } from "./move-status";
import { addVersion, bandColumns, fallbackColumns, newestVersionOf, ownTemplate } from "./position-row";

type Row = typeof positions.$inferSelect;

export const changePosition = command(
  "position.write",
  async (tx, { actor, now }, { id, changes }: { readonly id: PositionId; readonly changes: PositionChanges }) => {
    if (!isId(id)) return fail("not_found", "notFound");
    const [position] = await tx.select().from(positions).where(eq(positions.id, id)).for("update");
    if (!position) return fail("not_found", "notFound");
    if (changes.version !== undefined && changes.version !== position.version) {
      return fail("stale", "stale", { data: { version: position.version } });
    }
    const by = userOf(actor);
    const allowed = refuseProtected({ dimensions: changes.dimensions ?? [] });
    if (!allowed.ok) return allowed;
    const template = await templateFor(tx, position, changes, by, now);
    if (!template.ok) return template;
    const fallback = changes.fallback === undefined ? ok({}) : await fallbackColumns(tx, changes.fallback);
    if (!fallback.ok) return fallback;
    if (changes.fallback && "positionId" in changes.fallback && changes.fallback.positionId === id) {
      return fail("invalid", "invalid", {
        fields: [{ path: "fallback.positionId", code: "itself", messageKey: "field.itself" }],
      });
    }
    const moved =
      changes.status !== undefined && changes.status !== position.status
        ? [await moveStatus(tx, position, { status: changes.status, reason: changes.statusReason ?? null, by, now })]
        : [];
    const version = position.version + 1;
    await tx
      .update(positions)
      .set({ ...plainColumns(changes), ...fallback.value, templateVersionId: template.value, updatedAt: now, version })
      .where(eq(positions.id, id));
    const fields = Object.keys(changes).filter((name) => name !== "version");
    return ok({
      value: { id, version },
      events: [{ kind: "position_changed", positionId: id, data: { fields, version } }, ...moved],
    });
  },
);

function plainColumns(changes: PositionChanges): Partial<Row> {
  return {
    ...(changes.title === undefined ? {} : { title: changes.title }),
    ...(changes.statusReason === undefined ? {} : { statusReason: changes.statusReason }),
    ...(changes.jurisdiction === undefined ? {} : { jurisdiction: changes.jurisdiction }),
    ...(changes.salaryBand === undefined ? {} : bandColumns(changes.salaryBand)),
    ...(changes.recruiterEmail === undefined ? {} : { recruiterEmail: changes.recruiterEmail }),
    ...(changes.approverEmail === undefined ? {} : { approverEmail: changes.approverEmail }),
    ...(changes.reapplyAfterMonths === undefined ? {} : { reapplyAfterMonths: changes.reapplyAfterMonths }),
  };
}

/** Own dimensions become the next version of the position's own template, or a new one if it used a shared template. */
async function templateFor(
  tx: Transaction,
  position: Row,
  changes: PositionChanges,
  by: UserId | null,
  now: Date,
): Promise<Result<TemplateVersionId>> {
  if (changes.templateId !== undefined) return newestVersionOf(tx, changes.templateId);
  const { dimensions } = changes;
  if (dimensions === undefined) return ok(position.templateVersionId);
  const [own] = await tx
    .select({ templateId: templates.id })
    .from(templateVersions)
    .innerJoin(templates, eq(templates.id, templateVersions.templateId))
    .where(and(eq(templateVersions.id, position.templateVersionId), eq(templates.ownedByPosition, true)));
  const title = changes.title ?? position.title;
  if (!own) return ok(await ownTemplate(tx, { name: title, locale: position.locale, dimensions, by, now }));
  const [newest] = await tx
    .select({ version: templateVersions.version })
    .from(templateVersions)
    .where(eq(templateVersions.templateId, own.templateId))
    .orderBy(desc(templateVersions.version))
    .limit(1);
  const version = (newest?.version ?? 0) + 1;
  return ok(await addVersion(tx, { templateId: own.templateId, version, dimensions, by, now }));
}
