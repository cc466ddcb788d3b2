// The software's advice and its wording check, over the API.
import { z } from "zod";
import { endpoint } from "@/app/api/v1/_route/endpoint";
import { scoresFirst } from "@/app/api/v1/_route/scores-first";
import { readWording } from "@/db/queries/wording/read-wording";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import type { ApplicationId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { localeSchema } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";
import { CATEGORIES, SEVERITIES, WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import type { Recommendation } from "@/lib/domain/strategy/recommendation";
import { READINESS, RULES, STRATEGIES } from "@/lib/domain/strategy/recommendation";
import { translateKey } from "@/lib/i18n/translate";

const keys = z.array(z.string());

const recommendationAnswer = z.object({
  evaluation: z.object({ id: z.uuid(), version: z.number().int() }),
  strategy: z.enum(STRATEGIES).nullable(),
  rule: z.enum(RULES).nullable(),
  provisional: z.boolean(),
  readiness: z.enum(READINESS),
  match: z.object({
    level: z.enum(["low", "medium", "high"]).nullable(),
    attainment: z.number().nullable(),
    below: keys,
    mustHaveBelow: keys,
    missing: keys,
  }),
  newAttempt: z.object({ areas: keys }).nullable(),
  reasons: z.array(z.object({ code: z.string(), text: z.string(), evidence: keys })),
  needs: z.array(z.object({ code: z.string(), text: z.string(), suggestions: keys })),
  holds: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      flag: z.number().int().nullable(),
      textHash: z.string(),
      cleared: z.object({ by: z.string(), reason: z.string(), at: z.iso.datetime() }).nullable(),
    }),
  ),
  flags: z.array(
    z.object({
      source: z.object({ kind: z.string(), index: z.union([z.number().int(), z.string()]).nullable() }),
      category: z.enum(CATEGORIES),
      severity: z.enum(SEVERITIES),
      excerpt: z.string(),
      suggestion: z.string(),
      holds: z.boolean(),
    }),
  ),
});

export const getRecommendation = endpoint({
  method: "GET",
  path: "/applications/{id}/recommendation",
  summary: "How the candidate should be told and why, what is still asked, and what a second person must look at",
  verb: "evaluation.read",
  answer: recommendationAnswer,
  run: async (context, { id, locale }) => {
    if (await scoresFirst(context, id)) return fail("not_allowed", "ownScorecardFirst");
    const advice = await readRecommendation(context, id as ApplicationId, locale);
    return advice ? ok(inWords(advice.recommendation, locale)) : fail("not_found", "notFound");
  },
});

function inWords(advice: Recommendation, locale: Locale) {
  const words = (key: string, values: Readonly<Record<string, string | number>>) =>
    translateKey(locale, "strategy", key, values);
  const { evaluation, strategy, rule, provisional, readiness, match } = advice;
  return {
    evaluation,
    strategy,
    rule,
    provisional,
    readiness,
    match,
    newAttempt: advice.newAttempt && { areas: [...advice.newAttempt.areas] },
    reasons: advice.reasons.map(({ code, textKey, values, evidence }) => ({
      code,
      text: words(textKey, values),
      evidence,
    })),
    needs: advice.needs.map(({ code, textKey, values, suggestions }) => ({
      code,
      text: words(textKey, values),
      suggestions,
    })),
    holds: advice.holds.map(({ code, textKey, values, flag, textHash, cleared }) => ({
      code,
      text: words(textKey, values),
      flag,
      textHash,
      cleared,
    })),
    flags: advice.flags.map(({ source, category, severity, excerpt, suggestion, holds, textKey, values }) => ({
      source,
      category,
      severity,
      excerpt,
      suggestion: textKey === null ? suggestion : words(textKey, values),
      holds,
    })),
  };
}

const wordingTexts = z.strictObject({
  texts: z
    .array(z.strictObject({ scope: z.enum(WORDING_SCOPES), locale: localeSchema, text: z.string().max(2000) }))
    .max(200),
});

export const postWordingChecks = endpoint({
  method: "POST",
  path: "/wording-checks",
  summary: "Checks texts as they stand; stores nothing",
  verb: "position.read",
  body: wordingTexts,
  answer: z.object({
    packVersion: z.string(),
    results: z.array(
      z.object({
        findings: z.array(
          z.object({
            category: z.enum(CATEGORIES),
            severity: z.enum(SEVERITIES),
            holds: z.boolean(),
            start: z.number().int(),
            end: z.number().int(),
            why: z.string(),
            suggestion: z.string(),
            rule: z.string().optional(),
            stayedBy: z.string().optional(),
            weighed: z.array(z.object({ start: z.number().int(), end: z.number().int() })).optional(),
          }),
        ),
      }),
    ),
  }),
  run: async ({ db }, { body, locale }) => {
    const { version, check } = await readWording(db);
    return ok({
      packVersion: version,
      results: body.texts.map(({ text, ...where }) => ({
        findings: check(text, where).map((finding) => ({
          ...finding,
          why: translateKey(locale, "wording", `why.${finding.why}`),
        })),
      })),
    });
  },
});
