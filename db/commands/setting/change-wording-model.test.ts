import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openWordingModel, readWordingModel } from "@/db/queries/settings/read-wording-model";
import { settings } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NO_WORDING_MODEL } from "@/lib/domain/letter/rewording/wording-model";
import { parse } from "@/lib/domain/shared/parse";
import { wordingModelSchema } from "@/lib/domain/letter/rewording/wording-model";
import { changeWordingModel } from "./change-wording-model";

const house = await testCase();
const named = { on: true, address: "https://models.example.com/v1", model: "small-one", secretKey: "", seconds: 20 };
const save = (more: Partial<typeof named> = {}, role: "admin" | "hr" = "admin") =>
  changeWordingModel(house.context(role), { ...named, ...more });

describe("the language model for other wordings", () => {
  it("is none until an admin names one and switches it on", async () => {
    expect(await readWordingModel(house.db)).toEqual({ ...NO_WORDING_MODEL, key: null });
    expect(await openWordingModel(house)).toBeNull();
    expect(await save({}, "hr")).toMatchObject({ code: "not_allowed" });
    await made(save({ on: false }));
    expect(await openWordingModel(house)).toBeNull();
    expect(await openWordingModel(house, { trial: true })).toMatchObject({ model: "small-one", key: null });
  });

  it("keeps its key sealed, for its own address alone", async () => {
    await made(save({ secretKey: "zanka-key" }));
    const [row] = await house.db.select().from(settings).where(eq(settings.name, "wordingModel"));
    expect(JSON.stringify(row)).not.toContain("zanka-key");
    expect(await openWordingModel(house)).toMatchObject({ key: "zanka-key" });
    await made(save({ address: "https://models.example.com/v2", model: "other" }));
    expect(await openWordingModel(house)).toMatchObject({ model: "other", key: "zanka-key" });
    expect(await made(save({ address: "https://elsewhere.example.com/v1" }))).toEqual({ on: true, hasKey: false });
    expect(await openWordingModel(house)).toMatchObject({ key: null });
  });

  it("has an address and a name, and a time somebody would wait", async () => {
    expect(await save({ address: "ftp://models.example.com" })).toMatchObject({ fields: [{ path: "address" }] });
    expect(await save({ address: "https://a:b@models.example.com" })).toMatchObject({ fields: [{ path: "address" }] });
    const faults = (more: object) => {
      const read = parse(wordingModelSchema, { ...named, ...more });
      return read.ok ? [] : read.fields.map((fault) => `${fault.path} ${fault.code}`);
    };
    expect(faults({ address: " ", model: "" })).toEqual(["address required", "model required"]);
    expect(faults({ on: false, address: "", model: "" })).toEqual([]);
    expect(faults({ seconds: 0 })).toEqual(["seconds too_small"]);
    expect(faults({ seconds: "soon" })).toEqual(["seconds type"]);
  });
});
