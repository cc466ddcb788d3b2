// A letter read back: its words beside everything it was allowed to say. The checks see this and nothing else.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { placesOf } from "@/lib/domain/evaluation/places";
import { wordings } from "@/lib/domain/shared/locale";
import type { Locale } from "@/lib/domain/shared/locale";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import type { Block, BlockKind, LetterText, Sender } from "./letter";
import { letterFacts, mayBeTold } from "./letter-facts";
import type { LetterFacts } from "./letter-facts";
import { lexiconOf } from "./lexicon";

export type CheckInput = {
  readonly file: CaseFile;
  readonly recommendation: Recommendation;
  readonly letter: LetterText;
  readonly strategy: Strategy;
  readonly sender: Sender;
  readonly locale: Locale;
  /** What must never be quoted: unshared remarks, the disposition's note. */
  readonly internalTexts: readonly string[];
  /** The wording check with the rules that are in force. */
  readonly check: CheckWording;
  /** Plain texts of the position's last letters to other people, at most 50. */
  readonly recentLetters: readonly string[];
  /** When the letter is read. */
  readonly now: Date;
};

export type LetterReading = CheckInput & {
  readonly facts: LetterFacts;
  readonly words: ReturnType<typeof lexiconOf>;
  /** Paragraphs between greeting and signature. */
  readonly body: readonly Block[];
  /** The whole letter without its address. */
  readonly text: string;
  /** The same, without what stands in quotation marks: those are other people's words. */
  readonly own: string;
  readonly textOf: (kind: BlockKind) => string;
  /** Everything a letter to this candidate may quote. */
  readonly allowed: readonly string[];
};

export function readLetter(input: CheckInput): LetterReading {
  const { file, recommendation, letter, strategy, sender } = input;
  const bare = (text: string) => text.replaceAll(sender.address, "");
  const facts = letterFacts(file, recommendation, strategy);
  const text = bare(letter.blocks.map((block) => block.text).join("\n\n"));
  return {
    ...input,
    facts,
    words: lexiconOf(input.locale),
    body: letter.blocks.filter((block) => block.kind !== "greeting" && block.kind !== "signature"),
    text,
    own: withoutQuotes(text),
    textOf: (kind) =>
      bare(
        letter.blocks
          .filter((block) => block.kind === kind)
          .map((block) => block.text)
          .join("\n\n"),
      ),
    allowed: [...allowedTexts(input), ...(facts.attempt?.until ? [facts.attempt.until] : [])],
  };
}

export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/g, "“”");
}

/** NFKC without blanks and letter case: how two spellings of one name are compared. */
export function canonical(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

function allowedTexts({ file: { evaluation, position }, recommendation, sender }: CheckInput): string[] {
  const { gaps, strengths, comments, notes } = placesOf(evaluation);
  const told = <Entry>(kind: "gap" | "strength" | "comment" | "note", entries: readonly Entry[]) =>
    entries.filter((_, index) => mayBeTold(recommendation, kind, index));
  const lower = position.fallback;
  return [
    evaluation.candidate.name,
    ...wordings(position.title),
    ...evaluation.dimensions.flatMap((one) =>
      [one.name, ...(one.requirementText ? [one.requirementText] : [])].flatMap(wordings),
    ),
    ...evaluation.dimensions.flatMap((one) => [...one.gapItems, ...one.strengthItems].flatMap(wordings)),
    ...told("gap", gaps).map((gap) => gap.item),
    ...told("strength", strengths).flatMap((strength) => [strength.item, strength.evidence]),
    ...told("comment", comments).flatMap((comment) => (comment.shareable ? [comment.text] : [])),
    ...told("note", notes),
    ...(lower?.status === "open" ? [...wordings(lower.title), ...wordings(lower.description)] : []),
    sender.name,
    sender.company,
  ].filter((text) => text !== "");
}
