import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { beginTransmission } from "@/db/commands/delivery/begin-transmission";
import { failDelivery } from "@/db/commands/delivery/fail-delivery";
import { releaseCheck } from "@/db/commands/letter/release-check";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { claimDeliveries } from "@/db/outbox";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { wordingHistory } from "@/db/queries/wording/wording-history";
import { readWording } from "@/db/queries/wording/read-wording";
import { events, letters, letterVersions, wordingPacks } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { PACK_VERSION } from "@/lib/domain/shared/wording/pack/pack";
import { changeWording, changeWordingSchema } from "./change-wording";

const house = await testCase();
const { approved, compose, decided, submit } = testLetters(house);

const RULE = {
  locale: "zh-CN",
  category: "confidential",
  severity: "block",
  scopes: ["note", "remark", "disposition", "letter"],
  phrases: ["蓝天计划"],
  instead: "",
  law: "",
  jurisdiction: "",
  date: "2026-11-23",
};
const versionNow = async () => (await readWording(house.db)).layer.version;
async function change(given: unknown, { role = "admin" as "admin" | "hr", version = -1, wideSeen = false } = {}) {
  const asked = version < 0 ? await versionNow() : version;
  return changeWording(house.context(role), changeWordingSchema.parse({ version: asked, change: given, wideSeen }));
}
const letterOf = async (id: LetterId) => (await house.db.select().from(letters).where(eq(letters.id, id)))[0]!;

describe("the company's wording rules", () => {
  it("are the built-in ones until an admin changes something; HR may read them only", async () => {
    expect(await readWording(house.db)).toMatchObject({ version: PACK_VERSION, layer: { version: 0 } });
    expect(await change({ act: "rule_added", rule: RULE }, { role: "hr" })).toMatchObject({ code: "not_allowed" });
  });

  it("hold from the next check on, and the record says who changed what", async () => {
    const { id, version } = await made(change({ act: "rule_added", rule: RULE }));
    expect([id, version]).toEqual(["own-1", 1]);
    const { check, version: both } = await readWording(house.db);
    expect(both).toBe(`${PACK_VERSION}+1`);
    expect(check("问起蓝天计划", { scope: "note", locale: "en" })).toMatchObject([{ rule: "own-1" }]);
    const [event] = await house.db.select().from(events).where(eq(events.kind, "wording_changed"));
    expect(event).toMatchObject({
      actorUserId: house.ids.admin,
      data: { act: "rule_added", rule: "own-1", packVersion: both },
    });
    const [pack] = await house.db.select().from(wordingPacks).orderBy(desc(wordingPacks.version));
    expect(pack).toMatchObject({ step: { act: "rule_added", id: "own-1" }, changedBy: house.ids.admin });
    expect(await wordingHistory(house.context())).toMatchObject([
      { version: 1, by: "The admin", step: { act: "rule_added", id: "own-1" } },
    ]);
  });

  it("change from what was looked at only: the second of two at once sees the first", async () => {
    expect(await change({ act: "archived", id: "own-1" }, { version: 0 })).toMatchObject({ code: "stale" });
    const both = await Promise.all([
      change({ act: "archived", id: "own-1" }, { version: 1 }),
      change({ act: "rule_added", rule: RULE }, { version: 1 }),
    ]);
    expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
    expect(both.find((one) => !one.ok)).toMatchObject({ code: "stale" });
  });

  it("take a rule that stops many good sentences only from somebody who has seen that", async () => {
    const wide = { act: "rule_added", rule: { ...RULE, phrases: ["项目"] } };
    const refused = await change(wide);
    expect(refused).toMatchObject({ code: "invalid", messageKey: "ruleTooWide", fields: [{ path: "phrases" }] });
    expect(!refused.ok && Number(refused.data["n"])).toBeGreaterThan(10);
    const { id } = await made(change(wide, { wideSeen: true }));
    await made(change({ act: "archived", id }));
  });
});

describe("what somebody typed", () => {
  it("holds by a rule of the company's own, as it does by a built-in one", async () => {
    const applicationId = await decided("ra@example.com");
    const advice = async () => (await readRecommendation(house.context(), applicationId, "en"))!.recommendation;
    expect((await advice()).holds).toEqual([]);
    const rule = { ...RULE, category: "region", severity: "warn", phrases: ["Spring Cloud 实战"] };
    const { id } = await made(change({ act: "rule_added", rule }));
    expect(await advice()).toMatchObject({ readiness: "hold_for_review", holds: [{ code: "protected_trait" }] });
    expect(await submit((await made(compose(applicationId))).id)).toMatchObject({ messageKey: "letterNotReady" });
    await made(change({ act: "archived", id }));
  });
});

describe("a letter", () => {
  const actor = { kind: "system", job: "outbox" } as const;
  async function begin(letterId: LetterId, seconds: number) {
    const claimed = await claimDeliveries(house.db, "worker", later(seconds), 50);
    const deliveryId = claimed.find((one) => one.letterId === letterId && one.kind === "letter")!.id;
    const context = { db: house.db, keyring: house.keyring, actor, now: later(seconds) };
    const begun = await beginTransmission(context, { deliveryId, worker: "worker" });
    if (!begun.ok)
      await made(failDelivery(context, { deliveryId, worker: "worker", fault: "wording_changed", lasting: true }));
    return begun;
  }
  const send = (letterId: LetterId, seconds: number) =>
    sendLetter(house.context("hr", later(seconds)), { letterId, version: 1, sendAfter: null });

  it("keeps both parts of the version it was written and checked with", async () => {
    const { letterId } = await approved("la@example.com");
    const { version } = await readWording(house.db);
    const [written] = await house.db.select().from(letterVersions).where(eq(letterVersions.letterId, letterId));
    expect([written?.packVersion, (await letterOf(letterId)).checkedWith]).toEqual([version, version]);
  });

  it("goes out by a newer version that has nothing against it, and notes that it did", async () => {
    const { letterId } = await approved("lb@example.com");
    await made(change({ act: "rule_added", rule: { ...RULE, phrases: ["绿洲计划"] } }));
    expect(await begin(letterId, 60)).toMatchObject({ ok: true });
    expect((await letterOf(letterId)).checkedWith).toBe((await readWording(house.db)).version);
  });

  it("stays here when a rule that is newer than the yes finds something, until a second person released it", async () => {
    const { letterId } = await approved("lc@example.com");
    const { id } = await made(
      change({ act: "rule_added", rule: { ...RULE, phrases: ["Spring Cloud*"], scopes: ["letter"] } }),
    );
    expect(await begin(letterId, 90)).toMatchObject({ code: "stale", messageKey: "wordingChanged" });
    expect(await letterOf(letterId)).toMatchObject({ state: "failed", toldAt: null });
    expect(await send(letterId, 100)).toMatchObject({ code: "wrong_stage", messageKey: "wordingChanged" });
    const release = { letterId, version: 1, check: 7 as const, reason: "a product's name" };
    await made(releaseCheck(house.context("leader", later(110)), release));
    await made(send(letterId, 120));
    expect(await begin(letterId, 180)).toMatchObject({ ok: true });
    await made(change({ act: "archived", id }));
  });
});
