// The wording check: finds in what people type the remarks that have no place in a decision or in a letter.
import type { Locale } from "@/lib/domain/shared/locale";
import { type Compiled, compileLayer } from "./company/compile";
import { GUARDED } from "./company/guarded";
import { type CompanyLayer, NOTHING_OWN, type OwnMask } from "./company/layer";
import { type Span, coverMasks, readAsNames } from "./cover";
import type { Category, CheckWording, Finding, Severity, WordingContext } from "./finding";
import { CATEGORIES, HOLDING_CATEGORIES, SEVERITIES } from "./finding";
import { type Verdict, judge } from "./learned/judge";
import { sentencesOf } from "./learned/sentences";
import { enPack, zhPack } from "./pack/pack";
import { personOnlyClauses } from "./person-only";
import type { Reading } from "./reading";
import { read, squeeze } from "./reading";
import type { Rule, RuleSet } from "./rule";

const HOLDING: ReadonlySet<Category> = new Set(HOLDING_CATEGORIES);
/** A resemblance holds a letter only when it is this clear: share of the holding categories, and logarithm of the odds. */
const CLEAR = { share: 0.7, odds: 2 };
const BUILT_IN = compileLayer(NOTHING_OWN);

/**
 * Every finding in `text` by the built-in rules, sorted by place, then category; two of one category never overlap.
 * Never throws, whatever the string holds. `locale` is the language of the suggestions.
 */
export function checkWording(text: string, context: WordingContext): Finding[] {
  return check(text, context, BUILT_IN);
}

/** The same with a company's own layer over them. Made ready once: keep what it returns for as long as the layer is the same. */
export function wordingCheck(layer: CompanyLayer): CheckWording {
  const own = compileLayer(layer);
  return (text, context) => check(text, context, own);
}

function check(text: string, context: WordingContext, own: Compiled): Finding[] {
  const readings = readingsOf(text);
  const masks = readings.map((reading) => own.masksIn(reading));
  let found = findAll(readings, context, own, coverMasks);
  const places = readings.flatMap((reading, n) => masksIn(reading, masks[n] ?? []));
  // The text is read again only where a name may have raised something.
  if (found.some((finding) => maskOver(finding, places) !== undefined)) {
    const named = readings.map((reading, n) => readAsNames(reading, masks[n] ?? []));
    found = stayed(found, places, findAll(named, context, own, coverMasks));
  }
  if (context.scope !== "letter") found.push(...notJudged(readings[0], found));
  return withoutOverlaps(found);
}

type Readings = readonly [Reading, ...Reading[]];

/** As it stands, and once more with stretched words pulled together where there are any. */
export function readingsOf(text: string): Readings {
  const reading = read(text);
  const squeezed = squeeze(reading);
  return squeezed === null ? [reading] : [reading, squeezed];
}

/** What rules and what was learned find, overlaps and all. `cover` is left out to see what the built-in masks keep away. */
export function findAll(
  readings: readonly Reading[],
  context: WordingContext,
  own: Compiled,
  cover: (reading: Reading) => Reading,
): Finding[] {
  const found = readings.flatMap((reading) => [
    ...findIn(cover(reading), context, own),
    ...findOwn(reading, context, own),
  ]);
  const last = readings.at(-1);
  if (last) found.push(...resembling(last, found, context));
  return found;
}

type MaskPlace = Span & { readonly mask: OwnMask };

function masksIn(reading: Reading, masks: readonly (Span & { readonly of: OwnMask })[]): MaskPlace[] {
  return masks.map(({ of, start, end }) => ({ mask: of, ...place(reading, start, end) }));
}

/** What is found no more once the company's names are read as names: a question where it is guarded, gone elsewhere. */
function stayed(found: readonly Finding[], places: readonly MaskPlace[], without: readonly Finding[]): Finding[] {
  return found.flatMap((finding): Finding[] => {
    const over = maskOver(finding, places);
    if (!over || without.some((other) => isSame(other, finding))) return [finding];
    if (!GUARDED.has(finding.category)) return [];
    return [{ ...finding, severity: "hint", holds: false, stayedBy: over.mask.id }];
  });
}

function maskOver(finding: Finding, places: readonly MaskPlace[]): MaskPlace | undefined {
  return places.find((one) => one.mask.categories.some((kind) => kind === finding.category) && meet(one, finding));
}

