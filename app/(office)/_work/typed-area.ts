// One area as its form fields hold it: of a position, or of a template.
import { z } from "zod";
import { DIMENSION_KINDS } from "@/lib/domain/position/position";
import { scoreSchema } from "@/lib/domain/shared/score";
import { list, numberOrNull, text } from "./typed";

type Typed = Readonly<Record<string, unknown>>;

export const weightSchema = z.number().int().min(1).max(10_000);

export const typedAreaFields = {
  name: z.string().max(200),
  kind: z.enum(DIMENSION_KINDS),
  weight: weightSchema,
  required: scoreSchema,
  mustHave: z.boolean(),
  requirementText: z.string().max(2000),
  levels: z
    .array(z.strictObject({ from: scoreSchema.nullable(), word: z.string().max(200), meaning: z.string().max(2000) }))
    .max(10),
  gapItems: z.array(z.string().max(200)).max(50),
  strengthItems: z.array(z.string().max(200)).max(50),
};

export function typedArea(typed: Typed) {
  return {
    name: text(typed, "name"),
    kind: text(typed, "kind"),
    weight: numberOrNull(typed["weight"]),
    required: numberOrNull(typed["required"]),
    mustHave: text(typed, "mustHave") === "1",
    requirementText: text(typed, "requirementText"),
    levels: list(typed, "levels").map((level) => ({
      from: numberOrNull((level as Typed)["from"]),
      word: text(level as Typed, "word"),
      meaning: text(level as Typed, "meaning"),
    })),
    gapItems: list(typed, "gapItems"),
    strengthItems: list(typed, "strengthItems"),
  };
}
