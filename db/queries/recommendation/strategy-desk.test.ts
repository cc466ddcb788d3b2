import { describe, expect, it } from "vitest";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { made, testCase } from "@/db/testing-case";
import type { Person } from "@/lib/domain/people/actor";
import type { Role } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { strategyDesk } from "./strategy-desk";

const house = await testCase();
const as = (role: Role) => {
  const context = house.context(role);
  return { ...context, actor: context.actor as Person };
};
const desk = async (id: ApplicationId, role: Role = "hr") => (await strategyDesk(as(role), { id, locale: "zh-CN" }))!;

describe("the strategy screen", () => {
  it("asks for scores before it advises anything", async () => {
    const { id } = await house.apply();
    const { advice, dimensions } = await desk(id);
    expect([advice.strategy, dimensions.map((one) => one.name)]).toEqual([null, ["Spring Cloud", "分布式事务"]]);
    expect(await strategyDesk(as("hr"), { id: "nonsense" as ApplicationId, locale: "en" })).toBeNull();
  });

  it("says whose words stay inside, by name", async () => {
    const { id } = await house.apply({ email: "b@example.com" });
    const comments = [{ dimension: null, text: "爱来不来，脑子不太好使", by: "张弛", shareable: false }];
    await house.score(id, 55, "jia@example.com", { comments });
    await made(
      decideDisposition(house.context(), {
        applicationId: id,
        disposition: { code: "skill_gap", note: "性格孤僻，脑子笨" },
      }),
    );
    const writers = (await desk(id)).flags.map((flag) => [flag.source.kind, flag.writer]);
    expect(writers).toContainEqual(["comment", "张弛"]);
    expect(writers).toContainEqual(["disposition", "The hr"]);
  });

  it("names who may look at a hold: nobody who typed it or wrote the letter", async () => {
    const { id } = await house.apply({ email: "c@example.com" });
    const disposition = { code: "skill_gap" as const, note: "快四十了，精力跟不上" };
    await house.score(id, 55);
    await made(decideDisposition(house.context("hr"), { applicationId: id, disposition }));
    const hold = (await desk(id, "hr")).holds[0]!;
    expect([hold.mine, hold.others]).toEqual([false, ["The admin", "The manager", "The leader"]]);
    expect((await desk(id, "manager")).holds[0]).toMatchObject({ mine: true, others: ["The admin", "The leader"] });
    await made(
      composeLetter(house.context("admin"), { applicationId: id, strategy: null, overrideReason: null, seed: 0 }),
    );
    expect((await desk(id, "manager")).holds[0]?.others).toEqual(["The leader"]);
    expect((await desk(id)).letter?.state).toBe("draft");
  });
});
