// A new position: what the work demands, what it pays, and whether it is open.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { readSettings } from "@/db/queries/settings/read-settings";
import { positionStatusChanges, positions } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { NewPosition } from "@/lib/domain/position/position";
import { refuseProtected } from "@/lib/domain/position/template-check/check-template";
import type { PositionId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import { bandColumns, fallbackColumns, newestVersionOf, ownTemplate } from "./position-row";

export const makePosition = command("position.write", async (tx, { actor, now }, input: NewPosition) => {
  const by = userOf(actor);
  const allowed = "templateId" in input ? ok(null) : refuseProtected({ dimensions: input.dimensions });
  if (!allowed.ok) return allowed;
  const fallback = await fallbackColumns(tx, input.fallback);
  if (!fallback.ok) return fallback;
  const version =
    "templateId" in input
      ? await newestVersionOf(tx, input.templateId)
      : ok(await ownTemplate(tx, { name: input.title, locale: input.locale, dimensions: input.dimensions, by, now }));
  if (!version.ok) return version;
  const id = newId<"position">(now) as PositionId;
  const made = await tx
    .insert(positions)
    .values({
      id,
      title: input.title,
      locale: input.locale,
      status: input.status,
      statusReason: input.statusReason,
      jurisdiction: input.jurisdiction ?? (await readSettings(tx)).jurisdiction,
      templateVersionId: version.value,
      ...bandColumns(input.salaryBand),
      ...fallback.value,
      recruiterEmail: input.recruiterEmail,
      approverEmail: input.approverEmail,
      reapplyAfterMonths: input.reapplyAfterMonths,
      externalId: input.externalId,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: positions.externalId })
    .returning({ id: positions.id });
  if (made.length === 0) {
    const [existing] = await tx
      .select({ id: positions.id })
      .from(positions)
      .where(eq(positions.externalId, input.externalId ?? ""));
    return fail("duplicate", "externalIdTaken", { data: { existingId: existing?.id ?? "" } });
  }
  await tx.insert(positionStatusChanges).values({
    id: newId(now),
    positionId: id,
    status: input.status,
    reason: input.statusReason,
    changedBy: by,
    changedAt: now,
  });
  return ok({ value: { id }, events: [{ kind: "position_made", positionId: id, data: { status: input.status } }] });
});
