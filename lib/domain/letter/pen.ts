// The pen: chooses one of several ways to say a thing and writes it with its facts, the same for the same case and seed.
import { hash32 } from "@/lib/domain/shared/hash";
import type { Locale } from "@/lib/domain/shared/locale";
import type { LetterFacts } from "./letter-facts";
import type { Block, BlockKind, Sender, Sentence } from "./letter";
import type { LetterPatterns, Variants } from "./patterns";
import { fill } from "./patterns";
import { punctuated } from "./typed-text";

/** 0 = as it comes, 1 = shorter, 2 = the shortest ways, 3 = also without the words beside the figures, 4 = fewer ways still, 5 = only the first gap with its requirement in words. */
export const BREVITIES = [0, 1, 2, 3, 4, 5] as const;
export type Brevity = (typeof BREVITIES)[number];
type Slots = Readonly<Record<string, string>>;
export type Pen = {
  readonly facts: LetterFacts;
  readonly sender: Sender;
  readonly patterns: LetterPatterns;
  /** Above 0 the letter would get too long: shorter sentences, and what can be left to the report is. */
  readonly brief: Brevity;
  /** Strengths come after the gaps here, so that none says of itself that it comes first. */
  readonly strengthsLate: boolean;
  /** `about`: what is said, so that two sentences of one kind fall differently. */
  readonly say: (variants: Variants, about: string, slots: Slots, evidence: readonly string[]) => Sentence;
  /** A whole number that depends on seed, name, position, evidence and `about` alone. */
  readonly choose: (about: string, among: number) => number;
};

export function penFor(
  facts: LetterFacts,
  given: { sender: Sender; patterns: LetterPatterns; seed: number; brief: Brevity; strengthsLate: boolean },
): Pen {
  const { sender, patterns, seed, brief, strengthsLate } = given;
  const story = [
    facts.areas.map((area) => [area.key, area.score, area.required]),
    facts.strengths.map((strength) => [strength.item, strength.text]),
    facts.notes.map((note) => note.text),
    [...facts.observed].map(([key, told]) => [key, told.text]),
  ];
  const base = JSON.stringify([seed, facts.name, facts.title, story]);
  const choose = (about: string, among: number) => (among > 0 ? hash32(`${about}\n${base}`) % among : 0);
  const say: Pen["say"] = (variants, about, slots, evidence) => {
    const open = shortest(variants, brief);
    const pattern = turned(open[choose(about, open.length)] ?? "", (which, among) =>
      choose(`${about} ${which}`, among),
    );
    return { text: written(pattern, slots, sender.address, facts.locale), evidence };
  };
  return { facts, sender, patterns, brief, strengthsLate, say, choose };
}

/** Inside a sentence, [one|another] is a small turn of phrase: one of them is taken. */
function turned(pattern: string, choose: (which: number, among: number) => number): string {
  let which = 0;
  return pattern.replace(/\[([^\]]*)\]/g, (_, turns: string) => {
    const all = turns.split("|");
    return all[choose(which++, all.length)] ?? "";
  });
}

/** All ways, the shorter half, or the shortest few, so that long letters differ too. Turns of phrase count once. */
function shortest(variants: Variants, brief: Brevity): Variants {
  if (brief === 0) return variants;
  const length = (pattern: string) => pattern.replace(/\|[^\]]*/g, "").length;
  const most = { 1: Math.ceil((variants.length + 1) / 2), 2: 4, 3: 4, 4: 3, 5: 4 }[brief];
  return variants.toSorted((a, b) => length(a) - length(b)).slice(0, most);
}

/** The address is put in last: its colons are nobody's punctuation. */
function written(pattern: string, slots: Slots, address: string, locale: Locale): string {
  return pattern
    .split("{address}")
    .map((part) => punctuated(fill(part, slots), locale))
    .join(address);
}

/** A paragraph, or none when there is nothing to say. */
export function blockOf(pen: Pen, kind: BlockKind, sentences: readonly (Sentence | null)[]): Block[] {
  const said = sentences.filter((sentence) => sentence !== null && sentence.text !== "") as Sentence[];
  if (said.length === 0) return [];
  return [{ kind, text: said.map((one) => one.text).join(pen.patterns.joiner), sentences: said, edited: false }];
}

/** 2 -> 两 / two; above ten as digits. */
export function inWords(pen: Pen, n: number): string {
  return pen.patterns.numbers[n - 1] ?? String(n);
}
