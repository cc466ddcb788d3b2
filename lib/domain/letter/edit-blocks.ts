// Editing paragraph by paragraph: what a person writes stands as it was written, and can be taken back.
import type { Block, BlockKind, LetterText } from "./letter";
import { BLOCK_KINDS } from "./letter";

type BlockEdit = { readonly kind: BlockKind; readonly text: string };

/**
 * The next version's text: given kinds replaced, others as they were. A kind the letter lacks is put in at its usual
 * place, an empty text takes the paragraph out, an unchanged one keeps its evidence. Nothing is read as a pattern.
 */
export function editBlocks(letter: LetterText, edits: readonly BlockEdit[]): LetterText {
  return { ...letter, blocks: edits.reduce<readonly Block[]>(withEdit, letter.blocks) };
}

function withEdit(blocks: readonly Block[], { kind, text }: BlockEdit): readonly Block[] {
  const written = text.replace(/\r\n?/g, "\n").trim();
  const old = blocks.find((block) => block.kind === kind);
  if (old?.text === written) return blocks;
  const next: Block[] =
    written === "" ? [] : [{ kind, text: written, sentences: [{ text: written, evidence: [] }], edited: true }];
  return old === undefined ? putIn(blocks, next) : blocks.flatMap((block) => (block === old ? next : [block]));
}

/** Before the first block that usually comes later. */
function putIn(blocks: readonly Block[], next: readonly Block[]): readonly Block[] {
  const order = (block: Block | undefined) => (block === undefined ? -1 : BLOCK_KINDS.indexOf(block.kind));
  const later = blocks.findIndex((block) => order(block) > order(next[0]));
  return later < 0 ? [...blocks, ...next] : [...blocks.slice(0, later), ...next, ...blocks.slice(later)];
}

/** One paragraph as it was composed, with its evidence; taken out again if the first draft had none. */
export function restoreBlock(letter: LetterText, composed: LetterText, kind: BlockKind): LetterText {
  const original = composed.blocks.filter((block) => block.kind === kind);
  const here = letter.blocks.some((block) => block.kind === kind);
  const blocks = here
    ? letter.blocks.flatMap((block) => (block.kind === kind ? original : [block]))
    : putIn(letter.blocks, original);
  return { ...letter, blocks };
}
