// Reasons beside the gaps: pay and other terms, and what changed on the company's side. Each only if it is true.
import type { MoneyBand } from "@/lib/domain/position/money";
import type { Sentence } from "./letter";
import type { LetterFacts } from "./letter-facts";
import type { LetterPatterns } from "./patterns";
import type { Pen } from "./pen";
import { printBand } from "./print-band";
import { judgesNobody } from "./shape";

/** What is said of pay or terms; nothing unless it is a true reason, or the letter is about it. */
export function paySentences(pen: Pen, band: MoneyBand | null): (Sentence | null)[] {
  const { facts, patterns } = pen;
  const terms = facts.termsDecide && !judgesNobody(facts.shape) ? termsSentence(pen) : null;
  const kind = payKind(facts);
  if (kind === null) return [terms];
  const slots = { band: band === null ? "" : printBand(band, patterns) };
  const places = facts.salary === "above" ? ["band", "expectation"] : [kind === "alsoOpen" ? "reason" : "band"];
  return [terms, pen.say(patterns.pay[kind], "pay", slots, places)];
}

function termsSentence(pen: Pen): Sentence {
  const { terms, termsNamed } = pen.patterns.pay;
  const named = termNames(pen);
  return pen.say(named === "" ? terms : termsNamed, "terms", { terms: named }, ["reason"]);
}

/** "the start date and the place of work"; empty where nobody said which. */
export function termNames({ facts, patterns }: Pen): string {
  return new Intl.ListFormat(facts.locale).format(facts.terms.map((term) => patterns.term[term]));
}

function payKind(facts: LetterFacts): keyof LetterPatterns["pay"] | null {
  if (judgesNobody(facts.shape)) return null;
  if (facts.shape !== "negotiated") {
    if (!facts.payDecides) return null;
    return facts.salary === "above" ? told(facts, "also", "alsoUnsaid") : "alsoOpen";
  }
  if (facts.salary === "above") return told(facts, "above", "aboveUnsaid");
  if (facts.termsDecide) return null;
  if (facts.salary === "currency_differs") return facts.bandTold ? "otherCurrency" : null;
  if (facts.payDecides) return told(facts, "expectationOpen", "expectationOpenUnsaid");
  return facts.bandTold ? "band" : null;
}

function told<Said, Unsaid>(facts: LetterFacts, said: Said, unsaid: Unsaid): Said | Unsaid {
  return facts.bandTold ? said : unsaid;
}

/** A freeze, a restructuring, a place already given or a search that ended; as an addition where a gap leads. */
export function companySentence(pen: Pen): Sentence | null {
  const { facts, patterns } = pen;
  if (facts.company === null) return null;
  const leads = facts.deciding.length === 0 && facts.shape === "keep_in_touch";
  const { frozenToo, restructuredToo, closedToo, other_preferred } = patterns.company;
  const too = { frozen: frozenToo, restructured: restructuredToo, closed: closedToo, other_preferred };
  const variants = leads ? patterns.company[facts.company] : too[facts.company];
  return pen.say(variants, "company", {}, [facts.company === "other_preferred" ? "reason" : "position"]);
}
