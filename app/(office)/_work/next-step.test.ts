import { describe, expect, it } from "vitest";
import type { OpenAsk } from "@/db/queries/scorecard/asked-people";
import type { WorkLetter } from "@/db/queries/today/todays-work";
import type { ApplicationId, LetterId, UserId } from "@/lib/domain/shared/id";
import { promiseClock } from "@/lib/domain/delivery/promise-clock";
import { type Progress, nextStep } from "./next-step";

const interviewedAt = new Date("2026-11-23T06:05:00Z");
const minutesLater = (n: number) => new Date(interviewedAt.getTime() + n * 60_000);
const chen = { userId: "u1" as UserId, role: "hr" } as const;
const wang = { userId: "u2" as UserId, role: "manager" } as const;
const zhang = { userId: "u3" as UserId, role: "interviewer" } as const;

const letter: WorkLetter = {
  id: "l1" as LetterId,
  state: "submitted",
  sendAfter: null,
  approverId: wang.userId,
  approverName: "王磊",
  returnedBy: "王磊",
  askedBy: "陈洁",
  askedAt: minutesLater(10),
  openedAt: null,
};

function somebody(change: Partial<Progress> & { told?: number } = {}): Progress {
  const toldAt = change.told === undefined ? null : minutesLater(change.told);
  const clock = promiseClock({ interviewedAt, toldAt, promiseMinutes: 60, latestHours: 24 }, minutesLater(20));
  return {
    id: "a1" as ApplicationId,
    status: "to_score",
    clock,
    interviewedAt,
    openReplies: 0,
    replies: 0,
    letter: null,
    scoredByMe: false,
    named: false,
    asks: [],
    ...change,
  };
}

describe("whose turn it is", () => {
  it("is the recruiter's while a letter has to be written", () => {
    for (const status of ["to_score", "to_decide", "to_write", "to_send"] as const)
      expect(nextStep(somebody({ status }), chen).tray).toBe("needsYou");
  });

  it("is the approver's once asked, and the recruiter waits for a named person", () => {
    const asked = somebody({ status: "awaiting_approval", letter });
    expect(nextStep(asked, chen)).toMatchObject({ tray: "others", next: "asked", values: { name: "王磊" } });
    expect(nextStep(asked, wang)).toMatchObject({ tray: "needsYou", next: "askedYou", href: "/approvals/l1" });
  });

  it("is the recruiter's again when the letter is sent back or did not leave", () => {
    const returned: WorkLetter = { ...letter, state: "returned", approverId: null, approverName: null };
    expect(nextStep(somebody({ status: "to_write", letter: returned }), chen)).toMatchObject({
      next: "returned",
      values: { name: "王磊" },
    });
    expect(nextStep(somebody({ status: "to_send", letter: { ...letter, state: "failed" } }), chen).next).toBe("failed");
  });

  it("offers nobody a step that only another role may take", () => {
    expect(nextStep(somebody({ status: "to_decide" }), wang)).toMatchObject({ act: "open", href: "/applications/a1" });
  });

  it("says first what is missing, before it speaks of writing", () => {
    const step = nextStep(somebody({ status: "to_write" }), chen, { kind: "needs", what: "缺一个亮点" });
    expect(step).toMatchObject({ next: "needs", act: "complete" });
  });

  it("is the recruiter's when a candidate answered, and nobody's when there is nothing to answer", () => {
    expect(nextStep(somebody({ status: "told", told: 15, openReplies: 1 }), chen).tray).toBe("needsYou");
    expect(nextStep(somebody({ status: "told", told: 15 }), chen).tray).toBe("told");
  });

  it("is each asked colleague's own until their scorecard is in, in every role, and runs out with the promised hour", () => {
    const asks = (state: OpenAsk["state"]) => [{ userId: wang.userId, name: "王磊", state }];
    const due = somebody({ named: true, asks: asks("due") });
    expect(nextStep(due, wang)).toMatchObject({ tray: "needsYou", next: "my_score", act: "score", tone: "due" });
    expect(nextStep(somebody({ named: true, asks: asks("late") }), wang)).toMatchObject({
      next: "my_score_late",
      tone: "late",
      href: "/applications/a1/scorecard",
    });
    const decided = somebody({ named: true, status: "to_write" });
    expect(nextStep(decided, zhang)).toMatchObject({ tray: "others", next: "not_needed" });
  });

  it("is the recruiter's again only when the hour for the scorecards is over", () => {
    const missing = (state: OpenAsk["state"], status: Progress["status"]) =>
      somebody({ named: true, status, asks: [{ userId: zhang.userId, name: "张弛", state }] });
    for (const status of ["to_score", "to_decide"] as const)
      expect(nextStep(missing("due", status), chen)).toMatchObject({
        tray: "others",
        next: "waits_for",
        values: { names: ["张弛"] },
      });
    expect(nextStep(missing("late", "to_decide"), chen)).toMatchObject({ next: "missing_late", act: "decide" });
    expect(nextStep(missing("late", "to_score"), chen)).toMatchObject({ tray: "needsYou", act: "open" });
    expect(nextStep(missing("late", "to_score"), wang).tray).toBe("others");
  });

  it("is the interviewer's only until their own scorecard is in", () => {
    expect(nextStep(somebody(), zhang)).toMatchObject({ tray: "needsYou", next: "my_score" });
    expect(nextStep(somebody({ scoredByMe: true, status: "to_decide" }), zhang).tray).toBe("others");
  });
});
