// Checks 1, 2, 4, 9, 10 and 12: who is meant, what the thanks are for, the strength, the way back, the length, and one person's voice.
import { countLength } from "./letter-length";
import type { ToldStrength } from "./letter-facts";
import type { LetterReading } from "./letter-reading";
import { canonical } from "./letter-reading";
import { middleOf, overlap } from "./overlap";

export function unnamed({ facts, text }: LetterReading): "name" | "title" | null {
  const plain = canonical(text);
  if (!plain.includes(canonical(facts.name))) return "name";
  return plain.includes(canonical(facts.title)) ? null : "title";
}

/** The first paragraph shares a piece with a note or with a strength's evidence. */
export function thanksForSomething({ body, facts }: LetterReading): boolean {
  const first = body[0]?.text ?? "";
  const sources = [
    ...facts.notes.map((note) => note.text),
    ...facts.strengths.flatMap(({ item, text }) => [item ?? "", text]),
  ];
  return sources.some((source) => sharesPiece(first, source));
}

/** A strength a person ticked or confirmed, told where strengths are told, with a piece of its evidence in the letter. */
export function tellsStrength({ facts, text, body }: LetterReading): boolean {
  const elsewhere = new Set(["gaps", "next_step", "door"]);
  const paragraphs = body.filter((block) => !elsewhere.has(block.kind)).map((block) => canonical(block.text));
  return facts.strengths.some((strength) => {
    const named = paragraphs.some((paragraph) => namesStrength(paragraph, strength));
    return named && sharesPiece(text, strength.text);
  });
}

/** By the ticked words, or by its area with the figure; work seen in an area below its level has neither. */
function namesStrength(paragraph: string, { item, area, text }: ToldStrength): boolean {
  if (item !== null && paragraph.includes(canonical(item))) return true;
  if (area === null || area.verdict !== "met") return item === null && sharesPiece(paragraph, text);
  return (
    paragraph.includes(canonical(area.label)) && (area.kind === "certificate" || paragraph.includes(area.score ?? ""))
  );
}

/** Four characters in a row, or two words of weight; all of it when the source is shorter. */
function sharesPiece(text: string, source: string): boolean {
  if (/\p{Script=Han}/u.test(source)) {
    const [long, short] = [lettersOf(text), lettersOf(source)];
    if (short.length < 4) return short !== "" && long.includes(short);
    return [...short].some((_, index) => index + 4 <= short.length && long.includes(short.slice(index, index + 4)));
  }
  const words = new Set(source.toLowerCase().match(/[\p{L}\p{N}]{3,}|\d[\d.,]*/gu) ?? []);
  const said = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}|\d[\d.,]*/gu) ?? []);
  const shared = [...words].filter((word) => said.has(word)).length;
  return words.size > 0 && shared >= Math.min(2, words.size);
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The address, the report, the standard and the reply are named, and when an answer comes. */
export function opensDoor({ letter, sender, words, text, facts }: LetterReading): boolean {
  const linked = letter.blocks.some((block) => block.text.includes(sender.address));
  const [report, ...page] = words.page;
  // Before anything was judged there is no report to speak of.
  const named = facts.attempt || report === undefined || report.test(text);
  return linked && named && page.every((pattern) => pattern.test(text)) && words.answerTime.test(text);
}

type Measure = { readonly length: number; readonly paragraphs: number; readonly longest: number };

/** Han characters (Chinese) or words (English), the address not counted; paragraphs between greeting and signature. */
export function measure({ letter, body, sender, text, locale }: LetterReading): Measure {
  const count = (words: string) => countLength(words.replaceAll(sender.address, ""), locale);
  return {
    length: count(text),
    paragraphs: body.flatMap((block) => block.text.split(/\n\s*\n/)).length,
    longest: Math.max(0, ...letter.blocks.flatMap((block) => block.text.split(/\n\s*\n/).map(count))),
  };
}

type VoiceFault = {
  readonly kind: "placeholder" | "cliche" | "register" | "mixed" | "unsigned" | "alike";
  readonly said: string;
};

export function voiceFault(reading: LetterReading): VoiceFault | null {
  const { text, own, words, sender, letter } = reading;
  const first = (kind: VoiceFault["kind"], match: RegExpMatchArray | null) =>
    match === null ? null : { kind, said: match[0] };
  const left = text.match(/\{\{|\}\}|\{\w+\}|\bnull\b|\bundefined\b|\bNaN\b|\[object|_{3,}|\bTODO\b|\bXXX+\b/);
  const signed = letter.blocks.some(
    (block) => block.kind === "signature" && canonical(block.text).includes(canonical(sender.name)),
  );
  return (
    first("placeholder", left) ??
    first("cliche", own.match(words.cliche)) ??
    first("register", withoutNames(reading).match(words.register)) ??
    mixed(reading) ??
    (signed ? null : { kind: "unsigned", said: "" }) ??
    alike(reading)
  );
}

function withoutNames({ own, allowed }: LetterReading): string {
  return allowed.toSorted((a, b) => b.length - a.length).reduce((rest, known) => rest.replaceAll(known, " "), own);
}

/** One language: no Han in an English letter, no English sentence in a Chinese one, names and quotations apart. */
function mixed(reading: LetterReading): VoiceFault | null {
  const rest = withoutNames(reading);
  const foreign = reading.locale === "en" ? /\p{Script=Han}+/u : /(?:[A-Za-z’']+[ ,]+){4,}[A-Za-z]+/;
  const match = rest.match(foreign);
  return match === null ? null : { kind: "mixed", said: match[0] };
}

const MOST_ALIKE = 0.4;

/** Greeting, door and signature are the same in every letter and aren't compared. */
function alike({ letter, recentLetters, locale }: LetterReading): VoiceFault | null {
  const fixed = new Set(["greeting", "door", "signature"]);
  const middle = letter.blocks
    .filter((block) => !fixed.has(block.kind))
    .map((block) => block.text)
    .join("\n\n");
  const most = Math.max(0, ...recentLetters.map((other) => overlap(middle, middleOf(other), locale)));
  return most < MOST_ALIKE ? null : { kind: "alike", said: String(Math.floor(most * 100)) };
}
