import { inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeApplication } from "@/db/commands/application/make-application";
import { changePosition } from "@/db/commands/position/change-position";
import { makePosition } from "@/db/commands/position/make-position";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { readPosition } from "@/db/queries/position/list-positions";
import { listTemplates, readTemplate } from "@/db/queries/template/list-templates";
import { newerVersionThan, templateVersionsOf } from "@/db/queries/template/template-versions";
import { events } from "@/db/schema";
import { POSITION, made, testCase } from "@/db/testing-case";
import { newPositionSchema } from "@/lib/domain/position/position";
import { newTemplateSchema } from "@/lib/domain/position/template";
import type { PositionId, TemplateId } from "@/lib/domain/shared/id";
import { archiveTemplate } from "./archive-template";
import { changeTemplate } from "./change-template";
import { makeTemplate } from "./make-template";
import { restoreTemplate } from "./restore-template";

const house = await testCase();
const { db } = house;
const { dimensions: areas, ...rest } = POSITION;
const { dimensions } = newTemplateSchema.parse({ name: "x", locale: "zh-CN", dimensions: areas });

async function template(): Promise<TemplateId> {
  return (
    await made(makeTemplate(house.context(), newTemplateSchema.parse({ name: "后端", locale: "zh-CN", dimensions })))
  ).id;
}
const using = async (templateId: TemplateId) =>
  (await made(makePosition(house.context(), newPositionSchema.parse({ ...rest, templateId })))).id as PositionId;
const heavier = dimensions.map((one) => ({ ...one, weight: one.weight + 10 }));
const edit = (id: TemplateId, version = 1) =>
  changeTemplate(house.context(), { id, changes: { version, dimensions: heavier } });
const eventsOf = async (id: TemplateId) =>
  (
    await db
      .select({ kind: events.kind, data: events.data })
      .from(events)
      .where(inArray(events.kind, ["template_made", "template_changed", "template_archived", "template_restored"]))
      .orderBy(events.place)
  ).filter((one) => (one.data as { templateId?: string }).templateId === id);

describe("an edited template", () => {
  it("gets a version of its own; who was scored already, and the position, keep theirs until it changes over", async () => {
    const id = await template();
    const positionId = await using(id);
    const { id: applicationId } = await made(
      makeApplication(house.context(), { ...(await house.application()), positionId }),
    );
    await house.score(applicationId, 70);
    await made(edit(id));
    const weights = async () =>
      (await readCaseFile(house.context(), applicationId))?.caseFile.evaluation.dimensions.map((one) => one.weight);
    expect((await readTemplate({ db }, id))?.dimensions).toEqual(heavier);
    expect((await readPosition({ db }, positionId))?.dimensions).toEqual(dimensions);
    expect(await weights()).toEqual([60, 40]);
    expect(await newerVersionThan({ db }, { id, version: 1 })).toMatchObject({ version: 2, name: "后端" });
    await made(changePosition(house.context(), { id: positionId, changes: { templateId: id } }));
    expect((await readPosition({ db }, positionId))?.dimensions).toEqual(heavier);
    expect(await weights()).toEqual([60, 40]);
    expect(await newerVersionThan({ db }, { id, version: 2 })).toBeNull();
  });

  it("shows who saved each version; of two at once exactly one is saved, with its event", async () => {
    const id = await template();
    const both = await Promise.all([edit(id), edit(id)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ code: "stale", data: { version: 2 } });
    const versions = await templateVersionsOf({ db }, id);
    expect(versions.map(({ version, by }) => [version, by])).toEqual([
      [2, "The hr"],
      [1, "The hr"],
    ]);
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(["template_made", "template_changed"]);
  });
});

describe("an archived template", () => {
  it("is out of the lists, can't be changed or taken for a position, and what uses it goes on", async () => {
    const id = await template();
    const positionId = await using(id);
    await made(archiveTemplate(house.context(), { id }));
    const ids = async (archived: boolean) =>
      (await listTemplates({ db }, { limit: 50, archived })).items.map((one) => one.id);
    expect([(await ids(false)).includes(id), (await ids(true)).includes(id)]).toEqual([false, true]);
    expect(await edit(id)).toMatchObject({ code: "wrong_stage", messageKey: "templateArchived" });
    expect(await makePosition(house.context(), newPositionSchema.parse({ ...rest, templateId: id }))).toMatchObject({
      fields: [{ path: "templateId", code: "archived" }],
    });
    expect((await readPosition({ db }, positionId))?.template).toEqual({ id, version: 1 });
    expect(await archiveTemplate(house.context(), { id })).toMatchObject({ code: "wrong_stage" });

    await made(restoreTemplate(house.context(), { id }));
    expect((await ids(false)).includes(id)).toBe(true);
    await made(edit(id));
    expect(await restoreTemplate(house.context(), { id })).toMatchObject({ messageKey: "templateInUse" });
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([
      "template_made",
      "template_archived",
      "template_restored",
      "template_changed",
    ]);
  });

  it("is nobody's but those who write templates; a position's own areas aren't archived", async () => {
    const id = await template();
    expect(await archiveTemplate(house.context("interviewer"), { id })).toMatchObject({ code: "not_allowed" });
    const own = (await readPosition({ db }, house.positionId))!.template.id;
    expect(await archiveTemplate(house.context(), { id: own })).toMatchObject({ code: "not_found" });
  });
});
