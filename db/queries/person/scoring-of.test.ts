import { expect, test } from "vitest";
import { testCase } from "@/db/testing-case";
import { scoringOf } from "./scoring-of";

const house = await testCase();
const own = "interviewer@example.com";

test("an admin sees how far a colleague's scores lie from those of the others, over a quarter; nobody else does", async () => {
  const admin = house.context("admin");
  expect(await scoringOf(admin, own)).toBe(null);
  for (const name of ["王小川", "唐欣", "韩雨", "伏念"]) {
    const { id } = await house.apply({ name, email: null });
    await house.score(id, 80, "jia@example.com");
    await house.score(id, 60, own);
  }
  // Twenty points apart in one area, none in the other.
  expect(await scoringOf(admin, own)).toEqual({ areas: 8, difference: -10, apart: true });
  expect(await scoringOf(admin, "jia@example.com")).toMatchObject({ difference: 10 });
  expect(await scoringOf(house.context("hr"), own)).toBe(null);
  const later = new Date(admin.now.getTime() + 100 * 86_400_000);
  expect(await scoringOf(house.context("admin", later), own)).toBe(null);
});
