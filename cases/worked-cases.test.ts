// Every worked case, held against what it expects: the advice, and the letter drafted from it. The report is read by `npm run cases`.
import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/domain/letter/letter";
import { HOLD_CODES, NEED_CODES, RULES } from "@/lib/domain/strategy/recommendation";
import { check } from "@/scripts/cases/check.mjs";
import { advise, draftFor } from "./letter-desk";
import { caseFileOf, TRADES, TRAPS, workedCases } from "./worked-cases";

const cases = workedCases();
const further = cases.filter((one) => one.trade !== undefined);

describe("every worked case", () => {
  it.each(cases.map((one) => [one.id, one] as const))("%s is told as a careful colleague would", (_, one) => {
    const file = caseFileOf(one);
    const recommendation = advise(file);
    const draft = recommendation.strategy === null ? null : draftFor(file);
    const letter = draft && { subject: draft.subject, text: plainText(draft) };
    const reachable = draft
      ? [
          { name: "letter", text: `${draft.subject}\n${plainText(draft)}` },
          { name: "short message", text: draft.shortMessage },
        ]
      : [];
    const lines = check(one.expect, { recommendation, letter, reachable });
    expect(lines.filter((line) => !line.ok)).toEqual([]);
  });
});

describe("the further cases together", () => {
  const shown = <T>(all: readonly T[], of: (one: (typeof cases)[number]) => readonly T[]) =>
    all.filter((one) => !further.some((each) => of(each).includes(one)));

  it("are of nine trades in both languages, and show every rule, need, hold and trap", () => {
    expect(further.length).toBeGreaterThanOrEqual(24);
    for (const locale of ["zh-CN", "en"]) {
      const spoken = further.filter((one) => one.application.candidate.locale === locale);
      expect(TRADES.filter((trade) => !spoken.some((one) => one.trade === trade))).toEqual([]);
    }
    expect(shown(RULES, (one) => (one.expect.rule ? [one.expect.rule] : []))).toEqual([]);
    expect(shown(NEED_CODES, (one) => one.expect.needs ?? [])).toEqual([]);
    expect(shown(HOLD_CODES, (one) => one.expect.holds ?? [])).toEqual([]);
    expect(shown(TRAPS, (one) => one.traps)).toEqual([]);
  });
});
