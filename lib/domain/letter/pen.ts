// The pen: chooses one of several ways to say a thing and writes it with its facts, the same for the same case and seed.
import { hash32 } from "@/lib/domain/shared/hash";
import type { LetterFacts } from "./letter-facts";
import type { Block, BlockKind, Sender, Sentence } from "./letter";
import type { LetterPatterns, Variants } from "./patterns";
import { fill } from "./patterns";
import { hanPunctuation } from "./typed-text";

export type Slots = Readonly<Record<string, string>>;
export type Pen = {
  readonly facts: LetterFacts;
  readonly sender: Sender;
  readonly patterns: LetterPatterns;
  /** The letter would get too long: shorter sentences, and what can be left to the report is. */
  readonly brief: boolean;
  /** `about`: what is said, so that two sentences of one kind fall differently. */
  readonly say: (variants: Variants, about: string, slots: Slots, evidence: readonly string[]) => Sentence;
  /** A whole number that depends on seed, name, position, evidence and `about` alone. */
  readonly choose: (about: string, among: number) => number;
};

export function penFor(
  facts: LetterFacts,
  given: { sender: Sender; patterns: LetterPatterns; seed: number; brief: boolean },
): Pen {
  const { sender, patterns, seed, brief } = given;
  const story = [
    facts.areas.map((area) => [area.key, area.score, area.required]),
    facts.strengths.map((strength) => [strength.item, strength.text]),
    facts.notes.map((note) => note.text),
    [...facts.observed].map(([key, told]) => [key, told.text]),
  ];
  const base = JSON.stringify([seed, facts.name, facts.title, story]);
  const choose = (about: string, among: number) => (among > 0 ? hash32(`${about}\n${base}`) % among : 0);
  const say: Pen["say"] = (variants, about, slots, evidence) => {
    const open = brief ? shortest(variants) : variants;
    const pattern = open[choose(about, open.length)] ?? "";
    return { text: written(pattern, slots, sender.address), evidence };
  };
  return { facts, sender, patterns, brief, say, choose };
}

/** The shortest third, but two at least, so that long letters differ too. */
function shortest(variants: Variants): Variants {
  return variants.toSorted((a, b) => a.length - b.length).slice(0, Math.max(2, Math.ceil(variants.length / 3)));
}

/** The address is put in last: its colons are nobody's punctuation. */
function written(pattern: string, slots: Slots, address: string): string {
  return pattern
    .split("{address}")
    .map((part) => hanPunctuation(fill(part, slots)))
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
