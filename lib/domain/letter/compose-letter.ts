// Composing: the letter's first draft, written from the evidence alone. A person reads, changes and approves it.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { fail, ok } from "@/lib/domain/shared/result";
import type { Result } from "@/lib/domain/shared/result";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import type { Block, BlockKind, Draft, Sender, Sentence } from "./letter";
import { plainText } from "./letter";
import type { LetterFacts } from "./letter-facts";
import { letterFacts } from "./letter-facts";
import { LENGTH, countLength } from "./letter-length";
import type { LetterPatterns } from "./patterns";
import { fill } from "./patterns";
import type { Brevity, Pen } from "./pen";
import { BREVITIES, blockOf, inWords, penFor } from "./pen";
import type { Shape } from "./shape";
import { shortMessage } from "./short-message";
import { oneLine, punctuated } from "./typed-text";
import { attemptOffer } from "./write-attempt";
import { gapSentences } from "./write-gaps";
import { nextStep } from "./write-next-step";
import { detailOf, matchStatement, outcome, thanks } from "./write-opening";
import { companySentence, paySentences } from "./write-reasons";
import { strengths } from "./write-strengths";

export type Commission = {
  readonly file: CaseFile;
  readonly recommendation: Recommendation;
  /** The one a person chose; the recommended one if nobody chose another. */
  readonly strategy: Strategy;
  /** Whole number >= 0; another seed says the same in other words. */
  readonly seed: number;
  readonly sender: Sender;
  /** The sentences of the candidate's language. */
  readonly patterns: LetterPatterns;
  /** A letter about a gap begins with what was missing and goes on to the strength; left out, the strength comes first. */
  readonly gapsFirst?: boolean;
};

/** The order of paragraphs for each way of telling. */
const ORDER: Readonly<Record<Shape, readonly BlockKind[]>> = {
  constructive: ["thanks", "outcome", "strengths", "gaps", "band", "company_reason", "next_step", "door"],
  negotiated: ["thanks", "strengths", "gaps", "band", "outcome", "company_reason", "next_step", "door"],
  keep_in_touch: ["thanks", "outcome", "company_reason", "gaps", "band", "strengths", "next_step", "door"],
  withdrawn: ["thanks", "outcome", "strengths", "next_step", "door"],
  new_attempt: ["thanks", "outcome", "strengths", "next_step", "door"],
};

const GAPS_FIRST: readonly BlockKind[] = [
  "thanks",
  "outcome",
  "gaps",
  "band",
  "company_reason",
  "strengths",
  "next_step",
  "door",
];

function orderOf(shape: Shape, gapsFirst: boolean): readonly BlockKind[] {
  return gapsFirst && shape === "constructive" ? GAPS_FIRST : ORDER[shape];
}

/** The order a letter has; false where it tells no gap, or no strength. */
export function hasGapsFirst({ blocks }: Pick<Draft, "blocks">): boolean {
  const at = (kind: BlockKind) => blocks.findIndex((block) => block.kind === kind);
  return at("gaps") >= 0 && at("gaps") < at("strengths") && at("outcome") < at("gaps");
}

/** A letter reads in at most six paragraphs between greeting and signature; a smaller one joins its neighbour. */
const MOST_PARAGRAPHS = 6;
const JOINS: Readonly<Record<Shape, readonly (readonly [BlockKind, BlockKind])[]>> = {
  constructive: [
    ["company_reason", "outcome"],
    ["band", "gaps"],
  ],
  negotiated: [
    ["gaps", "strengths"],
    ["company_reason", "outcome"],
  ],
  keep_in_touch: [
    ["company_reason", "outcome"],
    ["band", "gaps"],
  ],
  withdrawn: [],
  new_attempt: [],
};

/**
 * The draft for this case: same case, seed and sender, same letter. What is unknown is left out, never guessed.
 * Fails with wrong_stage when nothing was assessed, unless it is a new attempt that is offered.
 */
