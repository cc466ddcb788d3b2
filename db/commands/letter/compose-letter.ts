// Composes a letter from the evidence. It is a draft, also when something is still missing: then it can't be submitted.
import { and, desc, eq, inArray, notInArray } from "drizzle-orm";
import { z } from "zod";
import { goesOn } from "@/lib/domain/application/application";
import { composeFresh } from "@/lib/domain/letter/compose-fresh";
import type { LetterState } from "@/lib/domain/letter/letter";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { proseSchema } from "@/lib/domain/shared/text";
import { STRATEGIES, type Strategy } from "@/lib/domain/strategy/recommendation";
import { dictionaryOf } from "@/lib/i18n/translate";
import { newId } from "@/lib/platform/id";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { adviceFor, internalTexts, recentLetters } from "@/db/queries/letter/judge-letter";
import { textHash, versionPlace } from "@/db/queries/letter/letter-text";
import { readSender } from "@/db/queries/letter/read-sender";
import { applications, letters, letterVersions } from "@/db/schema";
import { place } from "@/db/vault";
import { refusalToAuthor } from "./refusal-to-write";

export const composeLetterSchema = z.strictObject({
  strategy: z.enum(STRATEGIES).nullable().default(null),
  overrideReason: proseSchema(2000).nullable().default(null),
  seed: z.number().int().min(0).max(2_147_483_000).default(0),
  /** Begin with what was missing, where a gap is told; otherwise the strength comes first. */
  gapsFirst: z.boolean().default(false),
});

type Input = Omit<z.infer<typeof composeLetterSchema>, "gapsFirst"> & {
  readonly applicationId: ApplicationId;
  readonly gapsFirst?: boolean;
};

/** A letter somebody is deciding on, or that is on its way, isn't replaced under their hands. */
const BUSY: LetterState[] = ["submitted", "approved", "queued", "transmitting"];

export const composeLetter = command("letter.write", async (tx, { actor, now, keyring }, input: Input) => {
  const author = userOf(actor);
  if (!author) return fail("not_allowed", "notAllowed");
  const [application] = await tx
    .select()
    .from(applications)
    .where(eq(applications.id, input.applicationId))
    .for("update");
  const record = application ? await readCaseFile({ db: tx, keyring }, input.applicationId) : null;
  if (!application || !record) return fail("not_found", "notFound");
  if (goesOn(application.result)) return fail("wrong_stage", "goesOn");
  const refusal = await refusalToAuthor(tx, application.id, author);
  if (refusal) return refusal;
  const former = await formerLetters(tx, input.applicationId);
  if (former.some((one) => BUSY.includes(one.state))) return fail("wrong_stage", "letterUnderway");

  const advice = adviceFor(record, null);
  if (!advice.strategy || !advice.rule) return fail("wrong_stage", "nothingAssessed");
  const strategy: Strategy = input.strategy ?? advice.strategy;
  if (strategy !== advice.strategy && !input.overrideReason) {
    return fail("invalid", "overrideNeedsReason", {
      fields: [{ path: "overrideReason", code: "required", messageKey: "overrideNeedsReason" }],
    });
  }

  const sender = await readSender(tx, author);
  const locale = record.caseFile.evaluation.candidate.locale;
  const draft = composeFresh({
    file: record.caseFile,
    recommendation: adviceFor(record, strategy),
    strategy,
    seed: input.seed,
    gapsFirst: input.gapsFirst ?? false,
    sender,
    patterns: dictionaryOf(locale).letterPatterns,
    internalTexts: internalTexts(record),
    check: record.wording.check,
    now,
    recentLetters: await recentLetters({ db: tx, keyring }, record.application.positionId, locale, input.applicationId),
  });
  if (!draft.ok) return draft;

  await tx
    .update(letters)
    .set({ state: "cancelled", cancelledAt: now, updatedAt: now })
    .where(
      and(eq(letters.applicationId, input.applicationId), inArray(letters.state, ["draft", "returned", "failed"])),
    );
  const id = newId<"letter">(now) as LetterId;
  const { vault } = record;
  const sent = former.find((one) => one.state === "sent" && one.pastAt === null);
  const text = { subject: draft.value.subject, blocks: draft.value.blocks, shortMessage: draft.value.shortMessage };
  await tx.insert(letters).values({
    id,
    applicationId: input.applicationId,
    evaluationId: record.evaluationId,
    state: "draft",
    locale,
    strategy,
    recommended: advice.strategy,
    rule: advice.rule,
    overrideReason:
      strategy === advice.strategy ? null : vault.seal(place("letters", "override_reason", id), input.overrideReason!),
    replaces: sent?.id ?? null,
    context: vault.sealJson(place("letters", "context", id), record.caseFile.position),
    createdBy: author,
    createdAt: now,
    updatedAt: now,
  });
  await tx.insert(letterVersions).values({
    letterId: id,
    version: 1,
    body: vault.sealJson(versionPlace(id, 1), text),
    textHash: textHash(text),
    seed: draft.value.seed,
    authorId: author,
    packVersion: record.wording.version,
    createdAt: now,
  });
  await tx.update(applications).set({ updatedAt: now }).where(eq(applications.id, input.applicationId));
  const about = { applicationId: input.applicationId, candidateId: record.application.candidateId, letterId: id };
  return ok({
    value: { id, version: 1, seed: draft.value.seed },
    events: [
      {
        ...about,
        kind: sent ? "corrected" : "drafted",
        data: { version: 1, strategy, recommended: advice.strategy, rule: advice.rule, seed: draft.value.seed },
      },
    ],
  });
});

async function formerLetters(tx: Transaction, applicationId: ApplicationId) {
  return await tx
    .select({ id: letters.id, state: letters.state, createdBy: letters.createdBy, pastAt: letters.pastAt })
    .from(letters)
    .where(and(eq(letters.applicationId, applicationId), notInArray(letters.state, ["cancelled"])))
    .orderBy(desc(letters.createdAt));
}
