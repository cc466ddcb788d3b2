// Needs: what only a person can add. The software asks; it never guesses.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { placesOf } from "@/lib/domain/evaluation/places";
import { templateItem } from "@/lib/domain/evaluation/template-item";
import type { Strength } from "@/lib/domain/evaluation/scorecard";
import { textIn } from "@/lib/domain/shared/locale";
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import type { Judgement } from "./judgement";
import type { Need, NeedCode, Rule, Strategy } from "./recommendation";

type Line = { readonly rule: Rule; readonly strategy: Strategy };

/**
 * Everything that is still missing for a letter, in the order a person would fill it in. A strategy that somebody chose
 * instead of the advised one adds what it needs and takes nothing away.
 */
export function needsOf(judgement: Judgement, line: Line | null, chosen?: Strategy): Need[] {
  const { missing, results, read, salary } = judgement;
  if (line?.rule === "new_attempt") return attemptNeeds(judgement);
  return [
    ...missing.map((result) =>
      need("score_missing", "need.scoreMissing", { name: read(result.name), key: result.key }),
    ),
    ...results
      .filter((result) => result.unreconciled)
      .map((result) =>
        need("spread_unreconciled", "need.spreadUnreconciled", {
          key: result.key,
          name: read(result.name),
          spread: result.spread ?? "",
          n: result.n,
        }),
      ),
    ...strengthNeeds(judgement),
    ...reasonNeeds(judgement.file),
    ...(salary === "currency_differs" && line?.rule !== "withdrawn"
      ? [need("currency_differs", "need.currencyDiffers", currencies(judgement))]
      : []),
    ...(line?.strategy === "negotiated" || chosen === "negotiated" ? bandNeeds(judgement) : []),
    ...translationNeeds(judgement),
  ];
}

function need(code: NeedCode, textKey: string, values: Need["values"] = {}, suggestions: readonly string[] = []): Need {
  return { code, textKey, values, suggestions };
}

/** Nobody is judged yet, so nothing but the offer itself has to be complete: until when it stands, in the candidate's words. */
function attemptNeeds(judgement: Judgement): Need[] {
  const undated = judgement.file.evaluation.disposition?.until === undefined;
  return [
    ...(undated ? [need("attempt_date_missing", "need.attemptDateMissing")] : []),
    ...translationNeeds({ ...judgement, gaps: [] }, false),
  ];
}

/** Dimensions that are met, and facts from the notes: places where a person may find the strength. */
function strengthNeeds({ file, results, read }: Judgement): Need[] {
  const { strengths, notes } = placesOf(file.evaluation);
  if (strengths.length > 0) return [];
  const met = results.filter((result) => result.verdict === "met").map((result) => read(result.name));
  return [need("strength_missing", "need.strengthMissing", {}, [...met, ...notes])];
}

function reasonNeeds({ evaluation }: CaseFile): Need[] {
  const { disposition } = evaluation;
  if (disposition === null) return [need("reason_missing", "need.dispositionMissing")];
  const unexplained = disposition.code === "other" && disposition.note.trim() === "";
  return unexplained ? [need("reason_missing", "need.noteMissing")] : [];
}

function currencies({ file }: Judgement): Need["values"] {
  return { expectation: file.evaluation.expectation?.currency ?? "", band: file.position.salaryBand?.currency ?? "" };
}

/** Only a letter that speaks of pay needs the band; a question of place or start date doesn't. */
function bandNeeds({ file, salary }: Judgement): Need[] {
  const onlyOtherTerms = file.evaluation.disposition?.code === "terms_gap" && salary !== "above";
  if (onlyOtherTerms || file.bandDecision === "without_figures") return [];
  const band = file.position.salaryBand;
  if (band === null) return [need("band_unknown", "need.bandUnknown")];
  return band.disclosable || file.bandDecision === "disclose"
    ? []
    : [need("band_not_disclosable", "need.bandNotDisclosable")];
}

/** The texts the letter, page and report must have in the candidate's language; suggestions are what is to be translated. */
function translationNeeds(judgement: Judgement, strengthTold = true): Need[] {
  const { file, gaps, read } = judgement;
  const { evaluation, position } = file;
  const wanted = evaluation.candidate.locale;
  const lacking = (text: LocalText, owner: Locale) => textIn(text, owner, wanted) === null;
  const own: LocalText[] = [
    position.title,
    ...evaluation.dimensions.map((dimension) => dimension.name),
    ...gaps.flatMap((gap) => (gap.requirementText === null ? [] : [gap.requirementText])),
  ];
  const { fallback } = position;
  const lower = fallback?.status === "open" && lacking(fallback.title, fallback.locale) ? [fallback.title] : [];
  const strengths = strengthTold ? placesOf(evaluation).strengths : [];
  const foreign =
    strengths.length > 0 && !strengths.some((one) => speaks(one, judgement, wanted))
      ? [strengths[0]?.evidence ?? ""]
      : [];
  const missing = [...own.filter((text) => lacking(text, position.locale)), ...lower].map(read).concat(foreign);
  const first = missing[0];
  return first === undefined
    ? []
    : [
        need(
          "translation_missing",
          "need.translationMissing",
          { text: first, n: missing.length, locale: wanted },
          missing,
        ),
      ];
}

/** Could this strength stand in a letter of that language? */
function speaks(strength: Strength, { file }: Judgement, wanted: Locale): boolean {
  const item = templateItem(file.evaluation, "strengthItems", strength);
  const told = item === null ? strength.item : textIn(item, file.position.locale, wanted);
  return told !== null && isIn(told, wanted) && isIn(strength.evidence, wanted);
}

/** Judged by the script alone: names and short terms may be Latin in either language. */
function isIn(text: string, wanted: Locale): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return wanted === "en" ? han < 2 : han > 0 || (text.match(/\p{L}{2,}/gu)?.length ?? 0) < 4;
}