export function composeLetter(commission: Commission): Result<Draft> {
  const { match, rule } = commission.recommendation;
  if (match.attainment === null && rule !== "new_attempt") return fail("wrong_stage", "nothingAssessed");
  const { file, recommendation, strategy, sender } = commission;
  const fits = (draft: Draft) => {
    const { most, paragraph } = LENGTH[draft.locale];
    const count = (text: string) => countLength(text.replaceAll(sender.address, ""), draft.locale);
    return count(plainText(draft)) <= most && draft.blocks.every((block) => count(block.text) <= paragraph);
  };
  let draft = write(commission, letterFacts(file, recommendation, strategy), 0);
  if (fits(draft)) return ok(draft);
  const shorter = letterFacts(file, recommendation, strategy, true);
  for (const brief of BREVITIES.slice(1)) {
    draft = write(commission, shorter, brief);
    if (fits(draft)) break;
  }
  return ok(draft);
}

function write(commission: Commission, facts: LetterFacts, brief: Brevity): Draft {
  const { file, strategy, seed, sender, patterns } = commission;
  const order = orderOf(facts.shape, commission.gapsFirst ?? false);
  const strengthsLate = order === GAPS_FIRST;
  const pen = penFor(facts, { sender, patterns, seed, brief, strengthsLate });
  const body = joined(pen, order.flatMap(paragraphs(pen, file)));
  const greeting = pen.say([patterns.greeting], "greeting", { name: facts.name }, []);
  const signature = { sender: oneLine(sender.name), company: oneLine(sender.company) };
  const signed = pen.say([patterns.signature], "signature", signature, []);
  // A company without a name yet leaves no empty line behind.
  const name = { ...signed, text: signed.text.trimEnd() };
  return {
    strategy,
    locale: facts.locale,
    seed,
    subject: punctuated(fill(patterns.subject[facts.shape], { title: facts.title }), facts.locale),
    blocks: [...blockOf(pen, "greeting", [greeting]), ...body, ...blockOf(pen, "signature", [name])],
    shortMessage: shortMessage(facts, sender, patterns),
  };
}

function paragraphs(pen: Pen, { position }: CaseFile): (kind: BlockKind) => Block[] {
  const detail = detailOf(pen, pen.facts.strengths[0]);
  const matches = pen.facts.shape !== "constructive";
  const written: Partial<Record<BlockKind, () => (Sentence | null)[]>> = {
    thanks: () => [thanks(pen, detail), matches ? matchStatement(pen) : null],
    outcome: () => [outcome(pen)],
    gaps: () => gapSentences(pen),
    band: () => paySentences(pen, pen.facts.bandTold ? position.salaryBand : null),
    company_reason: () => [companySentence(pen)],
    next_step: () => (pen.facts.attempt ? attemptOffer(pen) : nextStep(pen, position.reapplyAfterMonths)),
    door: () => [door(pen)],
  };
  return (kind) => (kind === "strengths" ? strengths(pen, detail) : blockOf(pen, kind, written[kind]?.() ?? []));
}

function door(pen: Pen): Sentence {
  const { answerDays, linkDays } = pen.sender;
  const variants = pen.facts.attempt ? pen.patterns.attempt.door : pen.patterns.door;
  return pen.say(variants, "door", { days: inWords(pen, answerDays), open: String(linkDays) }, []);
}

function joined(pen: Pen, blocks: readonly Block[]): Block[] {
  let rest = [...blocks];
  for (const [small, host] of JOINS[pen.facts.shape]) {
    const guest = rest.find((block) => block.kind === small);
    const into = rest.find((block) => block.kind === host);
    if (rest.length <= MOST_PARAGRAPHS || guest === undefined || into === undefined) continue;
    const [whole] = blockOf(pen, host, [...into.sentences, ...guest.sentences]);
    rest = rest.flatMap((block) => (block === guest ? [] : block === into && whole ? [whole] : [block]));
  }
  return rest;
}
