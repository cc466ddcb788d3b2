// Checks 3, 6 and 8: the outcome is plain, every deciding reason is told and none invented, and the next step is true today.
import { areasNamed } from "./check-figures";
import type { LetterReading } from "./letter-reading";
import { canonical } from "./letter-reading";
import { judgesNobody } from "./shape";

/** The outcome stands where it's read first; in a negotiated letter, before the question. */
export function tellsOutcome({ body, words, facts }: LetterReading): boolean {
  const next = body.findIndex((block) => block.kind === "next_step" || block.kind === "door");
  const until = facts.shape === "negotiated" && next > 0 ? next : 2;
  const opening = body
    .slice(0, until)
    .map((block) => block.text)
    .join("\n");
  if (facts.shape === "withdrawn") return words.decision.test(opening);
  return (facts.shape === "new_attempt" ? words.ownFailure : words.outcome).test(opening);
}

/** A person who withdrew, or is asked to come again, wasn't turned away. */
export function turnsAway({ own, words, facts }: LetterReading): boolean {
  return judgesNobody(facts.shape) && words.outcome.test(own);
}

/** Deciding gaps that the letter doesn't name: every must-have, else the two that weigh most. */
export function untoldGaps({ facts, text }: LetterReading): string[] {
  const plain = canonical(text);
  const must = facts.deciding.filter((area) => area.mustHave);
  const due = must.length > 0 ? must : facts.deciding.slice(0, 2);
  return due.filter((area) => !plain.includes(canonical(area.label))).map((area) => area.label);
}

/** Areas called a gap that are met, weren't assessed, or aren't told in this letter. */
export function inventedGaps(reading: LetterReading): string[] {
  const { facts, own, words } = reading;
  const gaps = [...facts.deciding, ...facts.minor];
  const invented = own.split(words.sentenceEnd).flatMap((sentence) => {
    if (!words.gap.test(sentence)) return [];
    const named = areasNamed(sentence, facts.areas);
    return named.some((area) => gaps.includes(area)) ? [] : named;
  });
  return [...new Set(invented.map((area) => area.label))];
}

/** Gaps that didn't decide and are told without saying so. */
export function unmarkedMinor({ facts, body, words }: LetterReading): string[] {
  return facts.minor
    .filter((area) =>
      body.some(
        (block) =>
          areasNamed(block.text, facts.areas).includes(area) &&
          words.gap.test(block.text) &&
          !words.minor.test(block.text),
      ),
    )
    .map((area) => area.label);
}

/** The company's own reason is due, or told though the position says otherwise. */
export function companyReasonFault({ facts, own, words }: LetterReading): "untold" | "untrue" | null {
  const told = {
    frozen: words.frozen,
    restructured: words.restructured,
    other_preferred: words.given,
    closed: words.ended,
  };
  const { company } = facts;
  if (company !== null && company !== "closed" && !told[company].test(own)) return "untold";
  const plain = own.replaceAll("没有停招", "").replace(/not a hiring (?:stop|freeze)/gi, "");
  if (company !== "frozen" && words.frozen.test(plain)) return "untrue";
  return company !== "restructured" && words.restructured.test(plain) ? "untrue" : null;
}

/** Pay is due as a reason, or given as one though it isn't. */
export function payReasonFault({ facts, own, words }: LetterReading): "untold" | "untrue" | null {
  if (judgesNobody(facts.shape)) return words.payTooHigh.test(own) ? "untrue" : null;
  if (facts.payDecides && !words.pay.test(own)) return "untold";
  if (facts.termsDecide && !facts.payDecides && !words.terms.test(own)) return "untold";
  return facts.salary !== "above" && words.payTooHigh.test(own) ? "untrue" : null;
}

type NextStepFault = "attemptUnsaid" | "missing" | "notOpen" | "notHere" | "closedCalledOpen";

export function nextStepFault(reading: LetterReading): NextStepFault | null {
  const { facts, file, words, own } = reading;
  const named = namesLower(reading);
  if (named && file.position.fallback?.status !== "open") return "notOpen";
  if (named && facts.shape !== "constructive") return "notHere";
  if (!facts.positionOpen && words.stillOpen.test(own)) return "closedCalledOpen";
  const { attempt } = facts;
  const until = attempt?.until ?? null;
  if (attempt && !(words.attempt.test(own) && (until === null || own.includes(until)))) return "attemptUnsaid";
  const told = reading.body.filter((block) => block.kind !== "door");
  return told.some((block) => words.nextStep.test(block.text)) ? null : "missing";
}

/** The lower position's title, but not where it only sits inside the position's own. */
function namesLower({ file, text, facts }: LetterReading): boolean {
  const { fallback } = file.position;
  if (fallback === null) return false;
  const rest = canonical(text).replaceAll(canonical(facts.title), "\n");
  const titles = typeof fallback.title === "string" ? [fallback.title] : Object.values(fallback.title);
  return titles.some((title) => title !== undefined && canonical(title) !== "" && rest.includes(canonical(title)));
}
