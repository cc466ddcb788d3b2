// The test bench's view of a text: every rule that hits, overlaps and all, what a mask kept away, and what was learned says of each sentence.
import { findAll, isSame, readingsOf, resemblances, wordingCheck } from "./check-wording";
import { compileLayer } from "./company/compile";
import type { CompanyLayer } from "./company/layer";
import { coverMasks, maskAt } from "./cover";
import type { Finding, WordingContext } from "./finding";

export type Inspection = {
  /** What the check says, as everywhere. */
  readonly said: readonly Finding[];
  /** Rules that hit as well, behind a graver or longer hit of the same category. */
  readonly behind: readonly Finding[];
  /** What a mask took away; `stayedBy` names it. */
  readonly masked: readonly Finding[];
  /** Sentences that resemble remarks, also where a rule spoke already. */
  readonly learned: readonly Finding[];
};

export function inspectWording(text: string, context: WordingContext, layer: CompanyLayer): Inspection {
  const own = compileLayer(layer);
  const readings = readingsOf(text);
  const said = wordingCheck(layer)(text, context);
  const rules = ({ rule }: Finding) => rule !== undefined;
  const open = once(findAll(readings, context, own, coverMasks).filter(rules));
  const uncovered = once(findAll(readings, context, own, (reading) => reading).filter(rules));
  const isSaid = (one: Finding) => said.some((other) => isSame(other, one));
  const names = readings.flatMap((reading) =>
    own.masksIn(reading).map(({ of, start, end }) => ({
      mask: of,
      start: reading.starts[start] ?? 0,
      end: reading.ends[end - 1] ?? 0,
    })),
  );
  const ownMask = (one: Finding) =>
    names.find(
      ({ mask, start, end }) =>
        mask.categories.some((category) => category === one.category) && start < one.end && one.start < end,
    )?.mask.id;
  return {
    said,
    behind: open.filter((one) => !isSaid(one) && ownMask(one) === undefined),
    masked: uncovered.flatMap((one) => {
      if (isSaid(one)) return [];
      const isOpen = open.some((other) => isSame(other, one));
      const stayedBy = isOpen ? ownMask(one) : builtInMask(readings, one);
      return stayedBy ? [{ ...one, stayedBy }] : [];
    }),
    learned: resemblances(readings.at(-1) ?? readings[0], context),
  };
}

function builtInMask(readings: ReturnType<typeof readingsOf>, { start, end }: Finding): string | undefined {
  for (const reading of readings) {
    const from = reading.starts.findIndex((at) => at >= start);
    const to = reading.ends.findLastIndex((at) => at <= end);
    const mask = from < 0 || to < from ? null : maskAt(reading, { start: from, end: to + 1 });
    if (mask !== null) return mask;
  }
  return undefined;
}

/** Both readings of a text may find the same. */
function once(found: readonly Finding[]): Finding[] {
  return found.filter(
    (one, n) => found.findIndex((o) => o.rule === one.rule && o.start === one.start && o.end === one.end) === n,
  );
}
