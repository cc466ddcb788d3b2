// The first paragraphs: thanks for something concrete, and the outcome in one plain sentence.
import type { Sentence } from "./letter";
import type { LetterFacts, Told, ToldStrength } from "./letter-facts";
import type { LetterPatterns } from "./patterns";
import type { Pen } from "./pen";
import { sameStory } from "./typed-text";

/** What the thanks are for: a note from the interview, else the evidence of the strength; null when nothing was noted. */
export function detailOf(pen: Pen, lead: ToldStrength | undefined): Told | null {
  const { notes } = pen.facts;
  const other = lead === undefined ? notes : notes.filter((note) => !sameStory(note.text, lead.text));
  const choice = other.length > 0 ? other : notes;
  return choice[pen.choose("detail", choice.length)] ?? lead ?? null;
}

export function thanks(pen: Pen, detail: Told | null): Sentence {
  const { facts, patterns } = pen;
  if (detail === null) return pen.say(patterns.thanksPlain, "thanks", { title: facts.title }, ["position"]);
  const slots = { title: facts.title, detail: detail.text };
  return pen.say(patterns.thanks, "thanks", slots, ["position", detail.place]);
}

/** Only true when every area was assessed and met. */
export function matchStatement(pen: Pen): Sentence | null {
  const { facts, patterns } = pen;
  if (!facts.allMet || facts.shape === "withdrawn") return null;
  return pen.say(
    patterns.allMet,
    "all met",
    {},
    facts.areas.flatMap((area) => area.evidence),
  );
}

export function outcome(pen: Pen): Sentence {
  const kind = outcomeKind(pen.facts);
  const evidence = kind === "company" ? ["position", "reason"] : ["reason"];
  return pen.say(pen.patterns.outcome[kind], "outcome", { title: pen.facts.title }, evidence);
}

function outcomeKind(facts: LetterFacts): keyof LetterPatterns["outcome"] {
  if (facts.shape === "withdrawn") return "withdrawn";
  if (facts.shape === "negotiated" && facts.payDecides) return "salary";
  if (facts.shape === "negotiated" && facts.termsDecide) return "terms";
  if (facts.deciding.length > 0) return "constructive";
  if (facts.company !== null) return "company";
  return facts.minor.length > 0 ? "constructive" : "unexplained";
}
