// The new attempt that a letter offered begins: another interview, another clock, and nothing decided; what was said stays on record.
import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { instantSchema } from "@/lib/domain/shared/text";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { about, recordEvaluation } from "@/db/commands/evaluation/record-evaluation";
import { applications, letters } from "@/db/schema";
import { changeInterviewers } from "./ask-interviewers";
import { lockApplication } from "./lock-application";

/** `interviewedAt`: when the new attempt ends, as the first one had it. */
export const beginAttemptSchema = z.strictObject({ interviewedAt: instantSchema });

type Input = z.infer<typeof beginAttemptSchema> & { readonly applicationId: ApplicationId };

export const beginAttempt = command("application.write", async (tx, scene, { applicationId, interviewedAt }: Input) => {
  const { now } = scene;
  const locked = await lockApplication(tx, scene, applicationId);
  if (!locked) return fail("not_found", "notFound");
  const [letter] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.applicationId, applicationId), isNull(letters.pastAt)))
    .orderBy(desc(letters.createdAt))
    .limit(1)
    .for("update");
  if (letter?.state !== "sent" || letter.rule !== "new_attempt") return fail("wrong_stage", "noAttemptOffered");
  await tx
    .update(letters)
    .set({ pastAt: now, pageVersion: letter.pageVersion + 1 })
    .where(eq(letters.id, letter.id));
  const [begun] = await tx
    .update(applications)
    .set({
      interviewedAt: new Date(interviewedAt),
      decidedAt: null,
      toldAt: null,
      toldChannel: null,
      toldBy: null,
      updatedAt: now,
      version: locked.application.version + 1,
    })
    .where(eq(applications.id, applicationId))
    .returning();
  if (!begun) throw new Error("the locked application is gone");
  const reminded = await changeInterviewers(tx, scene, locked.application, begun, undefined);
  if (!reminded.ok) return reminded;
  const recorded = await recordEvaluation(tx, { ...scene, vault: locked.vault }, begun);
  if (!recorded.ok) return recorded;
  return ok({
    value: { id: begun.id, version: begun.version },
    events: [{ kind: "attempt_begun", ...about(begun), letterId: letter.id }, ...reminded.value, ...recorded.value],
  });
});
