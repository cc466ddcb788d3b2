// The areas of a scorecard as an interviewer reads them, in one language.
import type { DimensionKind } from "@/lib/domain/position/position";

/** `value` is what is stored (in the candidate's language if it exists), `shown` what the interviewer reads. */
export type OfferedItem = { readonly value: string; readonly shown: string };

/** Required and `from` are points 0-100, or years for that kind. */
export type AreaToScore = {
  readonly key: string;
  readonly name: string;
  readonly kind: DimensionKind;
  readonly required: number;
  readonly mustHave: boolean;
  readonly requirementText: string | null;
  readonly levels: readonly { readonly from: number; readonly word: string }[];
  readonly gapItems: readonly OfferedItem[];
  readonly strengthItems: readonly OfferedItem[];
};
