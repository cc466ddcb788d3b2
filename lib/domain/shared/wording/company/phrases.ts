// Finds many phrases in one pass, letter by letter: no patterns, so no phrase and no text can make it slow.
import type { Reading } from "@/lib/domain/shared/wording/reading";
import { read } from "@/lib/domain/shared/wording/reading";

type Node<T> = { readonly next: Map<string, Node<T>>; readonly ends: T[]; readonly opens: T[] };
export type Phrases<T> = Node<T>;
/** Places in the text as read; `end` is exclusive. */
export type PhraseFound<T> = { readonly of: T; readonly start: number; readonly end: number };

/** Blanks between two words that count as one, and letters that may follow a word with a star. */
const MOST_BLANKS = 4;
const MOST_LETTERS = 20;
const LETTER = /^[\p{L}\p{N}]$/u;
const HAN = /^\p{Script=Han}$/u;

/** As a phrase is compared: in the one plain form that texts are read in. "" when nothing of it can be seen. */
export function plainPhrase(phrase: string): string {
  return read(phrase.replace(/\*+\s*$/, ""))
    .text.replace(/ +/g, " ")
    .trim();
}

export function gatherPhrases<T>(
  lists: readonly { readonly of: T; readonly phrases: readonly string[] }[],
): Phrases<T> {
  const root: Node<T> = { next: new Map(), ends: [], opens: [] };
  for (const { of, phrases } of lists) {
    for (const phrase of phrases) {
      const plain = plainPhrase(phrase);
      if (plain === "") continue;
      let node = root;
      for (const letter of plain) {
        const next = node.next.get(letter) ?? { next: new Map(), ends: [], opens: [] };
        node.next.set(letter, next);
        node = next;
      }
      (/\*\s*$/.test(phrase) ? node.opens : node.ends).push(of);
    }
  }
  return root;
}

/** Latin words whole, Han characters anywhere; of each owner's phrases the longest at a place, and none inside another. */
export function findPhrases<T>(root: Phrases<T>, { text }: Pick<Reading, "text">): PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  if (root.next.size === 0) return found;
  const reached = new Map<T, number>();
  for (let start = 0; start < text.length; start++) {
    if (joins(text, start - 1, start)) continue;
    const here = new Map<T, number>();
    walk(root, text, start, here);
    for (const [of, end] of here) {
      if (end <= (reached.get(of) ?? 0)) continue;
      reached.set(of, end);
      found.push({ of, start, end });
    }
  }
  return found;
}

/** Notes for every owner where its longest phrase from here ends. */
function walk<T>(root: Phrases<T>, text: string, start: number, found: Map<T, number>): void {
  let node: Phrases<T> | undefined = root;
  let at = start;
  while (at < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    node = node.next.get(letter);
    if (node === undefined) return;
    at += letter.length;
    if (letter === " ") for (let more = 1; more < MOST_BLANKS && text.charAt(at) === " "; more++) at++;
    if (!joins(text, at - 1, at)) for (const of of node.ends) found.set(of, at);
    if (node.opens.length > 0) for (const of of node.opens) found.set(of, wordEnd(text, at));
  }
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < from + MOST_LETTERS && joins(text, end - 1, end)) end++;
  return end;
}

/** Are these two the inside of one Latin word or one figure? */
function joins(text: string, before: number, after: number): boolean {
  return isWord(text.charAt(before)) && isWord(text.charAt(after));
}

function isWord(letter: string): boolean {
  return LETTER.test(letter) && !HAN.test(letter);
}
