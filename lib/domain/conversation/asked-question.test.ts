import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { DispositionCode } from "@/lib/domain/application/application";
import type { LocalText } from "@/lib/domain/shared/locale";
import { askedQuestion } from "./asked-question";

const lower = (title: LocalText, status = "open") => ({ title, locale: "zh-CN", status, description: "" });

/** Only what the question depends on. */
function aCase(fallback: object | null, code: DispositionCode = "skill_gap") {
  return { evaluation: { disposition: { code, note: "" } }, position: { fallback } } as unknown as CaseFile;
}

const zh = (strategy: "constructive" | "negotiated" | "keep_in_touch") => ({ strategy, locale: "zh-CN" as const });

describe("what the page asks is what the letter offers", () => {
  it("a letter about a gap asks about the lower position that is open and named in its language", () => {
    expect(askedQuestion(zh("constructive"), aCase(lower("基层开发工程师")), false)).toBe("lower_position");
  });

  it("without one it offers the talent pool, and so does the page", () => {
    for (const fallback of [null, lower("基层开发工程师", "closed"), lower({ en: "Junior engineer" })])
      expect(askedQuestion(zh("constructive"), aCase(fallback), false)).toBe("pool");
  });

  it("a letter that keeps in touch asks about the pool only where the letter offers it", () => {
    expect(askedQuestion(zh("keep_in_touch"), aCase(null), true)).toBe("pool");
    expect(askedQuestion(zh("keep_in_touch"), aCase(null), false)).toBeNull();
  });

  it("a new attempt is the only thing asked where one is offered", () => {
    const again = aCase(lower("基层开发工程师"), "new_attempt");
    for (const strategy of ["constructive", "negotiated", "keep_in_touch"] as const)
      expect(askedQuestion(zh(strategy), again, true)).toBe("new_attempt");
  });

  it("whoever withdrew is asked about nothing but the pool", () => {
    const withdrew = aCase(lower("基层开发工程师"), "candidate_withdrew");
    expect(askedQuestion(zh("constructive"), withdrew, false)).toBeNull();
    expect(askedQuestion(zh("negotiated"), withdrew, true)).toBe("pool");
    expect(askedQuestion(zh("negotiated"), aCase(null, "salary_gap"), false)).toBe("terms");
  });
});
