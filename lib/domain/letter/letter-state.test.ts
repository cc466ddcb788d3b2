import { describe, expect, test } from "vitest";
import { LETTER_STATES } from "./letter";
import { type LetterMove, moved } from "./letter-state";

const MOVES: LetterMove[] = [
  "revise",
  "submit",
  "approve",
  "return",
  "send",
  "cancel",
  "transmit",
  "deliver",
  "give_up",
  "tell_otherwise",
];

describe("a letter's way", () => {
  test("nothing moves a letter that was sent", () => {
    for (const move of MOVES) expect(moved("sent", move)).toBeNull();
  });

  test("a letter is queued only from an approved one, or from one that failed after its approval", () => {
    for (const state of LETTER_STATES) {
      expect(moved(state, "send")).toBe(state === "approved" || state === "failed" ? "queued" : null);
    }
  });

  test("only a submitted letter can be approved", () => {
    for (const state of LETTER_STATES) expect(moved(state, "approve")).toBe(state === "submitted" ? "approved" : null);
  });

  test("what is being transmitted can't be taken back or rewritten", () => {
    expect(moved("transmitting", "cancel")).toBeNull();
    expect(moved("transmitting", "revise")).toBeNull();
    expect(moved("queued", "revise")).toBeNull();
  });

  test("a crash in transmission is repeated, not forgotten", () => {
    expect(moved("transmitting", "transmit")).toBe("transmitting");
  });
});
