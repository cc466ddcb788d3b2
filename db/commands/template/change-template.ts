// The next version of a template. Positions keep the version they use until somebody moves them.
import { desc, eq } from "drizzle-orm";
import { command } from "@/db/command";
import { templates, templateVersions } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { TemplateChanges } from "@/lib/domain/position/template";
import { refuseProtected } from "@/lib/domain/position/template-check/check-template";
import { type TemplateId, type TemplateVersionId, isId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

export const changeTemplate = command(
  "template.write",
  async (tx, { actor, now }, { id, changes }: { readonly id: TemplateId; readonly changes: TemplateChanges }) => {
    if (!isId(id)) return fail("not_found", "notFound");
    const [template] = await tx.select().from(templates).where(eq(templates.id, id)).for("update");
    if (!template) return fail("not_found", "notFound");
    if (template.archivedAt !== null) return fail("wrong_stage", "templateArchived");
    const [newest] = await tx
      .select({ version: templateVersions.version })
      .from(templateVersions)
      .where(eq(templateVersions.templateId, id))
      .orderBy(desc(templateVersions.version))
      .limit(1);
    const current = newest?.version ?? 0;
    const allowed = refuseProtected(changes);
    if (!allowed.ok) return allowed;
    if (changes.version !== current) return fail("stale", "stale", { data: { version: current } });
    const version = current + 1;
    if (changes.name !== undefined) await tx.update(templates).set({ name: changes.name }).where(eq(templates.id, id));
    await tx.insert(templateVersions).values({
      id: newId<"template_version">(now) as TemplateVersionId,
      templateId: id,
      version,
      dimensions: changes.dimensions,
      createdAt: now,
      createdBy: userOf(actor),
    });
    return ok({ value: { id, version }, events: [{ kind: "template_changed", data: { templateId: id, version } }] });
  },
);
