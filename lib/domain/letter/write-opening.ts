// The first paragraphs: thanks for something concrete, and the outcome in one plain sentence.
import type { Sentence } from "./letter";
import type { LetterFacts, Told, ToldStrength } from "./letter-facts";
import type { LetterPatterns } from "./patterns";
import type { Pen } from "./pen";
import { sameStory } from "./typed-text";
import { attemptOutcome } from "./write-attempt";
import { judgesNobody } from "./shape";

/** What the thanks are for: a note from the interview, else the evidence of the strength; null when nothing was noted. */
export function detailOf(pen: Pen, lead: ToldStrength | undefined): Told | null {
  const notes = pen.facts.notes.filter((note) => isThankworthy(note.text));
  const other = lead === undefined ? notes : notes.filter((note) => !sameStory(note.text, lead.text));
  const choice = other.length > 0 ? other : notes;
  return choice[pen.choose("detail", choice.length)] ?? lead ?? null;
}

/** Nobody is thanked for what went wrong, or reminded of the pay they asked for. */
const NO_THANKS =
  /没(?:有)?(?:经验|做过|完成|答|说|能|写|用过|接触|通过)|不(?:会|能|够|足|了解|熟|懂|清|太|行|愿|想|知道|擅)|未(?:完成|能|答|做)|迟到|紧张|犹豫|偏慢|较弱|欠缺|缺乏|失误|答错|薪|工资|待遇|期望|\b(?:not|no|never|couldn.t|didn.t|wasn.t|unable|late|nervous|failed|missed|weak|lacks?|salary|pay|expects?|expectation)\b/iu;

function isThankworthy(note: string): boolean {
  return !NO_THANKS.test(note);
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
  if (!facts.allMet || judgesNobody(facts.shape)) return null;
  return pen.say(
    patterns.allMet,
    "all met",
    {},
    facts.areas.flatMap((area) => area.evidence),
  );
}

export function outcome(pen: Pen): Sentence {
  if (pen.facts.attempt) return attemptOutcome(pen);
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
