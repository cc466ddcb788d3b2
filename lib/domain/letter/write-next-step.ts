// What comes next: something that is true today. An open lower position, a question, the talent pool if the candidate wants, or the plain word that there is none.
import type { Sentence } from "./letter";
import type { LetterFacts, ToldStrength } from "./letter-facts";
import type { LetterPatterns } from "./patterns";
import { fill } from "./patterns";
import type { Pen } from "./pen";
import { inWords } from "./pen";
import { shareWord } from "./typed-text";
import { termNames } from "./write-reasons";

export function nextStep(pen: Pen, reapplyAfterMonths: number | null): (Sentence | null)[] {
  switch (pen.facts.shape) {
    case "negotiated":
      return question(pen);
    case "constructive":
      return [stillOpen(pen), ...lower(pen), reapply(pen, reapplyAfterMonths)];
    default:
      return [pen.facts.poolOffered ? pool(pen) : say(pen, "stayInTouch", {}, [])];
  }
}

function say(pen: Pen, key: keyof LetterPatterns["next"], slots: Record<string, string>, evidence: string[]): Sentence {
  return pen.say(pen.patterns.next[key], `next ${key}`, slots, evidence);
}

/** Nobody should read a hiring stop into a letter about a gap. */
function stillOpen(pen: Pen): Sentence | null {
  const { positionOpen, company, deciding } = pen.facts;
  return positionOpen && company === null && deciding.length > 0 ? say(pen, "stillOpen", {}, ["position"]) : null;
}

function lower(pen: Pen): Sentence[] {
  const { lower, strengths } = pen.facts;
  if (lower === null) {
    const none = pen.facts.lowerUnnamed ? [] : [say(pen, "noLower", {}, ["fallback"])];
    return [...none, say(pen, "poolAfterGap", { months: String(pen.sender.poolMonths) }, [])];
  }
  const slots = { fallback: lower.title, desc: lower.description ?? "" };
  if (lower.description === null) return [say(pen, "lower", slots, ["fallback"])];
  const fitting = strengths.find((strength) => fits(strength, lower.description ?? ""));
  const shown = fitting ?? strengths[0];
  if (shown === undefined) return [say(pen, "lowerDescribedBare", slots, ["fallback"])];
  const key = fitting === undefined ? "lowerDescribed" : "lowerFits";
  return [say(pen, key, { ...slots, strength: nameOf(pen, shown) }, ["fallback", shown.place])];
}

function nameOf({ patterns }: Pen, { area, item, text }: ToldStrength): string {
  const { strengthName } = patterns;
  if (area?.verdict === "met") return fill(strengthName.area, { dim: area.label });
  return fill(strengthName.work, { item: item ?? text });
}

/** The description speaks of the same thing as the strength: only then may the letter say that it's used there. */
function fits({ area, item, text }: ToldStrength, description: string): boolean {
  return [area?.verdict === "met" ? area.label : "", item ?? "", text].some((words) => shareWord(words, description));
}

function reapply(pen: Pen, months: number | null): Sentence | null {
  return months === null ? null : say(pen, "reapply", { n: inWords(pen, months) }, ["position"]);
}

function pool(pen: Pen): Sentence {
  const [lead] = pen.facts.strengths;
  const months = String(pen.sender.poolMonths);
  if (lead === undefined) return say(pen, "poolBare", { months }, []);
  return say(pen, "pool", { months, strength: lead.item ?? lead.text }, [lead.place]);
}

function question(pen: Pen): Sentence[] {
  const { salary, bandTold } = pen.facts;
  const places = salary === "band_unknown" || !bandTold ? ["reason"] : ["band"];
  return [say(pen, questionKind(pen.facts), { terms: termNames(pen) }, places), say(pen, "noPromise", {}, [])];
}

function questionKind(
  facts: LetterFacts,
): "askLater" | "askTerms" | "askTermsNamed" | "askInside" | "askInsideUnsaid" | "askExpectation" {
  if (facts.company !== null) return "askLater";
  if (facts.salary !== "above" && facts.termsDecide) return facts.terms.length > 0 ? "askTermsNamed" : "askTerms";
  if (facts.salary === "expectation_unknown") return "askExpectation";
  return facts.bandTold ? "askInside" : "askInsideUnsaid";
}
