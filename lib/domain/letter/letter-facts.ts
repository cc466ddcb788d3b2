// What a letter may tell of a case: only what was assessed, ticked, noted or set, in the candidate's language, and nothing flagged.
import type { Term } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import { placesOf } from "@/lib/domain/evaluation/places";
import type { GapTick } from "@/lib/domain/evaluation/scorecard";
import { templateItem } from "@/lib/domain/evaluation/template-item";
import { salaryGap } from "@/lib/domain/position/money";
import type { SalaryGap } from "@/lib/domain/position/money";
import { anyText, textIn } from "@/lib/domain/shared/locale";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Recommendation, SourceKind, Strategy } from "@/lib/domain/strategy/recommendation";
import { type AttemptFacts, type Shape, attemptFacts, judgesNobody, shapeOf } from "./shape";
import type { Room } from "./typed-text";
import { oneLine, quotation, speaks } from "./typed-text";

/** An area as the letter names it. `evidence` are the places of its figures. */
export type Area = DimensionResult & {
  readonly label: string;
  /** The written requirement in the letter's language, or null. */
  readonly requirement: string | null;
  /** How much of the whole it cost: weight times the missing share. */
  readonly loss: number;
  readonly evidence: readonly string[];
};
/** Words of a person with the place where they stand. */
export type Told = { readonly text: string; readonly place: string };
export type ToldStrength = {
  readonly area: Area | null;
  /** null when it would only repeat the evidence, or isn't in the letter's language. */
  readonly item: string | null;
  readonly text: string;
  readonly place: string;
};
export type CompanySide = "frozen" | "restructured" | "other_preferred" | "closed";

export type LetterFacts = {
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  readonly shape: Shape;
  readonly areas: readonly Area[];
  readonly allMet: boolean;
  /** Gaps that decided, heaviest first, and those that didn't. */
  readonly deciding: readonly Area[];
  readonly minor: readonly Area[];
  /** Best evidence first: areas that are met, then work seen elsewhere. */
  readonly strengths: readonly ToldStrength[];
  /** What was observed of a gap, by dimension key: ticked items, then remarks marked shareable. */
  readonly observed: ReadonlyMap<string, Told & { readonly kind: "item" | "remark" }>;
  readonly notes: readonly Told[];
  readonly salary: SalaryGap;
  /** Pay is a true reason of this outcome. */
  readonly payDecides: boolean;
  readonly termsDecide: boolean;
  /** The terms that are apart, where somebody named them. */
  readonly terms: readonly Term[];
  readonly bandTold: boolean;
  readonly company: CompanySide | null;
  readonly positionOpen: boolean;
  /** An open lower position, by name; null when none is open. */
  readonly lower: { readonly title: string; readonly description: string | null } | null;
  /** One is open, but its name is still missing in the letter's language: nothing is said of it. */
  readonly lowerUnnamed: boolean;
  readonly poolOffered: boolean;
  readonly attempt: AttemptFacts | null;
};

/** Room for quotations, in Han characters or words; `brief` where the letter would get too long. */
const NOTE = { "zh-CN": { full: 30, brief: 18, hard: 36 }, en: { full: 20, brief: 12, hard: 24 } };
const ITEM = { "zh-CN": { full: 20, brief: 14, hard: 24 }, en: { full: 14, brief: 10, hard: 18 } };
type Rooms = { readonly note: Room; readonly item: Room };

function roomsFor(locale: Locale, brief: boolean): Rooms {
  const room = (of: typeof NOTE) => ({ soft: brief ? of[locale].brief : of[locale].full, hard: of[locale].hard });
  return { note: room(NOTE), item: room(ITEM) };
}

