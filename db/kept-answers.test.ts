import { expect, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { type KeptRequest, claimRequest, forgetOldAnswers, keepAnswer } from "./kept-answers";

const { db, client, keyring } = await testDatabase();
const NOON = Date.UTC(2026, 10, 28, 12);
const request = (key: string, minutes = 0, body = "{}"): KeptRequest => ({
  db,
  keyring,
  now: new Date(NOON + minutes * 60_000),
  scope: ["key", "POST", "/x", key],
  body: Buffer.from(body),
});

test("a repeat within the day gives the first answer, a day later it is a request of its own", async () => {
  expect(await claimRequest(request("a"))).toEqual({ kind: "first" });
  await keepAnswer(request("a"), { status: 201, body: "done" });
  expect(await claimRequest(request("a", 1439))).toEqual({ kind: "repeat", answer: { status: 201, body: "done" } });
  expect(await claimRequest(request("a", 1439, "[]"))).toEqual({ kind: "other_body" });
  expect(await claimRequest(request("a", 1441, "[]"))).toEqual({ kind: "first" });
});

test("while the first still runs a repeat waits; when it died, the repeat takes its place", async () => {
  expect(await claimRequest(request("b"))).toEqual({ kind: "first" });
  expect(await claimRequest(request("b", 0.5))).toEqual({ kind: "running" });
  expect(await claimRequest(request("b", 2))).toEqual({ kind: "first" });
});

test("answers are sealed, and none outlives its day", async () => {
  await claimRequest(request("c", 0));
  await keepAnswer(request("c", 0), { status: 200, body: "somebody's words" });
  const [row] = await client`select encode(answer, 'escape') as text from idempotency_keys where answer is not null`;
  expect(row?.["text"]).not.toContain("somebody's words");
  await forgetOldAnswers(db, new Date(NOON + 3 * 86_400_000));
  expect(await client`select 1 from idempotency_keys`).toHaveLength(0);
});
