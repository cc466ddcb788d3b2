// What a flagged text reads like without what was flagged. Where a fact is missing, only a person can rewrite it, and that is said.
import type { Category, CheckWording, Finding, WordingContext } from "./finding";

/** "" leaves nothing: the whole text goes. null: a person has to. */
export type Rewrite = string | null;

/** Taking these out loses what somebody should know or leaves a hole: a fact belongs in their place. */
const BY_PERSON: ReadonlySet<Category> = new Set<Category>([
  "process_error",
  "data_error",
  "personality",
  "culture_fit",
  "overqualified",
  "not_judged",
  "vague",
  "promise",
  "reason_truth",
  "automated",
]);

const CLAUSE = /[^，,、。．；;！!？?\n]*(?:[，,、。．；;！!？?\n]+|(?<=\s|^)\.|$)/gu;
const SENTENCE = /[^。！!？?\n]*(?:[。！!？?\n]+|$)/gu;
const LINK =
  /^(?:(?:但是?|不过|而且|并且|所以|因此|同时|另外|只是|然后)|(?:but|and|so|also|however|plus|though|yet|then)\b)[，,]?\s*/iu;
const OPEN_END = /[，,、；;]\s*$/u;
const JOINTS = /(?<=\S)(?:\s+(?=(?:but|and|so|because|although)\b)|(?=但是|不过|而且|所以|因为))/giu;

/** The smallest piece around the finding is taken out; what is left raises nothing that the text didn't, and less of it. */
export function rewriteOf(text: string, finding: Finding, context: WordingContext, check: CheckWording): Rewrite {
  if (BY_PERSON.has(finding.category)) return null;
  const before = graveOf(check(text, context));
  for (const cut of [joints(text), pieces(text, CLAUSE), pieces(text, SENTENCE)]) {
    const kept = cut.filter(({ start, end }) => !(start < finding.end && finding.start < end));
    const left = tidy(kept.map(({ start, end }) => text.slice(start, end)).join(""), text);
    if (left !== text && isBetter(graveOf(check(left, context)), before)) return left;
  }
  return null;
}

type Span = { readonly start: number; readonly end: number };

function pieces(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start);
}

/** Clauses, cut again before a linking word. */
function joints(text: string): Span[] {
  return pieces(text, CLAUSE).flatMap(({ start, end }) => {
    const cuts = [...text.slice(start, end).matchAll(JOINTS)].map((match) => start + match.index);
    return [start, ...cuts].map((from, n) => ({ start: from, end: cuts[n] ?? end }));
  });
}

function graveOf(found: readonly Finding[]): Category[] {
  return found.filter((one) => one.severity !== "hint").map((one) => one.category);
}

function isBetter(after: readonly Category[], before: readonly Category[]): boolean {
  return after.length < before.length && after.every((category) => before.includes(category));
}

/** What is left starts like a sentence and ends as the text did. */
function tidy(left: string, whole: string): string {
  const bare = left.trim().replace(LINK, "").trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return "";
  const started =
    /^[a-z]/.test(bare) && /^[A-Z]/.test(whole.trim()) ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
  if (!OPEN_END.test(started)) return started;
  const end = whole.trim().at(-1) ?? "";
  return started.replace(OPEN_END, /[。.！!？?]/u.test(end) ? end : "");
}
