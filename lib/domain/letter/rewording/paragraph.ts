// Which paragraphs a language model may say differently, and what of them it gets to see.
import type { Block, BlockKind, LetterText } from "@/lib/domain/letter/letter";
import type { LetterReading } from "@/lib/domain/letter/letter-reading";
import { hanPunctuation, lengthOf } from "@/lib/domain/letter/typed-text";
import { type Hidden, MARK, type StandIn, hide } from "./stand-ins";

/** Paragraphs that tell evidence. Outcome, reasons, pay, offers and how to answer stay in the words of the rules. */
const REWORDABLE: readonly BlockKind[] = ["thanks", "strengths", "gaps"];
/** What a sentence of such a paragraph usually rests on. One that rests on anything else stays whole. */
const USUAL = {
  thanks: /^(?:position$|strength:|comment:|note:)/,
  other: /^(?:score|required|requirement|gap|strength|comment):/,
};
/** Fewer free Han characters or words than this, and there is nothing to say differently. */
const LEAST_FREE = { "zh-CN": 5, en: 3 };

/** The paragraph as the rules composed it, with what the model must neither change nor, of names, see. */
export type Paragraph = Hidden & { readonly rules: Block; readonly names: readonly string[] };

/** Null where nothing may or can be said differently: another kind, somebody's own words, nearly nothing but facts. */
export function paragraphToReword(letter: LetterText, kind: BlockKind, reading: LetterReading): Paragraph | null {
  const rules = rulesOf(letter.blocks.find((block) => block.kind === kind));
  if (rules === null || !REWORDABLE.includes(kind)) return null;
  const names = namesIn(reading);
  const usual = kind === "thanks" ? USUAL.thanks : USUAL.other;
  const whole = rules.sentences.filter(({ evidence }) => !evidence.every((place) => usual.test(place)));
  const facts = [...factsOf(reading), ...whole.map((sentence) => sentence.text)];
  const hidden = hide(rules.text, { locale: reading.locale, names, facts, verdict: kind !== "thanks" });
  if (hidden === null || lengthOf(hidden.text.replace(MARK, "")) < LEAST_FREE[reading.locale]) return null;
  return { ...hidden, rules, names };
}

/** The rules' own paragraph, also under one that was reworded before; null when a person wrote it. */
export function rulesOf(block: Block | undefined): Block | null {
  if (block === undefined) return null;
  if (block.reworded) return { kind: block.kind, ...block.reworded.rules, edited: false };
  return block.edited ? null : block;
}

/** Whole names, and the parts of a candidate's name that can stand alone. */
function namesIn({ file: { evaluation }, sender }: LetterReading): string[] {
  const { name } = evaluation.candidate;
  const parts = /\p{Script=Han}/u.test(name) ? [name.slice(1), name.slice(2)] : name.split(/[\s·・.-]+/u);
  return [name, ...parts, sender.name, sender.company].filter((one) => one.trim().length > 1);
}

function factsOf({ facts }: LetterReading): string[] {
  const texts = [
    facts.title,
    ...facts.areas.flatMap((area) => [area.label, area.requirement ?? ""]),
    ...facts.strengths.flatMap(({ item, text }) => [item ?? "", text]),
    ...[...facts.observed.values()].map(({ text }) => text),
    ...facts.notes.map(({ text }) => text),
  ];
  // As they stand in a letter.
  return texts.flatMap((text) => [text, hanPunctuation(text)]);
}

/** The places that the sentence of the rules at this stand-in rests on. */
export function evidenceOf({ rules }: Paragraph, { from }: StandIn): readonly string[] {
  let done = 0;
  for (const sentence of rules.sentences) {
    const at = rules.text.indexOf(sentence.text, done);
    if (at < 0) continue;
    done = at + sentence.text.length;
    if (from >= at && from < done) return sentence.evidence;
  }
  return [];
}
