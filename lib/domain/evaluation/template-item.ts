// A ticked item is linked to the template's item when the words are equal; then it exists in the template's languages.
import type { LocalText } from "@/lib/domain/shared/locale";
import { wordings } from "@/lib/domain/shared/locale";
import type { Evaluation } from "./case-file";

/** The template's own text behind a tick, or null when a person typed it. */
export function templateItem(
  evaluation: Evaluation,
  list: "gapItems" | "strengthItems",
  tick: { readonly dimension: string; readonly item: string },
): LocalText | null {
  const dimension = evaluation.dimensions.find((one) => one.key === tick.dimension);
  return dimension?.[list].find((text) => wordings(text).includes(tick.item)) ?? null;
}
