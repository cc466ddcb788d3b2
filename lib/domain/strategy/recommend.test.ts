import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { recommend } from "./recommend";

const tools = { check: checkWording, hash: (text: string) => createHash("sha256").update(text).digest("hex") };

describe("the worked cases", () => {
  it.each(workedCases().map((one) => [one.id, one] as const))(
    "%s is advised as a careful colleague would",
    (_, one) => {
      const advice = recommend(caseFileOf(one), tools);
      expect(advice.strategy).toBe(one.expect.strategy);
    },
  );
});
