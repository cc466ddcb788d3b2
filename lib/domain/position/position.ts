// A position says what the work demands, what it pays, and whether it is open: the letter's reasons are measured against it.
import { z } from "zod";
import { type LocalText, localTextSchema, localeSchema } from "@/lib/domain/shared/locale";
import { moneyBandSchema } from "./money";
import { scoreSchema } from "@/lib/domain/shared/score";
import { emailSchema, externalIdSchema, lineSchema, optionalProseSchema } from "@/lib/domain/shared/text";

export const POSITION_STATUSES = ["open", "frozen", "restructured", "closed"] as const;
export type PositionStatus = (typeof POSITION_STATUSES)[number];

export const DIMENSION_KINDS = ["score", "certificate", "years"] as const;
export type DimensionKind = (typeof DIMENSION_KINDS)[number];

export const keySchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,31}$/);

const itemSchema = localTextSchema(200);
const textSchema = localTextSchema(2000);

export const levelSchema = z.strictObject({ from: scoreSchema, word: itemSchema, meaning: textSchema });

export const dimensionSchema = z.strictObject({
  key: keySchema,
  name: itemSchema,
  kind: z.enum(DIMENSION_KINDS).default("score"),
  weight: z.number().int().min(1).max(10_000),
  required: scoreSchema,
  mustHave: z.boolean(),
  requirementText: textSchema.nullable().default(null),
  levels: z.array(levelSchema).max(10).default([]),
  gapItems: z.array(itemSchema).max(50).default([]),
  strengthItems: z.array(itemSchema).max(50).default([]),
});
export type Dimension = z.infer<typeof dimensionSchema>;

export const dimensionsSchema = z
  .array(dimensionSchema)
  .min(1)
  .max(30)
  .refine((all) => new Set(all.map((one) => one.key)).size === all.length, { message: "key_twice" });

export const fallbackSchema = z.union([
  z.strictObject({
    title: itemSchema,
    status: z.enum(POSITION_STATUSES),
    description: z.union([textSchema, z.literal("")]).default(""),
  }),
  z.strictObject({ positionId: z.uuid() }),
]);

const positionFields = {
  title: itemSchema,
  locale: localeSchema,
  status: z.enum(POSITION_STATUSES),
  statusReason: optionalProseSchema(2000).nullable().default(null),
  jurisdiction: lineSchema(8).optional(),
  salaryBand: moneyBandSchema.nullable(),
  fallback: fallbackSchema.nullable(),
  recruiterEmail: emailSchema.nullable().default(null),
  approverEmail: emailSchema.nullable().default(null),
  reapplyAfterMonths: z.number().int().min(1).max(60).nullable().default(null),
  externalId: externalIdSchema,
};

/** What a form, an import row or the API gives to make a position: its own dimensions, or a template's. */
export const newPositionSchema = z.union([
  z.strictObject({ ...positionFields, dimensions: dimensionsSchema }),
  z.strictObject({ ...positionFields, templateId: z.uuid() }),
]);
export type NewPosition = z.infer<typeof newPositionSchema>;

/** What may be changed later; a field left out stays. Dimensions given here belong to this position alone. */
export const positionChangesSchema = z.strictObject({
  /** The version the change was made on; left out, the change applies to whatever stands. */
  version: z.number().int().min(1).optional(),
  title: itemSchema.optional(),
  status: z.enum(POSITION_STATUSES).optional(),
  statusReason: optionalProseSchema(2000).nullable().optional(),
  jurisdiction: lineSchema(8).optional(),
  salaryBand: moneyBandSchema.nullable().optional(),
  fallback: fallbackSchema.nullable().optional(),
  recruiterEmail: emailSchema.nullable().optional(),
  approverEmail: emailSchema.nullable().optional(),
  reapplyAfterMonths: z.number().int().min(1).max(60).nullable().optional(),
  dimensions: dimensionsSchema.optional(),
  templateId: z.uuid().optional(),
});
export type PositionChanges = z.infer<typeof positionChangesSchema>;

export const positionStatusSchema = z.strictObject({
  status: z.enum(POSITION_STATUSES),
  reason: optionalProseSchema(2000).nullable().default(null),
});

/** What the judgement and the letter need to know of a position, read when a letter is composed and stored with it. */
export type PositionFacts = {
  readonly id: string;
  readonly title: LocalText;
  readonly locale: z.infer<typeof localeSchema>;
  readonly status: PositionStatus;
  readonly salaryBand: z.infer<typeof moneyBandSchema> | null;
  /** The lower position, resolved: also when it is one of our own positions. `title` is in `locale` when a string. */
  readonly fallback: {
    readonly title: LocalText;
    readonly locale: z.infer<typeof localeSchema>;
    readonly status: PositionStatus;
    readonly description: LocalText;
  } | null;
  readonly reapplyAfterMonths: number | null;
};
