// A person confirms a strength that no interviewer ticked: no letter goes without one.
import { count, eq } from "drizzle-orm";
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { touchApplication } from "@/db/commands/application/touch-application";
import { about, recordEvaluation } from "@/db/commands/evaluation/record-evaluation";
import { readDimensions } from "@/db/queries/case/read-case-record";
import { confirmedStrengths } from "@/db/schema";
import { place } from "@/db/vault";
import type { Strength } from "@/lib/domain/evaluation/scorecard";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

const MOST = 50;

export const confirmStrength = command(
  "evaluation.complete",
  async (tx, scene, input: { readonly applicationId: ApplicationId; readonly strength: Strength }) => {
    const { actor, now } = scene;
    const locked = await lockApplication(tx, scene, input.applicationId);
    if (!locked) return fail("not_found", "notFound");
    const { application, vault } = locked;
    const { dimension, item, evidence } = input.strength;
    const { dimensions } = await readDimensions(tx, application);
    if (!dimensions.some((one) => one.key === dimension)) {
      return fail("invalid", "invalid", {
        fields: [{ path: "dimension", code: "unknown", messageKey: "field.unknown" }],
      });
    }
    const [held] = await tx
      .select({ many: count() })
      .from(confirmedStrengths)
      .where(eq(confirmedStrengths.applicationId, application.id));
    const next = held?.many ?? 0;
    if (next >= MOST) return fail("too_many", "tooManyStrengths", { data: { most: MOST } });
    const id = newId<string>(now);
    await tx.insert(confirmedStrengths).values({
      id,
      applicationId: application.id,
      place: next,
      dimension,
      body: vault.sealJson(place("confirmed_strengths", "body", id), { item, evidence }),
      confirmedBy: userOf(actor),
      confirmedAt: now,
    });
    await touchApplication(tx, application, now);
    const recorded = await recordEvaluation(tx, { ...scene, vault }, application);
    if (!recorded.ok) return recorded;
    return ok({
      value: { id },
      events: [
        { kind: "strength_confirmed", ...about(application), data: { strengthId: id, dimension } },
        ...recorded.value,
      ],
    });
  },
);
