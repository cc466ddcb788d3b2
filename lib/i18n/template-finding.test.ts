import { describe, expect, it } from "vitest";
import { PROTECTED, TEMPLATE_RULES, type TemplateFinding, VAGUE } from "@/lib/domain/position/template-check/finding";
import { LOCALES } from "@/lib/domain/shared/locale";
import { findingWords } from "./template-finding";

const base = { severity: "question", path: "dimensions.0.name", area: 0, words: "Attitude", figure: "4" } as const;
const every: TemplateFinding[] = TEMPLATE_RULES.flatMap((rule) => [
  ...PROTECTED.map((category) => ({ ...base, rule, category, vague: null })),
  ...VAGUE.map((vague) => ({ ...base, rule, category: PROTECTED[0], vague })),
]);

describe.each(LOCALES)("a finding of the template check, in %s", (locale) => {
  it("says what, why and what to do in whole sentences", () => {
    for (const finding of every) {
      const { what, why } = findingWords(locale, finding);
      expect(what).not.toMatch(/[{}]|^what\./);
      expect(why.match(locale === "en" ? /[.](?:\s|$|”)/g : /。/g)?.length ?? 0, why).toBeGreaterThanOrEqual(2);
      expect(`${what}${why}`).not.toMatch(/undefined|null|criterion\./);
    }
  });
});
