// The desk where tests write letters: advice, draft and checks for a case file, as the product puts them together.
import { createHash } from "node:crypto";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { checkLetter } from "@/lib/domain/letter/check-letter";
import { composeLetter } from "@/lib/domain/letter/compose-letter";
import type { Check, Draft, LetterText, Sender } from "@/lib/domain/letter/letter";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { recommend } from "@/lib/domain/strategy/recommend";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import { letterPatterns as en } from "@/lib/i18n/en/letter-patterns";
import { letterPatterns as zh } from "@/lib/i18n/zh-CN/letter-patterns";

export const sender: Sender = {
  name: "Claire Martin",
  company: "Northgate",
  address: "https://hr.example.com/c/preview",
  answerDays: 2,
  linkDays: 90,
  poolMonths: 12,
};

export function advise(file: CaseFile): Recommendation {
  return recommend(file, { check: checkWording, hash: (text) => createHash("sha256").update(text).digest("hex") });
}

export function commissionFor(file: CaseFile, seed = 0, strategy?: Strategy) {
  const recommendation = advise(file);
  const patterns = file.evaluation.candidate.locale === "en" ? en : zh;
  const chosen = strategy ?? recommendation.strategy ?? "constructive";
  return { file, recommendation, strategy: chosen, seed, sender, patterns };
}

/** The draft; throws where there can be none. */
export function draftFor(file: CaseFile, seed = 0, strategy?: Strategy): Draft {
  const draft = composeLetter(commissionFor(file, seed, strategy));
  if (!draft.ok) throw new Error(draft.code);
  return draft.value;
}

/** What was typed inside and must stay there. */
export function internalTexts({ evaluation }: CaseFile): string[] {
  const remarks = evaluation.scorecards.flatMap((card) => card.comments.filter((comment) => !comment.shareable));
  return [...remarks.map((comment) => comment.text), evaluation.disposition?.note ?? ""].filter((text) => text !== "");
}

/** An hour after the interview, unless said otherwise. */
export function anHourAfter({ evaluation }: CaseFile): Date {
  return new Date(Date.parse(evaluation.interviewedAt) + 3_600_000);
}

export function checksOf(file: CaseFile, letter: LetterText, strategy?: Strategy, now = anHourAfter(file)): Check[] {
  const { recommendation, strategy: advised } = commissionFor(file);
  return checkLetter({
    check: checkWording,
    file,
    recommendation,
    letter,
    strategy: strategy ?? advised,
    locale: file.evaluation.candidate.locale,
    sender,
    internalTexts: internalTexts(file),
    recentLetters: [],
    now,
  });
}
