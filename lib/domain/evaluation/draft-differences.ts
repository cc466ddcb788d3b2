// Where one scorecard was typed in two places: what each of them holds, area by area.
import type { ScorecardDraft } from "./scorecard-draft";

export type DraftPart = "score" | "note" | "gaps" | "strengths" | "tests";
export type DraftDifference = {
  /** The area's key; "" for what belongs to the whole card. */
  readonly area: string;
  readonly part: DraftPart;
  readonly here: string;
  readonly there: string;
};

/** @param areas keys in the order of the card @returns nothing for two drafts that hand in the same card */
export function draftDifferences(
  here: ScorecardDraft,
  there: ScorecardDraft,
  areas: readonly string[],
): readonly DraftDifference[] {
  return ["", ...areas].flatMap((area) =>
    PARTS.flatMap(({ part, of }): DraftDifference[] => {
      const both = { here: of(here, area), there: of(there, area) };
      return both.here === both.there ? [] : [{ area, part, ...both }];
    }),
  );
}

const lines = (all: readonly string[]) => all.join("\n");

const PARTS: readonly { part: DraftPart; of: (draft: ScorecardDraft, area: string) => string }[] = [
  { part: "score", of: (draft, area) => (draft.scores[area] ?? "").trim() },
  {
    part: "gaps",
    of: (draft, area) => lines(draft.gapItems.filter((one) => one.dimension === area).map(({ item }) => item)),
  },
  {
    part: "strengths",
    of: (draft, area) =>
      lines(draft.strengths.filter((one) => one.dimension === area).map(({ item, evidence }) => `${item} ${evidence}`)),
  },
  { part: "note", of: (draft, area) => (draft.comments[area]?.text ?? "").trim() },
  {
    part: "tests",
    of: (draft, area) =>
      area === "" ? lines(draft.testResults.map(({ name, score, max }) => `${name} ${score}/${max}`)) : "",
  },
];
