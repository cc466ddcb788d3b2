// Facts from the interview that can be put into the letter with one tap: notes, and the evidence of strengths.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { placesOf } from "@/lib/domain/evaluation/places";
import type { Recommendation } from "@/lib/domain/strategy/recommendation";
import { mayBeTold } from "./letter-facts";
import { hanPunctuation, oneLine } from "./typed-text";

/** `label` stands on the chip, `text` goes into the letter, `place` is its evidence. */
export type InsertableFact = { readonly label: string; readonly text: string; readonly place: string };

/** "做过一个", "负责过", "有": how people begin a note, and what a chip doesn't need. */
const BEGINNING =
  /^(?:(?:曾经?|以前|目前)?(?:有过?|做过|负责过?|主导过?|参与过?|带过|写过)(?:了)?(?:一个|一套|一些|多个)?)/u;

/** Nothing that was flagged; each fact once, strengths' evidence after the notes. */
export function insertableFacts({ evaluation }: CaseFile, recommendation: Recommendation): InsertableFact[] {
  const { notes, strengths } = placesOf(evaluation);
  const facts = [
    ...notes.map((words, index) => ({ words, kind: "note" as const, index })),
    ...strengths.map(({ evidence }, index) => ({ words: evidence, kind: "strength" as const, index })),
  ].filter(({ kind, index }) => mayBeTold(recommendation, kind, index));
  const seen = new Set<string>();
  return facts.flatMap(({ words, kind, index }) => {
    const text = hanPunctuation(oneLine(words)).replace(/[。.；;，,]+$/u, "");
    const label = text.replace(BEGINNING, "") || text;
    if (text === "" || seen.has(label)) return [];
    seen.add(label);
    return [{ label, text, place: `${kind}:${index}` }];
  });
}
