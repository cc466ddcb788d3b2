// Which words of a sentence are facts: the figures and quotations that stand in its evidence, so that a reader can ask for them.
import type { Evidence } from "@/lib/domain/evaluation/places";
import { wordings } from "@/lib/domain/shared/locale";

export type SentencePart = { readonly text: string; readonly fact: boolean };

/** Facts this close belong together: "85 points (required 70)". */
const NEAR = 8;
const DIGIT = /[\d.]/;

/**
 * @param evidence what stands at the sentence's places; none = nothing is marked
 * @returns the sentence in parts, in order; joined they are the sentence. A sentence whose evidence is told in other words is marked whole.
 */
export function markFacts(sentence: string, evidence: readonly Evidence[]): SentencePart[] {
  if (evidence.length === 0 || sentence === "") return sentence === "" ? [] : [{ text: sentence, fact: false }];
  const spans = joined(
    sentence,
    evidence.flatMap(wordsOf).flatMap((word) => occurrences(sentence, word)),
  );
  if (spans.length === 0) return whole(sentence);
  const parts: SentencePart[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    parts.push({ text: sentence.slice(done, from), fact: false }, { text: sentence.slice(from, to), fact: true });
    done = to;
  }
  parts.push({ text: sentence.slice(done), fact: false });
  return parts.filter((part) => part.text !== "");
}

function whole(sentence: string): SentencePart[] {
  const end = sentence.length - (/[。．.！!？?；;\s]+$/u.exec(sentence)?.[0].length ?? 0);
  return [
    { text: sentence.slice(0, end), fact: true },
    { text: sentence.slice(end), fact: false },
  ].filter((part) => part.text !== "");
}

function wordsOf(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case "score":
      return evidence.result.score === null ? [] : [evidence.result.score];
    case "required":
      return [evidence.result.required];
    case "requirement":
      return evidence.result.requirementText === null ? [] : wordings(evidence.result.requirementText);
    case "gap":
      return [evidence.gap.item];
    case "strength":
      return [evidence.strength.item, evidence.strength.evidence];
    case "comment":
      return [evidence.comment.text];
    case "note":
      return [evidence.note];
    case "test":
      return [evidence.test.name];
    case "question":
      return [evidence.question.topic, evidence.question.given];
    case "fallback":
      return wordings(evidence.fallback.title);
    default:
      return [];
  }
}

type Span = { readonly from: number; readonly to: number };

/** Figures only where they stand alone: 5 is not part of 55. */
function occurrences(sentence: string, word: string): Span[] {
  const sought = word.trim();
  if (sought === "") return [];
  const figure = /^\d+(\.\d+)?$/.test(sought);
  const found: Span[] = [];
  for (let at = sentence.indexOf(sought); at >= 0; at = sentence.indexOf(sought, at + sought.length)) {
    const to = at + sought.length;
    const before = sentence[at - 1] ?? "";
    const after = sentence.slice(to, to + 2);
    const inside = figure && (DIGIT.test(before) || /^(\d|\.\d)/.test(after));
    if (!inside) found.push({ from: at, to: figure ? to + unitAfter(sentence, to) : to });
  }
  return found;
}

function unitAfter(sentence: string, at: number): number {
  return sentence.startsWith("分", at) || sentence.startsWith("年", at) ? 1 : 0;
}

function joined(sentence: string, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    const between = last ? sentence.slice(last.to, span.from) : "";
    if (last && between.length <= NEAR && !/[。；;]/u.test(between)) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else result.push(span);
  }
  return result.map(({ from, to }) => ({ from, to: closed(sentence, from, to) }));
}

/** A bracket that opens inside a fact closes inside it. */
function closed(sentence: string, from: number, to: number): number {
  const inside = sentence.slice(from, to);
  const next = sentence[to] ?? "";
  return /[（(]/u.test(inside) && /[）)]/u.test(next) && !/[）)]/u.test(inside) ? to + 1 : to;
}
