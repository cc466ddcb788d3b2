// Every text that a person typed about this candidate. A ticked item equal to a template item is the template's, not theirs.
import type { Evaluation } from "@/lib/domain/evaluation/case-file";
import { placesOf } from "@/lib/domain/evaluation/places";
import { templateItem } from "@/lib/domain/evaluation/template-item";
import type { WordingScope } from "@/lib/domain/shared/wording/finding";
import type { Flag } from "./recommendation";

export type TypedText = {
  readonly source: Flag["source"];
  readonly scope: WordingScope;
  readonly text: string;
  /** The dimension it speaks of; null = the candidate in general. */
  readonly dimension: string | null;
};

/** In the order of the places: remarks, gaps, strengths with their evidence, notes, disposition. Never template text. */
export function typedTexts(evaluation: Evaluation): TypedText[] {
  const { comments, gaps, strengths, notes } = placesOf(evaluation);
  const remark = (
    kind: "comment" | "gap" | "strength",
    index: number,
    text: string,
    dimension: string | null,
  ): TypedText => ({
    source: { kind, index },
    scope: "remark",
    text,
    dimension,
  });
  const note = evaluation.disposition?.note ?? "";
  return [
    ...comments.map((one, index) => remark("comment", index, one.text, one.dimension)),
    ...gaps.flatMap((one, index) =>
      templateItem(evaluation, "gapItems", one) ? [] : [remark("gap", index, one.item, one.dimension)],
    ),
    ...strengths.flatMap((one, index) => [
      ...(templateItem(evaluation, "strengthItems", one) ? [] : [remark("strength", index, one.item, one.dimension)]),
      remark("strength", index, one.evidence, one.dimension),
    ]),
    ...notes.map((text, index): TypedText => ({
      source: { kind: "note", index },
      scope: "note",
      text,
      dimension: null,
    })),
    ...(note.trim() === ""
      ? []
      : [{ source: { kind: "disposition", index: null }, scope: "disposition", text: note, dimension: null } as const]),
  ];
}
