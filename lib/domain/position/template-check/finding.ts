// What the template check finds: a criterion the law keeps out of a decision, or something an experienced colleague would ask about.

/** Traits, and what stands in for them, that nobody may be judged by. Keys under `errors.criterion` in the dictionaries. */
export const PROTECTED = [
  "age",
  "sex",
  "marriage_childbearing",
  "region",
  "ethnicity",
  "national_origin",
  "religion",
  "health",
  "appearance",
  "sexual_orientation",
  "political",
  "pedigree",
  "private_life",
  "career_gap",
] as const;
export type ProtectedCategory = (typeof PROTECTED)[number];

/** Names that everybody reads differently, by what is usually meant. Keys under `templateCheck.todo.vague_…`. */
export const VAGUE = [
  "whole",
  "culture",
  "attitude",
  "presence",
  "character",
  "drive",
  "staying",
  "pressure",
  "potential",
  "broad",
] as const;
export type VagueKind = (typeof VAGUE)[number];

/** Keys under `templateCheck.what` and `templateCheck.why`. */
export const TEMPLATE_RULES = [
  "protected",
  "perhaps_protected",
  "vague",
  "person",
  "empty",
  "must_unworded",
  "name_twice",
  "item_twice",
  "weight_heavy",
  "weight_light",
  "required_zero",
  "required_full",
  "certificate_part",
  "years_many",
  "levels_order",
  "many_areas",
] as const;
export type TemplateRule = (typeof TEMPLATE_RULES)[number];

export type TemplateFinding = {
  readonly rule: TemplateRule;
  /** refused: cannot be saved. question: shown, and stops nothing. */
  readonly severity: "refused" | "question";
  /** For the two rules about protected criteria. */
  readonly category: ProtectedCategory | null;
  /** For a vague name. */
  readonly vague: VagueKind | null;
  /** Dotted, as in the input: "dimensions.2.gapItems.0", with ".en" behind a text that has both languages. */
  readonly path: string;
  /** The place in `dimensions`; null for the template as a whole. */
  readonly area: number | null;
  /** The words it is about, or "". */
  readonly words: string;
  /** A figure for the sentence, as people read it, or "". */
  readonly figure: string;
};
