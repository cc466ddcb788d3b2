// A new attempt: what went wrong on our side, said plainly and without blame, and what the candidate may take up until when.
import type { Sentence } from "./letter";
import type { Pen } from "./pen";
import { inWords } from "./pen";

/** More than three areas read as a list of faults: then it is the interview as a whole. */
const NAMED = 3;

/** The apology is the outcome: there is no result yet, and nothing of this counts against them. */
export function attemptOutcome(pen: Pen): Sentence {
  const areas = named(pen);
  const { failed, failedWhole } = pen.patterns.attempt;
  return pen.say(areas === "" ? failedWhole : failed, "attempt failed", { areas }, ["reason"]);
}

/** What is offered, until when, and the one thing to do. */
export function attemptOffer(pen: Pen): Sentence[] {
  const areas = named(pen);
  const { offer, offerWhole, free } = pen.patterns.attempt;
  const slots = { areas, date: pen.facts.attempt?.until ?? "…", days: inWords(pen, pen.sender.answerDays) };
  return [
    pen.say(areas === "" ? offerWhole : offer, "attempt offer", slots, ["reason"]),
    pen.say(free, "attempt free", {}, []),
  ];
}

function named({ facts }: Pen): string {
  const areas = facts.attempt?.areas ?? [];
  return areas.length > NAMED ? "" : new Intl.ListFormat(facts.locale).format(areas);
}
