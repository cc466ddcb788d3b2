// The same letter in the other language, for a colleague who reads that one: composed from the same evidence by its own grammar, and never sent.
import { LOCALES } from "@/lib/domain/shared/locale";
import type { Locale } from "@/lib/domain/shared/locale";
import { type Commission, composeLetter } from "./compose-letter";
import type { Block, BlockKind, LetterText } from "./letter";
import type { LetterPatterns } from "./patterns";

export type MirroredParagraph = {
  readonly kind: BlockKind;
  /** null: the letter has no such paragraph, or the other language says it elsewhere. */
  readonly own: string | null;
  readonly mirrored: string | null;
  /** A person changed the letter's paragraph; beside it stands what the rules wrote. */
  readonly edited: boolean;
};

export type MirroredLetter = {
  readonly locale: Locale;
  readonly subject: string;
  /** In the order of the letter; what only the other language has comes where that has it. */
  readonly paragraphs: readonly MirroredParagraph[];
};

/**
 * What was typed about the candidate isn't translated: the other side leaves out what exists in one language only.
 * Null when nothing could be composed.
 */
export function mirrorLetter(
  letter: Pick<LetterText, "blocks">,
  commission: Omit<Commission, "patterns">,
  patternsOf: (locale: Locale) => LetterPatterns,
): MirroredLetter | null {
  const { evaluation } = commission.file;
  const locale = LOCALES.find((one) => one !== evaluation.candidate.locale) ?? evaluation.candidate.locale;
  const candidate = { ...evaluation.candidate, locale };
  const file = { ...commission.file, evaluation: { ...evaluation, candidate } };
  const other = composeLetter({ ...commission, file, patterns: patternsOf(locale) });
  if (!other.ok) return null;
  return { locale, subject: other.value.subject, paragraphs: beside(letter.blocks, other.value.blocks) };
}

function beside(own: readonly Block[], mirrored: readonly Block[]): MirroredParagraph[] {
  const pair = (kind: BlockKind): MirroredParagraph => {
    const [mine, theirs] = [own, mirrored].map((blocks) => blocks.find((block) => block.kind === kind));
    return {
      kind,
      own: mine?.text ?? null,
      mirrored: theirs?.text ?? null,
      edited: mine?.edited === true || mine?.reworded !== undefined,
    };
  };
  const kinds = own.map((block) => block.kind);
  for (const [at, { kind }] of mirrored.entries()) {
    if (kinds.includes(kind)) continue;
    const before = mirrored.slice(0, at).findLast((block) => kinds.includes(block.kind));
    kinds.splice(before ? kinds.indexOf(before.kind) + 1 : 0, 0, kind);
  }
  return kinds.map(pair);
}
