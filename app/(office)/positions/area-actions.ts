"use server";
// The areas of one position: required levels and weights together, or one area with all its words.
import { z } from "zod";
import { action } from "@/app/_server/action";
import type { Context } from "@/app/_server/context";
import { changePosition } from "@/db/commands/position/change-position";
import { readPosition } from "@/db/queries/position/list-positions";
import { editDimension, freeKey } from "@/lib/domain/position/edit-dimension";
import { type Dimension, dimensionsSchema } from "@/lib/domain/position/position";
import type { Person } from "@/lib/domain/people/actor";
import type { PositionId } from "@/lib/domain/shared/id";
import { localeSchema } from "@/lib/domain/shared/locale";
import { parse } from "@/lib/domain/shared/parse";
import { type Result, fail } from "@/lib/domain/shared/result";
import { scoreSchema } from "@/lib/domain/shared/score";
import { list, numberOrNull, text } from "../_work/typed";
import { typedArea, typedAreaFields, weightSchema } from "../_work/typed-area";
import { saidInForm } from "./area-faults";

type Typed = Readonly<Record<string, unknown>>;
const place = { id: z.uuid(), version: z.number().int().min(1) };

const weightsSchema = z.strictObject({
  ...place,
  areas: z.array(z.strictObject({ key: z.string(), required: scoreSchema, weight: weightSchema })).max(30),
});

export const saveWeights = action({
  name: "save-weights",
  verb: "position.write",
  schema: weightsSchema,
  shape: (typed) => ({
    id: text(typed, "id"),
    version: numberOrNull(typed["version"]),
    areas: list(typed, "areas").map((area) => ({
      key: text(area as Typed, "key"),
      required: numberOrNull((area as Typed)["required"]),
      weight: numberOrNull((area as Typed)["weight"]),
    })),
  }),
  run: (scene, { id, version, areas }) =>
    change(scene, id, version, (dimensions) =>
      dimensions.map((dimension) => ({ ...dimension, ...areas.find((area) => area.key === dimension.key) })),
    ),
});

const areaSchema = z.strictObject({
  ...place,
  ...typedAreaFields,
  key: z.string().max(32),
  lang: localeSchema,
  remove: z.boolean(),
});

export const saveArea = action({
  name: "save-area",
  verb: "position.write",
  schema: areaSchema,
  shape: (typed) => ({
    id: text(typed, "id"),
    version: numberOrNull(typed["version"]),
    key: text(typed, "key"),
    lang: text(typed, "lang"),
    remove: text(typed, "intent") === "remove",
    ...typedArea(typed),
  }),
  run: async (scene, { id, version, key, lang, remove, ...typed }) => {
    const owner = (await readPosition(scene, id))?.locale ?? lang;
    let place = -1;
    const changed = await change(scene, id, version, (dimensions) => {
      if (remove) return dimensions.filter((dimension) => dimension.key !== key);
      const old = dimensions.find((dimension) => dimension.key === key) ?? null;
      place = old ? dimensions.indexOf(old) : dimensions.length;
      const edited = editDimension(old, old?.key ?? freeKey(dimensions), typed, { owner, lang });
      return old ? dimensions.map((dimension) => (dimension === old ? edited : dimension)) : [...dimensions, edited];
    });
    return changed.ok ? changed : saidInForm(changed, place);
  },
  done: ({ id }) => ({ goTo: `/positions/${id}` }),
});

async function change(
  scene: Context<Person>,
  id: string,
  version: number,
  edit: (dimensions: readonly Dimension[]) => readonly unknown[],
): Promise<Result<{ id: PositionId }>> {
  const position = await readPosition(scene, id);
  if (!position) return fail("not_found", "notFound");
  const dimensions = parse(dimensionsSchema, edit(position.dimensions));
  if (!dimensions.ok) return dimensions;
  return changePosition(scene, { id: position.id, changes: { version, dimensions: dimensions.value } });
}
