// Check 5: the reason is given against a requirement, and every figure is one of this evaluation's, as stored.
import type { Area } from "./letter-facts";
import type { LetterReading } from "./letter-reading";
import { canonical } from "./letter-reading";
import type { Figure } from "./numbers";
import { figuresIn, hanFiguresIn, wordFiguresIn } from "./numbers";

/** Figures of the letter that this case doesn't hold, as they are written. */
export function strangeFigures(reading: LetterReading): string[] {
  const known = knownValues(reading);
  const spelled = canonical(reading.allowed.join("\n"));
  const words = reading.locale === "en" ? wordFiguresIn(reading.text) : hanFiguresIn(reading.text);
  const strange = [
    ...figuresIn(withoutNames(reading)).filter((figure) => !known.has(figure.value)),
    ...words.filter((figure) => !known.has(figure.value) && !spelled.includes(canonical(figure.written))),
    ...misplaced(reading),
  ];
  return [...new Set(strange.map((figure) => figure.written))];
}

/** Names and titles may hold digits of their own: they are no figures. */
function withoutNames({ text, facts, sender }: LetterReading): string {
  return [facts.name, facts.title, sender.company, sender.name]
    .filter((name) => /\d/.test(name))
    .reduce((rest, name) => rest.replaceAll(name, " "), text);
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

/** A score told as another area's, or rounded up to the requirement: right digits in the wrong place. */
function misplaced(reading: LetterReading): Figure[] {
  const { words, own, facts } = reading;
  return own.split(words.sentenceEnd).flatMap((sentence) => {
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

/** The areas a sentence names; a longer name hides a shorter one inside it. */
export function areasNamed(sentence: string, areas: readonly Area[]): Area[] {
  let rest = canonical(sentence);
  return areas
    .toSorted((a, b) => b.label.length - a.label.length)
    .filter(({ label }) => {
      const name = canonical(label);
      if (name === "" || !rest.includes(name)) return false;
      rest = rest.replaceAll(name, "\n");
      return true;
    });
}

/** Is the leading reason told: the figures, the certificate, the band, or the reason on the company's side? */
export function tellsReason(reading: LetterReading): boolean {
  const { facts, text, words, file } = reading;
  const [first] = facts.deciding;
  if (facts.shape === "withdrawn") return true;
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
