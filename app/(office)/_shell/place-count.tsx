// How much waits in a place: the figure to see, the words to hear.
import type { OfficeCounts } from "@/db/queries/today/office-counts";
import type { Place } from "./places";

export function countOf(place: Place, counts: OfficeCounts): number {
  return place.count ? counts[place.count] : 0;
}

/** What the eye gets of it: more than two figures say no more. */
export const shortly = (n: number): string => (n > 99 ? "99+" : String(n));

export function PlaceCount({ n, words }: { n: number; words: (n: number) => string }) {
  if (n === 0) return null;
  return (
    <span className="n">
      <span aria-hidden="true">{shortly(n)}</span>
      <span className="sr-only">{words(n)}</span>
    </span>
  );
}
