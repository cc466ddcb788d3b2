// The twelve checks: whether this letter, composed or edited, may go before the person who approves it.
import { strangeFigures, tellsReason } from "./check-figures";
import { leaks, promises } from "./check-leaks";
import {
  companyReasonFault,
  inventedGaps,
  nextStepFault,
  payReasonFault,
  tellsOutcome,
  turnsAway,
  unmarkedMinor,
  untoldGaps,
} from "./check-reasons";
import { measure, opensDoor, tellsStrength, thanksForSomething, unnamed, voiceFault } from "./check-shape";
import type { Block, BlockKind, Check } from "./letter";
import { LENGTH } from "./letter-length";
import type { CheckInput, LetterReading } from "./letter-reading";
import { readLetter } from "./letter-reading";

type Fault = { readonly key: string; readonly values?: Check["values"]; readonly block: BlockKind | null } | null;

/** Number, name, whether it stops the letter, and what is wrong (null: nothing). */
const CHECKS: readonly (readonly [number, string, Check["kind"], (reading: LetterReading) => Fault])[] = [
  [1, "person_and_position", "hard", person],
  [2, "thanks_concrete", "style", thanks],
  [3, "outcome_plain", "hard", outcome],
  [4, "strength_with_evidence", "style", strength],
  [5, "figures_from_evidence", "hard", figures],
  [6, "reasons_complete", "hard", reasons],
  [7, "nothing_internal", "hard", inside],
  [8, "next_step_true", "hard", nextStep],
  [9, "page_and_answer", "style", door],
  [10, "length", "style", length],
  [11, "no_promise", "hard", promise],
  [12, "own_voice", "style", voice],
];

/**
 * Always twelve answers, in their order. Hard ones that fail block submission; style ones warn. Never throws, whatever
 * a person typed. Works on edited text too: it compares the words with the case, not with the draft.
 */
export function checkLetter(input: CheckInput): Check[] {
  const reading = readLetter(input);
  return CHECKS.map(([id, name, kind, find]) => {
    const fault = find(reading);
    return {
      id,
      name,
      kind,
      ok: fault === null,
      textKey: `${name}.${fault?.key ?? "ok"}`,
      values: fault?.values ?? {},
      block: fault?.block ?? null,
    };
  });
}

function person(reading: LetterReading): Fault {
  const missing = unnamed(reading);
  const { name, title } = reading.facts;
  return missing && { key: missing, values: { name, title }, block: missing === "name" ? "greeting" : "thanks" };
}

function thanks(reading: LetterReading): Fault {
  return thanksForSomething(reading) ? null : { key: "general", block: "thanks" };
}

function outcome(reading: LetterReading): Fault {
  const { shape } = reading.facts;
  if (turnsAway(reading)) return { key: shape === "new_attempt" ? "undecided" : "withdrew", block: "outcome" };
  if (tellsOutcome(reading)) return null;
  const missing = shape === "withdrawn" ? "decision" : shape === "new_attempt" ? "ownFailure" : "hidden";
  return { key: missing, block: "outcome" };
}

function strength(reading: LetterReading): Fault {
  // Nothing was judged yet: what was seen may be told, and needn't.
  if (tellsStrength(reading) || (reading.facts.attempt && reading.facts.strengths.length === 0)) return null;
  return { key: reading.facts.strengths.length === 0 ? "none" : "untold", block: "strengths" };
}

function figures(reading: LetterReading): Fault {
  const strange = strangeFigures(reading);
  if (strange.length > 0) {
    return { key: "strange", values: { figures: shown(strange) }, block: blockWith(reading, strange[0]) };
  }
  return tellsReason(reading)
    ? null
    : { key: "reasonMissing", block: reading.facts.shape === "negotiated" ? "band" : "gaps" };
}

function reasons(reading: LetterReading): Fault {
  const untold = untoldGaps(reading);
  if (untold.length > 0) return { key: "untold", values: { names: shown(untold) }, block: "gaps" };
  const invented = inventedGaps(reading);
  if (invented.length > 0) return { key: "invented", values: { names: shown(invented) }, block: "gaps" };
  const minor = unmarkedMinor(reading);
  if (minor.length > 0) return { key: "minor", values: { names: shown(minor) }, block: "gaps" };
  const company = companyReasonFault(reading);
  if (company !== null)
    return { key: company === "untold" ? "companyUntold" : "companyUntrue", block: "company_reason" };
  const pay = payReasonFault(reading);
  return pay && { key: pay === "untold" ? "payUntold" : "payUntrue", block: "band" };
}

function inside(reading: LetterReading): Fault {
  const found = leaks(reading);
  const [first] = found;
  if (first === undefined) return null;
  const said = shown(found.map((leak) => leak.said));
  return { key: "found", values: { said }, block: reading.letter.blocks[first.block]?.kind ?? null };
}

function nextStep(reading: LetterReading): Fault {
  const fault = nextStepFault(reading);
  return fault && { key: fault, block: "next_step" };
}

function door(reading: LetterReading): Fault {
  return opensDoor(reading) ? null : { key: "incomplete", block: "door" };
}

function length(reading: LetterReading): Fault {
  const { least, most, paragraph } = LENGTH[reading.locale];
  const measured = measure(reading);
  const values = { ...measured, least, most, paragraph };
  if (measured.length < least) return { key: "short", values, block: null };
  if (measured.length > most) return { key: "long", values, block: null };
  if (measured.paragraphs > 6) return { key: "paragraphs", values, block: null };
  return measured.longest > paragraph ? { key: "paragraph", values, block: null } : null;
}

function promise(reading: LetterReading): Fault {
  const made = promises(reading);
  return made.length === 0 ? null : { key: "found", values: { said: shown(made) }, block: blockWith(reading, made[0]) };
}

function voice(reading: LetterReading): Fault {
  const fault = voiceFault(reading);
  return (
    fault && {
      key: fault.kind,
      values: { said: fault.said },
      block: fault.said === "" ? "signature" : blockWith(reading, fault.said),
    }
  );
}

/** At most three of what was found, short enough for one line. */
function shown(said: readonly string[]): string {
  return said
    .slice(0, 3)
    .map((one) => (one.length > 40 ? `${one.slice(0, 40)}…` : one))
    .join(" · ");
}

function blockWith({ letter }: LetterReading, said: string | undefined): BlockKind | null {
  const holds = (block: Block) => said !== undefined && block.text.normalize("NFKC").includes(said.normalize("NFKC"));
  return letter.blocks.find(holds)?.kind ?? null;
}
