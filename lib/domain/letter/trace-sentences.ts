// What carries each sentence that a person wrote: words of the case in it, a piece of evidence somebody attached, or a name.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { placesOf } from "@/lib/domain/evaluation/places";
import type { Recommendation } from "@/lib/domain/strategy/recommendation";
import { areasNamed } from "./check-figures";
import { insertableFacts } from "./insertable-facts";
import type { Block, BlockKind, LetterText, Sentence } from "./letter";
import type { LetterFacts } from "./letter-facts";
import { mayBeTold } from "./letter-facts";
import { canonical } from "./letter-reading";
import { lexiconOf } from "./lexicon";
import { figuresIn } from "./numbers";

/** A person attached a piece of evidence to a sentence, or stands for it by name. Bound to its words. */
export type Backing = {
  readonly textHash: string;
  /** null: they stand for it themselves. */
  readonly place: string | null;
  readonly by: string;
  readonly at: Date;
};

export type TracedSentence = Sentence & {
  readonly textHash: string;
  readonly backing: Backing | null;
  /** Nothing carries it yet. */
  readonly open: boolean;
};

/** What stands between the sentences belongs to none: `sentences` are found in `text` in their order. */
export type TracedBlock = Omit<Block, "sentences"> & { readonly sentences: readonly TracedSentence[] };

type Case = {
  readonly file: CaseFile;
  readonly recommendation: Recommendation;
  readonly facts: LetterFacts;
  /** Every earlier text of this letter: sentences the composer wrote keep what they rested on. */
  readonly earlier: readonly LetterText[];
  readonly backings: readonly Backing[];
  readonly hash: (text: string) => string;
};

/** Courtesy rests on nothing; elsewhere a sentence is asked about where it states something of the case. */
const COURTESY: ReadonlySet<BlockKind> = new Set(["greeting", "door", "signature"]);
const CLAIMS: ReadonlySet<BlockKind> = new Set(["strengths", "gaps", "band", "company_reason"]);

/** The letter's paragraphs with what carries each sentence. Composed ones stay as they are. */
export function traceSentences(letter: LetterText, known: Case): TracedBlock[] {
  const { sentenceEnd } = lexiconOf(known.facts.locale);
  const composed = composedSentences(known.earlier, sentenceEnd);
  return letter.blocks.map((block) => {
    const traced = (sentence: Sentence, isOpen: boolean): TracedSentence => {
      const textHash = known.hash(canonical(sentence.text));
      const backing = known.backings.findLast((one) => one.textHash === textHash) ?? null;
      const attached = backing?.place && !sentence.evidence.includes(backing.place) ? [backing.place] : [];
      const evidence = [...sentence.evidence, ...attached];
      return { ...sentence, evidence, textHash, backing, open: isOpen && backing === null };
    };
    if (!block.edited || block.reworded) {
      return { ...block, sentences: block.sentences.map((sentence) => traced(sentence, false)) };
    }
    const typed = block.text.split(sentenceEnd).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
    return {
      ...block,
      sentences: typed.map((text) => {
        const old = composed.get(canonical(text));
        const evidence = old ?? placesIn(text, known);
        return traced(
          { text, evidence },
          old === undefined && evidence.length === 0 && states(text, block.kind, known),
        );
      }),
    };
  });
}

/** Sentences nothing carries, in the order of the letter. */
export function openSentences(blocks: readonly TracedBlock[]): TracedSentence[] {
  return blocks.flatMap((block) => block.sentences.filter((sentence) => sentence.open));
}

/** One of ours may be two for a reader: each part rests on what the whole rests on. */
function composedSentences(earlier: readonly LetterText[], end: RegExp): ReadonlyMap<string, readonly string[]> {
  const sentences = earlier.flatMap((text) =>
    text.blocks.flatMap((block) => (block.edited && !block.reworded ? [] : block.sentences)),
  );
  return new Map(
    sentences.flatMap(({ text, evidence }) => text.split(end).map((part) => [canonical(part), evidence] as const)),
  );
}

/** Thanks, outcome and next step are forms of speech until a figure, a quotation or an area comes into them. */
function states(text: string, kind: BlockKind, { facts }: Case): boolean {
  if (COURTESY.has(kind)) return false;
  if (CLAIMS.has(kind)) return true;
  return /[\d“"「]/u.test(text) || areasNamed(text, facts.areas).length > 0;
}

/** Places whose own words stand in the sentence: an area with its figure, a note, a strength, a ticked gap, a shared remark. */
function placesIn(text: string, { file, recommendation, facts }: Case): string[] {
  const plain = canonical(text);
  const figures = new Set(figuresIn(text).map((figure) => figure.value));
  const areas = areasNamed(text, facts.areas).flatMap((area) => {
    const told = area.kind === "certificate" || figures.has(Number(area.score)) || figures.has(Number(area.required));
    return told ? area.evidence : [];
  });
  const says = (words: string) => canonical(words).length > 3 && plain.includes(canonical(words));
  const words = wordedPlaces(file, recommendation).flatMap((one) => (one.words.some(says) ? [one.place] : []));
  return [...areas, ...words];
}

type Worded = { readonly place: string; readonly words: readonly string[] };

function wordedPlaces(file: CaseFile, recommendation: Recommendation): Worded[] {
  const { gaps, strengths, comments } = placesOf(file.evaluation);
  const released = new Set(attachable(file, recommendation));
  return [
    ...insertableFacts(file, recommendation).map(({ place, text, label }) => ({ place, words: [text, label] })),
    ...strengths.map(({ item }, index) => ({ place: `strength:${index}`, words: [item] })),
    ...gaps.map(({ item }, index) => ({ place: `gap:${index}`, words: [item] })),
    ...comments.flatMap(({ text, shareable }, index) =>
      shareable ? [{ place: `comment:${index}`, words: [text] }] : [],
    ),
  ].filter(({ place }) => released.has(place));
}

/** What may be attached: scores that are told, ticks, notes, and remarks marked for sharing; nothing that was flagged. */
export function attachable({ evaluation }: CaseFile, recommendation: Recommendation): string[] {
  const { gaps, strengths, comments, notes } = placesOf(evaluation);
  const scored = new Set(
    evaluation.scorecards.flatMap((card) => card.scores.flatMap((one) => (one.score === null ? [] : [one.dimension]))),
  );
  const told = <T>(kind: "gap" | "strength" | "comment" | "note", all: readonly T[], is: (one: T) => boolean) =>
    all.flatMap((one, index) => (is(one) && mayBeTold(recommendation, kind, index) ? [`${kind}:${index}`] : []));
  return [
    ...evaluation.dimensions
      .filter(({ key }) => scored.has(key) && !recommendation.untold.includes(key))
      .map(({ key }) => `score:${key}`),
    ...told("strength", strengths, () => true),
    ...told("gap", gaps, () => true),
    ...told("note", notes, () => true),
    ...told("comment", comments, (one) => one.shareable),
  ];
}
