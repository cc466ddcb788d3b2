// A letter is a list of blocks; each sentence that states a fact carries the places of its evidence.
import type { Strategy } from "@/lib/domain/strategy/recommendation";
import type { Locale } from "@/lib/domain/shared/locale";

export const BLOCK_KINDS = [
  "greeting",
  "thanks",
  "outcome",
  "strengths",
  "gaps",
  "band",
  "company_reason",
  "next_step",
  "door",
  "signature",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export type Sentence = { readonly text: string; readonly evidence: readonly string[] };
/** `edited`: a person wrote it, literal from then on; its sentences then carry no evidence of their own. */
export type Block = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly edited: boolean;
  /** A language model said it in other words: which one, and what the rules had written. */
  readonly reworded?: { readonly model: string; readonly rules: Pick<Block, "text" | "sentences"> };
};

/** Until a letter is transmitted, its address is a placeholder; the hash covers that form. */
export type LetterText = {
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** ≤ 70 Han characters or 140 letters, with the address; a pointer to the page, never the only feedback. */
  readonly shortMessage: string;
};

/** Who speaks, and from where: read from settings and the position's recruiter. */
export type Sender = {
  readonly name: string;
  readonly company: string;
  /** `<APP_URL>/c/preview` until transmission. */
  readonly address: string;
  readonly answerDays: number;
  readonly linkDays: number;
  readonly poolMonths: number;
};

export type Draft = LetterText & { readonly strategy: Strategy; readonly locale: Locale; readonly seed: number };

export type Check = {
  /** 1-12, LETTERS.md section 5. */
  readonly id: number;
  readonly name: string;
  readonly kind: "hard" | "style";
  readonly ok: boolean;
  /** A key under `letterChecks` in the dictionaries, with values. */
  readonly textKey: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The block to open, where one is to blame. */
  readonly block: BlockKind | null;
};

export const LETTER_STATES = [
  "draft",
  "submitted",
  "approved",
  "returned",
  "queued",
  "transmitting",
  "sent",
  "failed",
  "cancelled",
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** The whole letter as it will be read: what the hash covers and approval binds. */
export function plainText(letter: Pick<LetterText, "blocks">): string {
  return letter.blocks.map((block) => block.text).join("\n\n");
}
