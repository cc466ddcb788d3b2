import { expect, test } from "vitest";
import { EVENT_KINDS } from "@/lib/domain/events";
import { dictionaryOf } from "./translate";

test("whatever can happen has a sentence in both languages, and no sentence tells of what can't happen", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    expect(Object.keys(dictionaryOf(locale).events.happened).toSorted()).toEqual(EVENT_KINDS.toSorted());
  }
});
