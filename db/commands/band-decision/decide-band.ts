// A named person discloses the salary band for this one letter, or has the letter written without figures.
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { touchApplication } from "@/db/commands/application/touch-application";
import { about, withdrawLetters } from "@/db/commands/evaluation/record-evaluation";
import { readBandDecision } from "@/db/queries/case/read-case-file";
import { bandDecisions } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

export const decideBand = command(
  "evaluation.complete",
  async (
    tx,
    scene,
    input: { readonly applicationId: ApplicationId; readonly decision: "disclose" | "without_figures" },
  ) => {
    const { actor, now } = scene;
    const decidedBy = userOf(actor);
    if (decidedBy === null) return fail("not_allowed", "notAllowed");
    const locked = await lockApplication(tx, scene, input.applicationId);
    if (!locked) return fail("not_found", "notFound");
    const { application } = locked;
    const id = newId<string>(now);
    const { decision } = input;
    const before = await readBandDecision(tx, application.id);
    await tx.insert(bandDecisions).values({ id, applicationId: application.id, decision, decidedBy, decidedAt: now });
    // A letter on its way was approved with the figures, or without them: it is taken back.
    const withdrawn = before === decision ? ok([]) : await withdrawLetters(tx, scene, application);
    if (!withdrawn.ok) return withdrawn;
    await touchApplication(tx, application, now);
    return ok({
      value: { id, decision },
      events: [{ kind: "band_decided", ...about(application), data: { decision } }, ...withdrawn.value],
    });
  },
);