export function isSame(one: Finding, other: Finding): boolean {
  return one.category === other.category && one.rule === other.rule && meet(one, other);
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Sentences no rule names, though they resemble remarks that have been seen: a person is asked. Only ever adds. */
function resembling(reading: Reading, found: readonly Finding[], context: WordingContext): Finding[] {
  return resemblances(reading, context).filter(
    (one) => !found.some((other) => other.severity !== "hint" && (other.holds || !one.holds) && meet(other, one)),
  );
}

export function resemblances(reading: Reading, { scope, locale }: WordingContext): Finding[] {
  return sentencesOf(reading.text).flatMap((sentence): Finding[] => {
    const verdict = judge(sentence, scope);
    if (verdict === null) return [];
    const where = place(reading, sentence.start, sentence.start + sentence.text.length);
    if (where.end <= where.start) return [];
    const category = kindOf(verdict, scope);
    const weighed = verdict.weighed.map((span) =>
      place(reading, sentence.start + span.start, sentence.start + span.end),
    );
    const suggestion = suggestionOf(category, locale);
    return [{ category, severity: "warn", holds: HOLDING.has(category), ...where, why: category, suggestion, weighed }];
  });
}

/** Only a clear resemblance may hold a letter; inside, anything less is put as a question about the person. */
function kindOf({ category, holding, odds }: Verdict, scope: WordingContext["scope"]): Category {
  if (scope === "letter" || !HOLDING.has(category)) return category;
  return holding < CLEAR.share || odds < CLEAR.odds ? "not_judged" : category;
}

/** What speaks of the person and not the work, where no rule has found anything. */
function notJudged(reading: Reading, found: readonly Finding[]): Finding[] {
  return personOnlyClauses(reading.text)
    .map((span) => place(reading, span.start, span.end))
    .filter((where) => !found.some((other) => meet(other, where)))
    .map((where) => ({
      category: "not_judged",
      severity: "hint",
      holds: false,
      ...where,
      why: "not_judged",
      suggestion: "",
    }));
}

/** From places in the text as read to places in the text as given; `end` is exclusive in both. */
function place(reading: Reading, start: number, end: number): Span {
  return { start: reading.starts[start] ?? 0, end: reading.ends[end - 1] ?? 0 };
}

function findIn(reading: Reading, context: WordingContext, own: Compiled): Finding[] {
  const found: Finding[] = [];
  if (/\p{Script=Han}/u.test(reading.text)) collect(reading, context, "zh-CN", own, found);
  if (/[a-z]/.test(reading.text)) collect(reading, context, "en", own, found);
  return found;
}

function collect(
  reading: Reading,
  context: WordingContext,
  language: Locale,
  { severityOf }: Compiled,
  found: Finding[],
): void {
  const here = context.scope === "letter" ? "letter" : "inside";
  for (const set of language === "en" ? enPack : zhPack) {
    for (const rule of set.rules) {
      if (rule.where !== "everywhere" && rule.where !== here) continue;
      for (const match of (rule.cased ? reading.cased : reading.text).matchAll(rule.find)) {
        if (match[0].length === 0) continue;
        found.push({
          ...graded(set.category, severityOf(rule)),
          ...place(reading, match.index, match.index + match[0].length),
          why: set.category,
          suggestion: suggestionFor(set, rule, language, context.locale),
          rule: rule.id,
        });
      }
    }
  }
}

/** A company may add caution anywhere: no mask of the house stands before its own rules. */
function findOwn(reading: Reading, { scope, locale }: WordingContext, own: Compiled): Finding[] {
  return own.rulesIn(reading, scope).map(({ of: rule, start, end }) => ({
    ...graded(rule.category, rule.severity),
    ...place(reading, start, end),
    why: rule.category,
    suggestion: rule.locale === locale && rule.instead !== "" ? rule.instead : suggestionOf(rule.category, locale),
    rule: rule.id,
  }));
}

function graded(category: Category, severity: Severity): Pick<Finding, "category" | "severity" | "holds"> {
  return { category, severity, holds: HOLDING.has(category) && severity !== "hint" };
}

function suggestionFor(set: RuleSet, rule: Rule, language: Locale, wanted: Locale): string {
  if (language === wanted) return rule.instead ?? set.instead;
  return suggestionOf(set.category, wanted);
}

export function suggestionOf(category: Category, locale: Locale): string {
  return (locale === "en" ? enPack : zhPack).find((set) => set.category === category)?.instead ?? "";
}

/** The gravest, then the longest finding of a category wins where several overlap. */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of found.toSorted(byWeight)) {
    const taken = kept.some((other) => other.category === finding.category && meet(other, finding));
    if (!taken) kept.push(finding);
  }
  return kept.toSorted(byPlace);
}

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

function byWeight(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity) || b.end - b.start - (a.end - a.start) || byPlace(a, b);
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category);
}
