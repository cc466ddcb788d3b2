// The short message: a pointer to the page for a phone, with the result and never the only feedback.
import type { Sender } from "./letter";
import type { LetterFacts } from "./letter-facts";
import type { LetterPatterns } from "./patterns";
import { fill } from "./patterns";
import { punctuated } from "./typed-text";

/** Longest text before the address: 70 Chinese characters or 140 letters. */
const SHORT_LIMIT = { "zh-CN": 70, en: 140 } as const;

/** At most 70 characters (Chinese) or 140 (English), then the address. Long names and titles fall away, the result never. */
export function shortMessage(facts: LetterFacts, sender: Sender, patterns: LetterPatterns): string {
  const { full, brief } = patterns.short[facts.shape];
  const slots = { name: facts.name, title: facts.title };
  const texts = [full, brief, patterns.shortest].map((pattern) => punctuated(fill(pattern, slots), facts.locale));
  const fitting = texts.find((text) => [...text.trimEnd()].length <= SHORT_LIMIT[facts.locale]);
  return `${fitting ?? patterns.shortest}${sender.address}`;
}
