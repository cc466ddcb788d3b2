import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeApplication } from "@/db/commands/application/make-application";
import { makeTemplate } from "@/db/commands/template/make-template";
import { changeTemplate } from "@/db/commands/template/change-template";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { readPosition } from "@/db/queries/position/list-positions";
import { positionStatusChanges } from "@/db/schema";
import { POSITION, made, testCase } from "@/db/testing-case";
import type { PositionId } from "@/lib/domain/shared/id";
import { newPositionSchema } from "@/lib/domain/position/position";
import { newTemplateSchema } from "@/lib/domain/position/template";
import { changePosition } from "./change-position";
import { changePositionStatus } from "./change-position-status";
import { makePosition } from "./make-position";

const house = await testCase();
const { db } = house;
const make = async (more: object = {}) =>
  (await made(makePosition(house.context(), newPositionSchema.parse(withTemplate({ ...POSITION, ...more })))))
    .id as PositionId;
/** A position has dimensions of its own or a template's, never both. */
function withTemplate({ dimensions: own, ...rest }: Record<string, unknown>) {
  return "templateId" in rest ? rest : { dimensions: own, ...rest };
}
const change = (id: PositionId, changes: object) => changePosition(house.context(), { id, changes: changes as never });
const dimensions = newPositionSchema.parse(POSITION);

describe("a position", () => {
  it("keeps who changed its status, when and why", async () => {
    const id = await make();
    const soon = house.context("hr", new Date("2026-11-23T09:00:00Z"));
    await made(changePosition(soon, { id, changes: { status: "frozen", statusReason: "hiring stop" } }));
    const later = house.context("admin", new Date("2026-11-24T08:00:00Z"));
    await made(changePositionStatus(later, { id, status: "open", reason: null }));
    const story = await db
      .select()
      .from(positionStatusChanges)
      .where(eq(positionStatusChanges.positionId, id))
      .orderBy(positionStatusChanges.changedAt);
    expect(story.map((one) => [one.status, one.reason, one.changedBy])).toEqual([
      ["open", null, house.ids.hr],
      ["frozen", "hiring stop", house.ids.hr],
      ["open", null, house.ids.admin],
    ]);
  });

  it("keeps every field a change doesn't name, the money to the cent", async () => {
    const salaryBand = {
      min: 0.07,
      max: 99_999_999.99,
      currency: "EUR",
      period: "year",
      monthsPerYear: 13,
      disclosable: false,
    };
    const id = await make({ salaryBand, reapplyAfterMonths: 6, recruiterEmail: "r@example.com" });
    const before = await readPosition({ db }, id);
    await made(change(id, { title: "New title" }));
    const after = await readPosition({ db }, id);
    expect(after).toMatchObject({ title: "New title", salaryBand, version: 2 });
    expect({ ...after, title: before?.title, version: 1 }).toEqual(before);
  });

  it("is changed on the version that was read, of two at once exactly one", async () => {
    const id = await make();
    const both = await Promise.all([change(id, { version: 1, title: "A" }), change(id, { version: 1, title: "B" })]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ code: "stale", data: { version: 2 } });
  });

  it("can't have itself or nothing as its lower position; one of ours is read as it stands", async () => {
    const id = await make();
    expect(await change(id, { fallback: { positionId: id } })).toMatchObject({ code: "invalid" });
    const nobody = "019a0000-0000-7000-8000-000000000000";
    expect(await change(id, { fallback: { positionId: nobody } })).toMatchObject({
      fields: [{ path: "fallback.positionId", code: "unknown" }],
    });
    const lower = await make({ title: "Lower", status: "open" });
    await made(change(id, { fallback: { positionId: lower } }));
    await made(changePositionStatus(house.context(), { id: lower, status: "frozen", reason: null }));
    const application = await house.application({ person: { email: null } });
    const { id: applicationId } = await made(makeApplication(house.context(), { ...application, positionId: id }));
    const read = await readCaseFile(house.context(), applicationId);
    expect(read?.caseFile.position.fallback).toMatchObject({ title: "Lower", status: "frozen" });
  });

  it("leaves a shared template as it is when it gets dimensions of its own", async () => {
    const shared = "dimensions" in dimensions ? dimensions.dimensions : [];
    const template = newTemplateSchema.parse({ name: "Shared", locale: "zh-CN", dimensions: shared });
    const { id: templateId } = await made(makeTemplate(house.context(), template));
    const id = await make({ templateId });
    const other = await make({ templateId });
    await made(change(id, { dimensions: [{ ...shared[0], key: "own" }] }));
    expect((await readPosition({ db }, id))?.dimensions.map((one) => one.key)).toEqual(["own"]);
    expect((await readPosition({ db }, other))?.template).toEqual({ id: templateId, version: 1 });
    await made(changeTemplate(house.context(), { id: templateId, changes: { version: 1, dimensions: [shared[1]!] } }));
    expect((await readPosition({ db }, other))?.template.version).toBe(1);
    await made(change(other, { templateId }));
    expect((await readPosition({ db }, other))?.dimensions.map((one) => one.key)).toEqual(["dtx"]);
    const stale = { id: templateId, changes: { version: 1, dimensions: shared } };
    expect(await changeTemplate(house.context(), stale)).toMatchObject({ code: "stale", data: { version: 2 } });
  });
});
