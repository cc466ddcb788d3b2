// Letters over the API: composed, changed, asked about, approved, sent, taken back; and the report that goes with them.
import { z } from "zod";
import { endpoint } from "@/app/api/v1/_route/endpoint";
import { scoresFirst } from "@/app/api/v1/_route/scores-first";
import { reportFile } from "@/app/_server/report-file";
import type { Context } from "@/app/_server/context";
import { approveLetter, approveLetterSchema } from "@/db/commands/letter/approve-letter";
import { cancelLetter } from "@/db/commands/letter/cancel-letter";
import { composeLetter, composeLetterSchema } from "@/db/commands/letter/compose-letter";
import { returnLetter, returnLetterSchema } from "@/db/commands/letter/return-letter";
import { reviseLetter, reviseLetterSchema } from "@/db/commands/letter/revise-letter";
import { sendLetter, sendLetterSchema } from "@/db/commands/letter/send-letter";
import { submitLetter, submitLetterSchema } from "@/db/commands/letter/submit-letter";
import { readLetter } from "@/db/queries/letter/read-letter";
import { BLOCK_KINDS, LETTER_STATES } from "@/lib/domain/letter/letter";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { localeSchema } from "@/lib/domain/shared/locale";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { READINESS, STRATEGIES } from "@/lib/domain/strategy/recommendation";
import { translateKey } from "@/lib/i18n/translate";

const letterAnswer = z.object({
  id: z.uuid(),
  version: z.number().int(),
  locale: localeSchema,
  strategy: z.enum(STRATEGIES),
  readiness: z.enum(READINESS),
  state: z.enum(LETTER_STATES),
  seed: z.number().int(),
  evaluation: z.object({ id: z.uuid(), version: z.number().int() }),
  subject: z.string(),
  text: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(BLOCK_KINDS),
      text: z.string(),
      sentences: z.array(z.object({ text: z.string(), evidence: z.array(z.string()) })),
    }),
  ),
  checks: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      kind: z.enum(["hard", "style"]),
      ok: z.boolean(),
      message: z.string(),
    }),
  ),
  shortMessage: z.string(),
  sendAfter: z.iso.datetime().nullable(),
  toldAt: z.iso.datetime().nullable(),
});

async function answer(context: Context, id: LetterId, locale: Locale): Promise<Result<z.infer<typeof letterAnswer>>> {
  const letter = await readLetter(context, id);
  if (!letter) return fail("not_found", "notFound");
  if (await scoresFirst(context, letter.applicationId)) return fail("not_allowed", "ownScorecardFirst");
  return ok({
    id: letter.id,
    version: letter.version,
    locale: letter.locale,
    strategy: letter.strategy,
    readiness: letter.readiness,
    state: letter.state,
    seed: letter.seed,
    evaluation: letter.evaluation,
    subject: letter.content.subject,
    text: letter.text,
    blocks: letter.content.blocks.map(({ kind, text, sentences }) => ({
      kind,
      text,
      sentences: sentences.map((sentence) => ({ text: sentence.text, evidence: [...sentence.evidence] })),
    })),
    checks: letter.checks.map(({ id: number, name, kind, ok: passed, textKey, values }) => ({
      id: number,
      name,
      kind,
      ok: passed,
      message: translateKey(locale, "letterChecks", textKey, values),
    })),
    shortMessage: letter.content.shortMessage,
    sendAfter: letter.sendAfter?.toISOString() ?? null,
    toldAt: letter.toldAt?.toISOString() ?? null,
  });
}

/** The letter after a command, or the command's refusal. */
async function after(done: Promise<Result<{ readonly id: LetterId }>>, context: Context, locale: Locale) {
  const result = await done;
  return result.ok ? answer(context, result.value.id, locale) : result;
}

export const postLetter = endpoint({
  method: "POST",
  path: "/applications/{id}/letters",
  summary: "Composes a letter from the evidence, as a draft",
  verb: "letter.write",
  body: composeLetterSchema,
  answer: letterAnswer,
  status: 201,
  run: async (context, { id, body, locale }) =>
    (await scoresFirst(context, id))
      ? fail("not_allowed", "ownScorecardFirst")
      : after(composeLetter(context, { ...body, applicationId: id as ApplicationId }), context, locale),
});

export const getLetter = endpoint({
  method: "GET",
  path: "/letters/{id}",
  summary: "A letter with its checks",
  verb: "letter.read",
  answer: letterAnswer,
  run: async (context, { id, locale }) => answer(context, id as LetterId, locale),
});

export const patchLetter = endpoint({
  method: "PATCH",
  path: "/letters/{id}",
  summary: "Replaces paragraphs; the text is literal and the version the next one",
  verb: "letter.write",
  body: reviseLetterSchema,
  answer: letterAnswer,
  run: async (context, { id, body, locale }) =>
    after(reviseLetter(context, { ...body, letterId: id as LetterId }), context, locale),
});

export const postSubmission = endpoint({
  method: "POST",
  path: "/letters/{id}/submit",
  summary: "Asks a named person to approve it",
  verb: "letter.submit",
  body: submitLetterSchema,
  answer: letterAnswer,
  run: async (context, { id, body, locale }) =>
    after(submitLetter(context, { ...body, letterId: id as LetterId }), context, locale),
});

export const postApproval = endpoint({
  method: "POST",
  path: "/letters/{id}/approve",
  summary: "Says yes to this version (scope approve, never the author)",
  verb: "letter.approve",
  body: approveLetterSchema,
  answer: letterAnswer,
  run: async (context, { id, body, locale }) =>
    after(approveLetter(context, { ...body, letterId: id as LetterId }), context, locale),
});

export const postReturn = endpoint({
  method: "POST",
  path: "/letters/{id}/return",
  summary: "Asks for a change, with the reason",
  verb: "letter.approve",
  body: returnLetterSchema,
  answer: letterAnswer,
  run: async (context, { id, body, locale }) =>
    after(returnLetter(context, { ...body, letterId: id as LetterId }), context, locale),
});

export const postSending = endpoint({
  method: "POST",
  path: "/letters/{id}/send",
  summary: "Queues an approved letter, or tries a failed one again",
  verb: "letter.send",
  body: sendLetterSchema,
  answer: letterAnswer,
  run: async (context, { id, body, locale }) =>
    after(sendLetter(context, { ...body, letterId: id as LetterId }), context, locale),
});

export const postCancellation = endpoint({
  method: "POST",
  path: "/letters/{id}/cancel",
  summary: "Takes a queued letter back before it leaves",
  verb: "letter.send",
  body: z.strictObject({}),
  answer: letterAnswer,
  run: async (context, { id, locale }) => after(cancelLetter(context, { letterId: id as LetterId }), context, locale),
});

export const getReport = endpoint({
  method: "GET",
  path: "/applications/{id}/report.pdf",
  summary: "The report as a PDF file; its ETag is the file's hash",
  verb: "evaluation.read",
  query: z.strictObject({ audience: z.enum(["candidate", "internal"]).default("internal") }),
  answer: null,
  run: async (context, { id, query }) => {
    if (await scoresFirst(context, id)) return fail("not_allowed", "ownScorecardFirst");
    const file = await reportFile(context, { applicationId: id as ApplicationId, audience: query.audience });
    if (!file) return fail("not_found", "notFound");
    return ok(
      new Response(new Uint8Array(file.bytes), {
        headers: {
          "Content-Type": "application/pdf",
          "Content-Disposition": `attachment; filename="${file.name}"`,
          ETag: `"${file.hash}"`,
          "Cache-Control": "private, no-cache",
        },
      }),
    );
  },
});