/** Puts together what this letter may tell. `strategy`: the one a person chose. `brief`: shorter quotations. */
export function letterFacts(
  file: CaseFile,
  recommendation: Recommendation,
  strategy: Strategy,
  brief = false,
): LetterFacts {
  const { evaluation, position } = file;
  const locale = evaluation.candidate.locale;
  const code = evaluation.disposition?.code;
  const rooms = roomsFor(locale, brief);
  const areas = areasOf(file, recommendation, rooms);
  const shape = shapeOf(file, strategy);
  const salary = salaryGap(evaluation.expectation, position.salaryBand);
  const gaps = areas.filter((area) => area.verdict === "gap").toSorted((a, b) => b.loss - a.loss);
  const deciding = decidingOf(gaps, recommendation, shape);
  return {
    locale,
    name: oneLine(evaluation.candidate.name),
    title: oneLine(anyText(position.title, position.locale, locale)),
    shape,
    areas,
    allMet: recommendation.untold.length === 0 && areas.every((area) => area.verdict === "met"),
    deciding,
    minor: judgesNobody(shape) ? [] : gaps.filter((gap) => !deciding.includes(gap)),
    strengths: strengthsOf(file, recommendation, areas, rooms),
    observed: observedOf(file, recommendation, rooms),
    notes: notesOf(file, recommendation, rooms),
    salary,
    payDecides:
      salary === "above" ? shape === "negotiated" || code === "salary_gap" : code === "salary_gap" && salary !== "none",
    termsDecide: code === "terms_gap",
    terms: code === "terms_gap" ? (evaluation.disposition?.terms ?? []) : [],
    bandTold: position.salaryBand !== null && bandMayBeTold(file),
    company: judgesNobody(shape) ? null : companyOf(file),
    positionOpen: position.status === "open",
    lower: lowerOf(file, rooms),
    lowerUnnamed: position.fallback?.status === "open" && lowerOf(file, rooms) === null,
    poolOffered: recommendation.poolOffered,
    attempt: shape === "new_attempt" ? attemptFacts(file, recommendation) : null,
  };
}

function bandMayBeTold({ position, bandDecision }: CaseFile): boolean {
  if (bandDecision !== null) return bandDecision === "disclose";
  return position.salaryBand?.disclosable ?? false;
}

/** Every area that was assessed and may be told; a zero our own process caused is none. */
function areasOf({ evaluation, position }: CaseFile, { untold }: Recommendation, rooms: Rooms): Area[] {
  const locale = evaluation.candidate.locale;
  return dimensionResults(evaluation)
    .filter((result) => !untold.includes(result.key))
    .map((result) => {
      const text = result.requirementText;
      const requirement = text === null ? null : textIn(text, position.locale, locale);
      const [score, required] = [Number(result.score), Number(result.required)];
      return {
        ...result,
        label: oneLine(anyText(result.name, position.locale, locale)),
        requirement: requirement === null ? null : quotation(requirement, locale, rooms.item),
        loss: result.verdict === "gap" && required > 0 ? result.weight * (1 - score / required) : 0,
        evidence: [`score:${result.key}`, `required:${result.key}`],
      };
    });
}

function decidingOf(gaps: readonly Area[], { rule }: Recommendation, shape: LetterFacts["shape"]): readonly Area[] {
  if (judgesNobody(shape)) return [];
  const must = gaps.filter((gap) => gap.mustHave);
  if (must.length > 0) return must;
  return shape === "constructive" || rule === "below_low" || rule === "some_gap" ? gaps : [];
}

/** Flagged words stay inside; a figure that looks odd, or a remark nobody judged, doesn't taint the words. */
export function mayBeTold({ flags }: Recommendation, kind: SourceKind, index: number): boolean {
  const harmless = new Set(["data_error", "not_judged", "vague"]);
  return !flags.some(
    (flag) => flag.source.kind === kind && flag.source.index === index && !harmless.has(flag.category),
  );
}

