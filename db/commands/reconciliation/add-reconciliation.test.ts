import { describe, expect, it } from "vitest";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { made, testCase } from "@/db/testing-case";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { addReconciliation } from "./add-reconciliation";

const house = await testCase();
const settle = (applicationId: ApplicationId, note = "一位只看了第二题") =>
  made(addReconciliation(house.context(), { applicationId, reconciliation: { dimension: "sc", note } }));
const asked = async (id: ApplicationId) =>
  (await readRecommendation(house.context(), id, "en"))!.recommendation.needs.some(
    (need) => need.code === "spread_unreconciled",
  );

describe("interviewers who lie far apart", () => {
  it("are asked about until somebody writes how it was settled, and again when a later scorecard lies further out", async () => {
    const { id } = await house.apply({ email: null });
    await house.score(id, 50, "jia@example.com");
    await house.score(id, 75, "yi@example.com");
    expect(await asked(id)).toBe(false);
    await house.score(id, 80, "yi@example.com");
    expect(await asked(id)).toBe(true);
    await settle(id);
    expect(await asked(id)).toBe(false);
    await house.score(id, 60, "bing@example.com");
    expect(await asked(id)).toBe(false);
    await house.score(id, 95, "ding@example.com");
    expect(await asked(id)).toBe(true);
    await settle(id, "四位一起看了代码");
    expect(await asked(id)).toBe(false);
  });

  it("are settled by HR alone, and only in an area the position has", async () => {
    const { id } = await house.apply({ email: null });
    const reconciliation = { dimension: "sc", note: "talked" };
    const by = (role: "manager" | "interviewer") =>
      addReconciliation(house.context(role), { applicationId: id, reconciliation });
    expect(await by("manager")).toMatchObject({ ok: false, code: "not_allowed" });
    expect(await by("interviewer")).toMatchObject({ ok: false, code: "not_allowed" });
    expect(
      await addReconciliation(house.context(), {
        applicationId: id,
        reconciliation: { ...reconciliation, dimension: "xx" },
      }),
    ).toMatchObject({ ok: false, code: "invalid" });
  });
});
