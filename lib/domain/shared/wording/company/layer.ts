// A company's own layer over the built-in wording rules: rules and masks of its own, and how serious it takes a built-in rule.
import { z } from "zod";
import { localeSchema } from "@/lib/domain/shared/locale";
import { cleanLine, lineSchema } from "@/lib/domain/shared/text";
import { CATEGORIES, type Category, SEVERITIES, WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import { PACK_VERSION } from "@/lib/domain/shared/wording/pack/pack";

/** `not_judged` is what no rule knows, so no rule can be of that kind. */
export const RULE_CATEGORIES = CATEGORIES.filter((one): one is RuleCategory => one !== "not_judged");
export type RuleCategory = Exclude<Category, "not_judged">;

const optionalLine = (cap: number) => z.union([z.literal(""), lineSchema(cap)]);
/** One fault for the whole list: a form has one field for it. */
const phrases = (most: number, longest: number) =>
  z
    .array(z.string().overwrite(cleanLine))
    .min(1)
    .max(most)
    .refine((all) => all.every((one) => one !== ""), { message: "required" })
    .refine((all) => all.every((one) => one.length <= longest), { message: "too_long" });
const category = z.enum(RULE_CATEGORIES as [RuleCategory, ...RuleCategory[]]);

export const ownRuleSchema = z.strictObject({
  /** Whose words the suggestion is in. What is looked for is found in any text. */
  locale: localeSchema,
  category,
  severity: z.enum(SEVERITIES),
  scopes: z.array(z.enum(WORDING_SCOPES)).min(1),
  /** Words, one a line; a word that ends in * may go on. */
  phrases: phrases(50, 60),
  /** What to write instead; "" leaves it to the category's own advice. */
  instead: optionalLine(200),
  law: optionalLine(200),
  jurisdiction: optionalLine(40),
  date: z.iso.date(),
});

export const ownMaskSchema = z.strictObject({
  phrases: phrases(30, 40),
  categories: z.array(category).min(1),
  /** What it is the name of. */
  reason: lineSchema(200),
  date: z.iso.date(),
});

export type OwnRuleDraft = z.infer<typeof ownRuleSchema>;
export type OwnMaskDraft = z.infer<typeof ownMaskSchema>;
export type OwnRule = OwnRuleDraft & { readonly id: string; readonly archived: boolean };
export type OwnMask = OwnMaskDraft & { readonly id: string; readonly archived: boolean };
export type OwnSeverity = {
  /** A built-in rule's id. */
  readonly rule: string;
  readonly severity: (typeof SEVERITIES)[number];
  readonly reason: string;
};

/** As it is stored, whole, with every version. */
export type CompanyLayer = {
  /** 0 while nobody has changed anything. */
  readonly version: number;
  readonly rules: readonly OwnRule[];
  readonly masks: readonly OwnMask[];
  readonly severities: readonly OwnSeverity[];
};

export const NOTHING_OWN: CompanyLayer = { version: 0, rules: [], masks: [], severities: [] };

/** Both parts of the version that stays with a letter. */
export function packVersionOf({ version }: Pick<CompanyLayer, "version">): string {
  return version === 0 ? PACK_VERSION : `${PACK_VERSION}+${version}`;
}