function strengthsOf(
  file: CaseFile,
  recommendation: Recommendation,
  areas: readonly Area[],
  rooms: Rooms,
): ToldStrength[] {
  const locale = file.evaluation.candidate.locale;
  const told = placesOf(file.evaluation).strengths.flatMap((strength, index): ToldStrength[] => {
    const text = quotation(strength.evidence, locale, rooms.note);
    if (text === "" || !speaks(text, locale) || !mayBeTold(recommendation, "strength", index)) return [];
    const item = quotation(itemIn(file, "strengthItems", strength), locale, rooms.item);
    const area = areas.find((one) => one.key === strength.dimension) ?? null;
    const says = item !== "" && item !== text && speaks(item, locale);
    return [{ area, item: says ? item : null, text, place: `strength:${index}` }];
  });
  const rank = ({ area }: ToldStrength) => (area?.verdict === "met" ? 0 : 1);
  return told.toSorted((a, b) => rank(a) - rank(b));
}

/** An item ticked from the template is told in the letter's language, when the template has it in both. */
function itemIn({ evaluation, position }: CaseFile, list: "gapItems" | "strengthItems", tick: GapTick): string {
  const known = templateItem(evaluation, list, tick);
  return (known && textIn(known, position.locale, evaluation.candidate.locale)) ?? tick.item;
}

function observedOf(file: CaseFile, recommendation: Recommendation, rooms: Rooms): LetterFacts["observed"] {
  const locale = file.evaluation.candidate.locale;
  const { gaps, comments } = placesOf(file.evaluation);
  const observed = new Map<string, Told & { kind: "item" | "remark" }>();
  const add = (key: string, words: string, place: string, kind: "item" | "remark") => {
    const text = quotation(words, locale, rooms.item);
    if (!observed.has(key) && text !== "" && speaks(text, locale)) observed.set(key, { text, place, kind });
  };
  gaps.forEach((gap, index) => {
    const says = !repeatsFigure(gap.item) && mayBeTold(recommendation, "gap", index);
    if (says) add(gap.dimension, itemIn(file, "gapItems", gap), `gap:${index}`, "item");
  });
  comments.forEach((comment, index) => {
    const open = comment.shareable && comment.dimension !== null && mayBeTold(recommendation, "comment", index);
    if (open && comment.dimension !== null) add(comment.dimension, comment.text, `comment:${index}`, "remark");
  });
  return observed;
}

/** "算法题得分低于要求" says nothing that the figures beside it don't. */
function repeatsFigure(item: string): boolean {
  return /(?:低于|未达到?|没有达到|不达)(?:岗位)?(?:的)?(?:要求|标准)$|\b(?:below|under) (?:the )?(?:required?(?:ment| level)?|bar|level)\.?$/i.test(
    item.trim(),
  );
}

function notesOf(file: CaseFile, recommendation: Recommendation, rooms: Rooms): Told[] {
  const locale = file.evaluation.candidate.locale;
  return file.evaluation.notes
    .map((note, index) => ({ text: quotation(note, locale, rooms.note), place: `note:${index}`, index }))
    .filter(({ text, index }) => text !== "" && speaks(text, locale) && mayBeTold(recommendation, "note", index))
    .map(({ text, place }) => ({ text, place }));
}

/** Only what the position itself says: a freeze that isn't one is never a reason. */
function companyOf({ position, evaluation }: CaseFile): CompanySide | null {
  if (position.status === "frozen" || position.status === "restructured") return position.status;
  if (evaluation.disposition?.code === "other_preferred") return "other_preferred";
  return position.status === "closed" ? "closed" : null;
}

/** An open lower position whose name exists in the letter's language. */
function lowerOf({ position: { fallback }, evaluation }: CaseFile, rooms: Rooms): LetterFacts["lower"] {
  const locale = evaluation.candidate.locale;
  if (fallback?.status !== "open") return null;
  const title = textIn(fallback.title, fallback.locale, locale);
  if (title === null) return null;
  const description = textIn(fallback.description, fallback.locale, locale) ?? "";
  return { title: oneLine(title), description: quotation(description, locale, rooms.note) || null };
}
