// A letter names the candidate's page by a placeholder until it leaves; approval covers the placeholder form.
import type { LetterText } from "./letter";

const PLACEHOLDER = /https?:\/\/[^\s/]+\/c\/preview/g;

/** @param base start of the candidate's links, such as `https://people.example.com` */
export function placeholderAddress(base: string): string {
  return `${base.replace(/\/+$/, "")}/c/preview`;
}

/** The letter as it leaves, with the candidate's own address in every place of the placeholder. */
export function withAddress<T extends Pick<LetterText, "blocks" | "shortMessage">>(letter: T, address: string): T {
  const put = (text: string) => text.replace(PLACEHOLDER, () => address);
  return {
    ...letter,
    shortMessage: put(letter.shortMessage),
    blocks: letter.blocks.map((block) => ({
      ...block,
      text: put(block.text),
      sentences: block.sentences.map((sentence) => ({ ...sentence, text: put(sentence.text) })),
    })),
  };
}
