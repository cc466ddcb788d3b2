// What an application waits for next, whose turn it is, and where that is done: one line a person, in words.
import type { Key } from "@/app/_ui/keys";
import type { WorkItem } from "@/db/queries/today/todays-work";
import type { Role } from "@/lib/domain/people/permission";
import { roleMay } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";
import type { Dictionary } from "@/lib/i18n/translate";

export type Tray = "needsYou" | "others" | "coming" | "told";
type Next = keyof Dictionary["today"]["next"];
type Act = keyof Dictionary["today"]["act"];

export type NextStep = {
  readonly tray: Tray;
  readonly next: Next;
  /** Times as dates; several names as a list. */
  readonly values: Readonly<Record<string, string | number | Date | readonly string[]>>;
  readonly act: Act;
  readonly href: string;
  /** What is asked of the reader runs out, or ran out. */
  readonly tone?: "due" | "late";
};

/** The letter that presses the button of that step. */
export const KEY_OF: Partial<Record<Act, Key>> = {
  score: "e",
  decide: "w",
  write: "w",
  letter: "w",
  complete: "w",
  review: "w",
  approve: "a",
  send: "s",
  answer: "r",
};

export type Reader = { readonly userId: UserId; readonly role: Role };
export type Progress = Pick<
  WorkItem,
  "id" | "status" | "clock" | "interviewedAt" | "openReplies" | "replies" | "letter" | "scoredByMe" | "named" | "asks"
>;
/** What the advice says is in the way of the letter, already in the reader's words. */
export type Obstacle = { readonly kind: "needs" | "holds"; readonly what: string } | null;

export function nextStep(item: Progress, reader: Reader, obstacle: Obstacle = null): NextStep {
  const step = stepOf(item, reader, obstacle);
  // What somebody else has to do can only be looked at.
  return step.tray === "others" ? { ...step, act: "open", href: `/applications/${item.id}` } : step;
}

function stepOf(item: Progress, reader: Reader, obstacle: Obstacle): NextStep {
  const home = `/applications/${item.id}`;
  const step = (tray: Tray, next: Next, act: Act, href: string, values: NextStep["values"] = {}): NextStep => ({
    tray,
    next,
    values,
    act,
    href,
  });
  const own = item.asks.find((ask) => ask.userId === reader.userId);
  if (own && own.state !== "planned") return ownScorecard(item, own.state, step);
  if (!roleMay(reader.role, "evaluation.read")) return interviewersStep(item, step, home);
  if (item.clock.state === "told") return afterTelling(item, reader, step, home);
  if (item.clock.state === "planned") return step("coming", "planned", "open", home);
  const mine = roleMay(reader.role, "letter.write") ? "needsYou" : "others";
  if (item.asks.length > 0) return missingStep(item, mine, step);
  switch (item.status) {
    case "to_score":
      return step(mine, "to_score", "score", `${home}/scorecard`, { time: item.interviewedAt });
    case "to_decide":
      return step(mine, "to_decide", "decide", `${home}/strategy`);
    case "awaiting_approval":
      return approvalStep(item, reader, step);
    case "to_send":
      return item.letter?.state === "approved"
        ? step(mine, "approved", "send", `${home}/letter`)
        : step(mine, item.letter?.state === "sent" ? "bounced" : "failed", "repair", `${home}/letter`);
    case "queued":
      return item.letter?.state === "queued" && item.letter.sendAfter
        ? step("others", "queued", "open", `${home}/letter`, { time: item.letter.sendAfter })
        : step("others", "transmitting", "open", `${home}/letter`);
    default:
      return writingStep(item, obstacle, (next, act, href, values) => step(mine, next, act, href, values), home);
  }
}

type Make = (tray: Tray, next: Next, act: Act, href: string, values?: NextStep["values"]) => NextStep;

function interviewersStep(item: Progress, step: Make, home: string): NextStep {
  if (item.clock.state === "planned") return step("coming", "planned", "open", home);
  if (item.scoredByMe || item.clock.state === "told") return step("others", "scored", "open", home);
  // Asked, and done without: a reason was chosen.
  if (item.named) return step("others", "not_needed", "open", home);
  return step("needsYou", "my_score", "score", `${home}/scorecard`, { time: item.interviewedAt });
}

function ownScorecard({ id, interviewedAt }: Progress, tone: "due" | "late", step: Make): NextStep {
  const next = tone === "late" ? "my_score_late" : "my_score";
  return { ...step("needsYou", next, "score", `/applications/${id}/scorecard`, { time: interviewedAt }), tone };
}

/** Interviewers have the promised hour to themselves; after it the recruiter goes on without, or for them. */
function missingStep({ id, asks, status }: Progress, mine: Tray, step: Make): NextStep {
  const home = `/applications/${id}`;
  const values = { names: asks.map((ask) => ask.name) };
  if (asks.some((ask) => ask.state !== "late")) return step("others", "waits_for", "open", home, values);
  return status === "to_decide"
    ? step(mine, "missing_late", "decide", `${home}/strategy`, values)
    : step(mine, "missing_late", "open", home, values);
}

function afterTelling(item: Progress, reader: Reader, step: Make, home: string): NextStep {
  const tray = roleMay(reader.role, "conversation.answer") ? "needsYou" : "told";
  if (item.openReplies > 0)
    return step(tray, "replies", "answer", `/conversations/${item.id}`, { n: item.openReplies });
  return step("told", item.replies > 0 ? "answered" : "told", "open", home);
}

function approvalStep(item: Progress, reader: Reader, step: Make): NextStep {
  const { letter, id } = item;
  const name = letter?.approverName ?? "";
  const href = `/applications/${id}/letter`;
  if (letter?.approverId === reader.userId)
    return step("needsYou", "askedYou", "approve", `/approvals/${letter.id}`, { name: letter.askedBy ?? "" });
  return letter?.openedAt
    ? step("others", "openedNotApproved", "open", href, { name, time: letter.openedAt })
    : step("others", "asked", "open", href, { name, time: letter?.askedAt ?? item.interviewedAt });
}

function writingStep(
  item: Progress,
  obstacle: Obstacle,
  step: (next: Next, act: Act, href: string, values?: NextStep["values"]) => NextStep,
  home: string,
): NextStep {
  const { letter } = item;
  if (letter?.state === "returned")
    return step("returned", "letter", `${home}/letter`, { name: letter.returnedBy ?? "" });
  if (obstacle)
    return step(obstacle.kind, obstacle.kind === "needs" ? "complete" : "review", `${home}/strategy`, {
      what: obstacle.what,
    });
  return letter ? step("letterDraft", "letter", `${home}/letter`) : step("ready", "write", `${home}/strategy`);
}
