// What changed between two versions of a letter, paragraph by paragraph and word by word.
import { diffArrays } from "diff";
import type { BlockKind, LetterText } from "./letter";

export type DiffPart = { readonly text: string; readonly change: "same" | "added" | "removed" };
export type BlockDiff = {
  readonly kind: BlockKind;
  readonly change: "same" | "changed" | "added" | "removed";
  /** In reading order. Without the added parts it is the old text, without the removed ones the new. */
  readonly parts: readonly DiffPart[];
};

/** Paragraphs in the order of the newer letter; those it no longer has come last. */
export function diffLetters(before: LetterText, after: LetterText): BlockDiff[] {
  const old = new Map(before.blocks.map((block) => [block.kind, block.text]));
  const kept = new Set(after.blocks.map((block) => block.kind));
  const gone = before.blocks.filter((block) => !kept.has(block.kind));
  return [
    ...after.blocks.map(({ kind, text }) => diffOf(kind, old.get(kind) ?? "", text)),
    ...gone.map(({ kind, text }) => diffOf(kind, text, "")),
  ];
}

function diffOf(kind: BlockKind, before: string, after: string): BlockDiff {
  const change = before === after ? "same" : before === "" ? "added" : after === "" ? "removed" : "changed";
  return { kind, change, parts: partsOf(before, after) };
}

function partsOf(before: string, after: string): DiffPart[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(""),
    change: added ? "added" : removed ? "removed" : "same",
  }));
}

/** Single Han characters, whole Latin words, everything else one by one. Joined again they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{P}\p{Script=Han}]+|[\s\S]/gu) ?? [];
}
