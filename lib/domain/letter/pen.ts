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
  /** `about`: what is said, so that two sentences of one kind fall differently. */
  readonly say: (variants: Variants, about: string, slots: Slots, evidence: readonly string[]) => Sentence;
  /** A whole number that depends on seed, name, position, evidence and `about` alone. */
  readonly choose: (about: string, among: number) => number;
};

export function penFor(facts: LetterFacts, given: { sender: Sender; patterns: LetterPatterns; seed: number }): Pen {
  const { sender, patterns, seed } = given;
  const story = [
    facts.areas.map((area) => [area.key, area.score, area.required]),
    facts.strengths.map((strength) => [strength.item, strength.text]),
    facts.notes.map((note) => note.text),
    [...facts.observed].map(([key, told]) => [key, told.text]),
  ];
  const base = JSON.stringify([seed, facts.name, facts.title, story]);
  const choose = (about: string, among: number) => (among > 0 ? hash32(`${about}\n${base}`) % among : 0);
  const say: Pen["say"] = (variants, about, slots, evidence) => {
    const pattern = variants[choose(about, variants.length)] ?? "";
    return { text: written(pattern, slots, sender.address), evidence };
  };
  return { facts, sender, patterns, say, choose };
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
