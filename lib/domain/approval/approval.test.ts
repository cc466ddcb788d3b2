import { describe, expect, test } from "vitest";
import { approvalNeedsSignIn, refusalToApprove } from "./approval";

const manager = {
  approverId: "manager",
  authorIds: ["recruiter"],
  readVersion: 2,
  currentVersion: 2,
  via: "session",
  needsSignIn: false,
} as const;

describe("a manager's yes", () => {
  test("counts for the version they read", () => {
    expect(refusalToApprove(manager)).toBeNull();
    expect(refusalToApprove({ ...manager, currentVersion: 3 })).toMatchObject({ code: "stale", data: { version: 3 } });
  });

  test("is refused to whoever wrote any version, by whatever door they come", () => {
    for (const via of ["session", "link", "api"] as const) {
      expect(refusalToApprove({ ...manager, via, authorIds: ["recruiter", "manager"] })).toMatchObject({
        code: "not_allowed",
      });
    }
  });

  test("needs a sign-in where pay, an overruled advice or a cleared hold is told", () => {
    const plain = { negotiated: false, overridden: false, clearedHold: false };
    expect(approvalNeedsSignIn(plain)).toBe(false);
    for (const one of ["negotiated", "overridden", "clearedHold"] as const) {
      expect(approvalNeedsSignIn({ ...plain, [one]: true })).toBe(true);
    }
    expect(refusalToApprove({ ...manager, via: "link", needsSignIn: true })).toMatchObject({
      messageKey: "approvalNeedsSignIn",
    });
    expect(refusalToApprove({ ...manager, needsSignIn: true })).toBeNull();
  });
});
