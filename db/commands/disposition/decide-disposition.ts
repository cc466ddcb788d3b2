// The reason code: why this application ends. It may change until the candidate was told.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { about, recordEvaluation } from "@/db/commands/evaluation/record-evaluation";
import { applications, dispositions } from "@/db/schema";
import { place } from "@/db/vault";
import type { Disposition } from "@/lib/domain/application/application";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

export const decideDisposition = command(
  "disposition.write",
  async (tx, scene, input: { readonly applicationId: ApplicationId; readonly disposition: Disposition }) => {
    const { actor, now } = scene;
    const locked = await lockApplication(tx, scene, input.applicationId);
    if (!locked) return fail("not_found", "notFound");
    const { application, vault } = locked;
    if (application.toldAt !== null) return fail("wrong_stage", "alreadyTold");
    const id = newId<string>(now);
    const { code, note, terms = [], until } = input.disposition;
    await tx.insert(dispositions).values({
      id,
      applicationId: application.id,
      code,
      note: vault.seal(place("dispositions", "note", id), note),
      terms: code === "terms_gap" ? terms : [],
      attemptUntil: code === "new_attempt" ? until : null,
      decidedBy: userOf(actor),
      decidedAt: now,
    });
    const version = application.version + 1;
    await tx
      .update(applications)
      .set({ decidedAt: now, updatedAt: now, version })
      .where(eq(applications.id, application.id));
    const recorded = await recordEvaluation(tx, { ...scene, vault }, { ...application, decidedAt: now });
    if (!recorded.ok) return recorded;
    return ok({
      value: { code, note, version },
      events: [{ kind: "decided", ...about(application), data: { code } }, ...recorded.value],
    });
  },
);
