// The wording check: finds in what people type the remarks that have no place in a decision or in a letter.
import type { Locale } from "@/lib/domain/shared/locale";
import type { Category, Finding, Severity, WordingScope } from "./finding";
import { CATEGORIES, HOLDING_CATEGORIES, SEVERITIES } from "./finding";
import { type Verdict, judge } from "./learned/judge";
import { sentencesOf } from "./learned/sentences";
import { enMasks, zhMasks } from "./pack/masks";
import { enPack, zhPack } from "./pack/pack";
import { personOnlyClauses } from "./person-only";
import type { Reading } from "./reading";
import { read, squeeze } from "./reading";
import type { Rule, RuleSet } from "./rule";

export { PACK_VERSION } from "./pack/pack";

const HOLDING: ReadonlySet<Category> = new Set(HOLDING_CATEGORIES);
/** Stands for masked text: no rule, word boundary or blank matches it. */
const COVER = "\ufffc";
/** A resemblance holds a letter only when it is this clear: share of the holding categories, and logarithm of the odds. */
const CLEAR = { share: 0.7, odds: 2 };

type Context = { readonly scope: WordingScope; readonly locale: Locale };

/**
 * Every finding in `text`, sorted by place, then category; two of one category never overlap.
 * Never throws, whatever the string holds. `locale` is the language of the suggestions.
 */
export function checkWording(text: string, context: Context): Finding[] {
  const reading = read(text);
  const found = findIn(cover(reading), context);
  const squeezed = squeeze(reading);
  if (squeezed !== null) found.push(...findIn(cover(squeezed), context));
  found.push(...resembling(squeezed ?? reading, found, context));
  if (context.scope !== "letter") found.push(...notJudged(reading, found));
  return withoutOverlaps(found);
}

/** Sentences no rule names, though they resemble remarks that have been seen: a person is asked. Only ever adds. */
function resembling(reading: Reading, found: readonly Finding[], context: Context): Finding[] {
  return sentencesOf(reading.text).flatMap((sentence): Finding[] => {
    const verdict = judge(sentence, context.scope);
    if (verdict === null) return [];
    const { start, end } = place(reading, sentence.start, sentence.start + sentence.text.length);
    const category = kindOf(verdict, context.scope);
    const holds = HOLDING.has(category);
    const isKnown = found.some(
      (other) => other.severity !== "hint" && (other.holds || !holds) && other.start < end && start < other.end,
    );
    if (isKnown || end <= start) return [];
    const weighed = verdict.weighed.map((span) =>
      place(reading, sentence.start + span.start, sentence.start + span.end),
    );
    const suggestion = suggestionOf(category, context.locale);
    return [{ category, severity: "warn", holds, start, end, why: category, suggestion, weighed }];
  });
}

/** Only a clear resemblance may hold a letter; inside, anything less is put as a question about the person. */
function kindOf({ category, holding, odds }: Verdict, scope: WordingScope): Category {
  if (scope === "letter" || !HOLDING.has(category)) return category;
  return holding < CLEAR.share || odds < CLEAR.odds ? "not_judged" : category;
}

/** What speaks of the person and not the work, where no rule has found anything. */
function notJudged(reading: Reading, found: readonly Finding[]): Finding[] {
  return personOnlyClauses(reading.text)
    .map((span) => place(reading, span.start, span.end))
    .filter(({ start, end }) => !found.some((other) => other.start < end && start < other.end))
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
function place(reading: Reading, start: number, end: number): { start: number; end: number } {
  return { start: reading.starts[start] ?? 0, end: reading.ends[end - 1] ?? 0 };
}

function findIn(reading: Reading, context: Context): Finding[] {
  const found: Finding[] = [];
  if (/\p{Script=Han}/u.test(reading.text)) collect(reading, context, "zh-CN", zhPack, found);
  if (/[a-z]/.test(reading.text)) collect(reading, context, "en", enPack, found);
  return found;
}

function collect(
  reading: Reading,
  context: Context,
  language: Locale,
  pack: readonly RuleSet[],
  found: Finding[],
): void {
  const here = context.scope === "letter" ? "letter" : "inside";
  for (const set of pack) {
    for (const rule of set.rules) {
      if (rule.where !== "everywhere" && rule.where !== here) continue;
      for (const match of (rule.cased ? reading.cased : reading.text).matchAll(rule.find)) {
        if (match[0].length === 0) continue;
        found.push({
          category: set.category,
          severity: rule.severity,
          holds: HOLDING.has(set.category) && rule.severity !== "hint",
          ...place(reading, match.index, match.index + match[0].length),
          why: set.category,
          suggestion: suggestionFor(set, rule, language, context.locale),
        });
      }
    }
  }
}

function suggestionFor(set: RuleSet, rule: Rule, language: Locale, wanted: Locale): string {
  if (language === wanted) return rule.instead ?? set.instead;
  return suggestionOf(set.category, wanted);
}

function suggestionOf(category: Category, locale: Locale): string {
  return (locale === "en" ? enPack : zhPack).find((set) => set.category === category)?.instead ?? "";
}

function cover(reading: Reading): Reading {
  const hide = (text: string) =>
    [...zhMasks, ...enMasks].reduce((rest, mask) => rest.replace(mask, (hit) => COVER.repeat(hit.length)), text);
  const text = hide(reading.text);
  let cased = "";
  for (let index = 0; index < text.length; index++) {
    cased += text.charAt(index) === COVER ? COVER : reading.cased.charAt(index);
  }
  return { ...reading, text, cased };
}

/** The gravest, then the longest finding of a category wins where several overlap. */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of found.toSorted(byWeight)) {
    const taken = kept.some(
      (other) => other.category === finding.category && other.start < finding.end && finding.start < other.end,
    );
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
