import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeApplication } from "@/db/commands/application/change-application";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { applications } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import type { ApplicationId } from "@/lib/domain/shared/id";
import type { Role } from "@/lib/domain/people/permission";
import { clearHold } from "./clear-hold";

const house = await testCase();
const remark = { dimension: null, by: "Ines", shareable: false };

async function held(text = "年龄偏大，都四十五岁了") {
  const { id } = await house.apply();
  await house.score(id, 55, "ines@example.com", { comments: [{ ...remark, text }] });
  await made(
    decideDisposition(house.context(), { applicationId: id, disposition: { code: "skill_gap", note: "Spring Cloud" } }),
  );
  return { id, hold: await holdOf(id) };
}

async function holdOf(id: ApplicationId) {
  const advice = await readRecommendation(house.context(), id, "zh-CN");
  const hold = advice?.recommendation.holds[0];
  expect(hold).toBeDefined();
  return hold!;
}

const clear = (role: Role, id: ApplicationId, textHash: string, hold = "protected_trait") =>
  clearHold(house.context(role), { applicationId: id, clearance: { hold, textHash, reason: "looked at it" } });

describe("a hold", () => {
  it("is cleared by a second person, by name and with a reason", async () => {
    const { id, hold } = await held();
    await made(clear("manager", id, hold.textHash));
    expect((await holdOf(id)).cleared).toMatchObject({ by: "The manager", reason: "looked at it" });
    expect((await readRecommendation(house.context(), id, "zh-CN"))?.recommendation.readiness).toBe("ready");
    expect(await clear("leader", id, hold.textHash)).toMatchObject({ code: "duplicate" });
  });

  it("isn't cleared by whoever typed the text or wrote the letter, nor by an interviewer", async () => {
    const { id, hold } = await held();
    expect(await clear("hr", id, hold.textHash)).toMatchObject({ code: "not_allowed", messageKey: "clearsOwnText" });
    expect(await clear("interviewer", id, hold.textHash)).toMatchObject({ code: "not_allowed" });
    await made(
      composeLetter(house.context("admin"), { applicationId: id, strategy: null, overrideReason: null, seed: 0 }),
    );
    expect(await clear("admin", id, hold.textHash)).toMatchObject({ messageKey: "clearsOwnText" });
  });

  it("isn't cleared by the interviewer HR typed it for", async () => {
    const { id } = await house.apply();
    await house.score(id, 55, "manager@example.com", { comments: [{ ...remark, text: "年龄偏大，都四十五岁了" }] });
    const { textHash } = await holdOf(id);
    expect(await clear("manager", id, textHash)).toMatchObject({ messageKey: "clearsOwnText" });
  });

  it("isn't cleared by whoever typed it first, also after a colleague handed the same words in again", async () => {
    const flagged = "年龄偏大，都四十五岁了";
    const { id } = await house.apply({ email: "first@example.com" });
    const changed = async (role: Role, interviewNotes: string[]) => {
      const [row] = await house.db.select().from(applications).where(eq(applications.id, id));
      const changes = { version: row!.version, interviewNotes };
      await made(changeApplication(house.context(role), { id, changes }));
    };
    await house.score(id, 55, "ines@example.com");
    await changed("admin", [flagged]);
    await changed("hr", ["负责过支付系统", flagged]);
    expect(await clear("admin", id, (await holdOf(id)).textHash)).toMatchObject({ messageKey: "clearsOwnText" });
    await changed("hr", ["负责过支付系统"]);
    const reason = (role: Role, note: string) =>
      decideDisposition(house.context(role), { applicationId: id, disposition: { code: "skill_gap", note } });
    await made(reason("admin", flagged));
    await made(reason("hr", flagged));
    expect(await clear("admin", id, (await holdOf(id)).textHash)).toMatchObject({ messageKey: "clearsOwnText" });
    await made(clear("manager", id, (await holdOf(id)).textHash));
  });

  it("holds again when the text changes", async () => {
    const { id, hold } = await held();
    await made(clear("manager", id, hold.textHash));
    await house.score(id, 55, "ines@example.com", { comments: [{ ...remark, text: "年龄偏大，都五十五岁了" }] });
    const again = await holdOf(id);
    expect(again.textHash).not.toBe(hold.textHash);
    expect(again.cleared).toBeNull();
  });

  it("that isn't there can't be cleared beforehand", async () => {
    const { id, hold } = await held();
    expect(await clear("manager", id, "0".repeat(64))).toMatchObject({ code: "stale" });
    expect(await clear("manager", id, hold.textHash, "near_miss")).toMatchObject({ code: "stale" });
  });
});
