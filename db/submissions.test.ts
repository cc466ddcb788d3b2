import { expect, test } from "vitest";
import { type Submission, claim, keep, release } from "@/db/submissions";
import { testDatabase } from "@/db/testing";

const { db, keyring } = await testDatabase();
const now = new Date("2026-11-23T08:00:00Z");
const sent = (key: string, body = "body", at = now): Submission => ({
  db,
  keyring,
  now: at,
  scope: ["anna", "form", key],
  body,
});

test("of one form sent twenty times at once, one counts and the others wait for it", async () => {
  const tries = await Promise.all(Array.from({ length: 20 }, () => claim(sent("once"))));
  expect(tries.filter((one) => one.kind === "first")).toHaveLength(1);
  expect(tries.filter((one) => one.kind === "running")).toHaveLength(19);
});

test("a repeat gets the first one's answer, which is kept sealed", async () => {
  await claim(sent("repeat"));
  await keep(sent("repeat"), "the answer");
  expect(await claim(sent("repeat"))).toEqual({ kind: "repeat", answer: "the answer" });
  const rows = await db.query.idempotencyKeys.findMany();
  expect(rows.map((row) => row.answer?.toString("latin1") ?? "").join()).not.toContain("the answer");
});

test("what failed may be mended and sent again; another content, form or person is never a repeat", async () => {
  await claim(sent("mend"));
  await release(sent("mend"));
  expect((await claim(sent("mend"))).kind).toBe("first");
  expect((await claim(sent("mend", "another body"))).kind).toBe("first");
  expect((await claim({ ...sent("mend"), scope: ["bert", "form", "mend"] })).kind).toBe("first");
});

test("a sending that died is taken over after a minute, by one", async () => {
  await claim(sent("dead"));
  const later = new Date(now.getTime() + 61_000);
  const tries = await Promise.all(Array.from({ length: 5 }, () => claim(sent("dead", "body", later))));
  expect(tries.filter((one) => one.kind === "first")).toHaveLength(1);
});
