// Check 5: the reason is given against a requirement, and every figure is one of this evaluation's, as stored.
import type { Area } from "./letter-facts";
import type { LetterReading } from "./letter-reading";
import { canonical, withoutQuotes } from "./letter-reading";
import type { Figure } from "./numbers";
import { figuresIn, hanFiguresIn, wordFiguresIn } from "./numbers";
import { judgesNobody } from "./shape";

/** Figures of the letter that this case doesn't hold, as they are written. */
export function strangeFigures(reading: LetterReading): string[] {
  const known = knownValues(reading);
  const written = canonical(reading.allowed.join("\n"));
  const words = reading.locale === "en" ? wordFiguresIn(reading.text) : hanFiguresIn(reading.text);
  const strange = [
    ...figuresIn(reading.text).filter((figure) => !known.has(figure.value)),
    ...words.filter((figure) => !known.has(figure.value) && !written.includes(canonical(figure.written))),
    ...misplaced(reading),
  ];
  return [...new Set(strange.map((figure) => figure.written))];
}

function knownValues({ facts, file, sender, allowed }: LetterReading): ReadonlySet<number> {
  const { position, evaluation } = file;
  const band = facts.bandTold ? position.salaryBand : null;
  const scored = facts.areas.filter((area) => area.kind !== "certificate" && area.score !== null);
  const met = facts.areas.filter((area) => area.verdict === "met").length;
  return new Set([
    ...allowed.flatMap((text) => figuresIn(text).map((figure) => figure.value)),
    ...allowed.flatMap((text) => (text.normalize("NFKC").match(/\d+(?:\.\d+)?/g) ?? []).map(Number)),
    ...scored.flatMap((area) => [Number(area.score), Number(area.required)]),
    ...(band === null ? [] : [band.min, band.max, ...(band.period === "month" ? [band.monthsPerYear] : [])]),
    sender.answerDays,
    sender.linkDays,
    sender.poolMonths,
    facts.areas.length,
    met,
    ...(position.reapplyAfterMonths === null ? [] : [position.reapplyAfterMonths]),
    ...(evaluation.interviewedAt.slice(0, 10).match(/\d+/g) ?? []).map(Number),
  ]);
}

/** Right digits in the wrong place: another area's score, or one rounded up to the requirement. Only people do that. */
function misplaced({ letter, words, facts }: LetterReading): Figure[] {
  const sentences = letter.blocks
    .filter((block) => block.edited)
    .flatMap((block) => withoutQuotes(block.text).split(words.sentenceEnd));
  return sentences.flatMap((sentence) => {
    const named = areasNamed(sentence, facts.areas);
    const [area] = named;
    if (area === undefined || named.length > 1 || area.kind === "certificate") return [];
    return [...wrong(sentence, words.scoreOf, area.score), ...wrong(sentence, words.requirementOf, area.required)];
  });
}

function wrong(sentence: string, pattern: RegExp, right: string | null): Figure[] {
  return [...sentence.matchAll(pattern)]
    .map((match) => ({ written: match[1] ?? "", value: Number(match[1]) }))
    .filter((figure) => right === null || figure.value !== Number(right));
}

/** The areas a sentence names as whole words; a longer name hides a shorter one inside it. */
export function areasNamed(sentence: string, areas: readonly Area[]): Area[] {
  let rest = spelled(sentence);
  return areas
    .toSorted((a, b) => b.label.length - a.label.length)
    .filter(({ label }) => {
      const name = spelled(label).trim();
      if (!/\p{L}/u.test(name)) return false;
      const whole = new RegExp(`(?<![a-z0-9])${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![a-z0-9])`, "gu");
      const before = rest;
      rest = rest.replace(whole, "\n");
      return rest !== before;
    });
}

function spelled(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}

/** Is the leading reason told: the figures, the certificate, the band, or the reason on the company's side? */
export function tellsReason(reading: LetterReading): boolean {
  const { facts, text, words, file } = reading;
  const [first] = facts.deciding;
  if (judgesNobody(facts.shape)) return true;
  if (facts.shape === "negotiated" && (facts.payDecides || facts.termsDecide)) {
    const band = facts.payDecides && facts.bandTold ? file.position.salaryBand : null;
    const values = new Set(figuresIn(text).map((figure) => figure.value));
    return band === null
      ? words.pay.test(text) || words.terms.test(text)
      : values.has(band.min) && values.has(band.max);
  }
  if (first !== undefined) return facts.deciding.some((area) => tellsGap(text, area));
  return true;
}

function tellsGap(text: string, area: Area): boolean {
  const plain = canonical(text);
  if (area.kind === "certificate") {
    return (
      plain.includes(canonical(area.label)) ||
      (area.requirement !== null && plain.includes(canonical(area.requirement)))
    );
  }
  const values = new Set(figuresIn(text).map((figure) => figure.value));
  return plain.includes(canonical(area.label)) && values.has(Number(area.score)) && values.has(Number(area.required));
}
