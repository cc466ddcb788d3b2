// One change to the company's wording rules: a new version of them, and the record of who made it.
import { z } from "zod";
import { command } from "@/db/command";
import { readWording } from "@/db/queries/wording/read-wording";
import { wordingPacks } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import { fail, ok } from "@/lib/domain/shared/result";
import { changeLayer, layerChangeSchema } from "@/lib/domain/shared/wording/company/change-layer";
import { packVersionOf } from "@/lib/domain/shared/wording/company/layer";
import { isTooWide, reachOf } from "@/lib/domain/shared/wording/company/reach";
import { newId } from "@/lib/platform/id";

export const changeWordingSchema = z.strictObject({
  /** The company's own version that was looked at. */
  version: z.number().int().min(0),
  change: layerChangeSchema,
  /** A rule that stops many good sentences is saved only by somebody who has seen that it does. */
  wideSeen: z.boolean().default(false),
});

export type ChangeWording = z.infer<typeof changeWordingSchema>;

export const changeWording = command("settings.manage", async (tx, { actor, now }, input: ChangeWording) => {
  const changedBy = userOf(actor);
  if (!changedBy) return fail("not_allowed", "notAllowed");
  const { layer } = await readWording(tx);
  if (layer.version !== input.version) return fail("stale", "stale");
  const changed = changeLayer(layer, input.change);
  if (!changed.ok) return changed;
  const refusal = input.wideSeen ? null : wideness(input.change);
  if (refusal) return refusal;
  const { step } = changed.value;
  const [row] = await tx
    .insert(wordingPacks)
    .values({
      id: newId<"wording_pack">(now),
      version: changed.value.layer.version,
      layer: changed.value.layer,
      step,
      changedBy,
      changedAt: now,
    })
    // Two at once: the later one sees the other's first.
    .onConflictDoNothing({ target: wordingPacks.version })
    .returning({ version: wordingPacks.version });
  if (!row) return fail("stale", "stale");
  return ok({
    value: { id: step.id, version: row.version },
    events: [
      {
        kind: "wording_changed",
        data: { act: step.act, rule: step.id, packVersion: packVersionOf(row) },
      },
    ],
  });
});

function wideness(change: ChangeWording["change"]) {
  if (change.act !== "rule_added" && change.act !== "rule_changed") return null;
  if (change.rule.severity === "hint") return null;
  const reach = reachOf(change.rule);
  if (!isTooWide(reach)) return null;
  const hit = [...(reach.inside?.hit ?? []), ...(reach.letter?.hit ?? [])];
  const of = (reach.inside?.of ?? 0) + (reach.letter?.of ?? 0);
  return fail("invalid", "ruleTooWide", {
    fields: [{ path: "phrases", code: "too_wide", messageKey: "ruleTooWide" }],
    data: { n: hit.length, of, example: hit[0] ?? "" },
  });
}
