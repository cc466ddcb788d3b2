// The arithmetic of a benchmark: from what was measured to one line, and whether its goal is met.

/** A limit that the value must reach or not pass. `none`: shown beside the others, not judged. */
export type Goal =
  | { readonly atMost: number }
  | { readonly atLeast: number }
  | { readonly ratioAtMost: number }
  | { readonly none: true };

export type Figure = {
  readonly name: string;
  readonly unit: "ms" | "ms CPU" | "s" | "kB" | "MB" | "scripts" | "letters" | "of 5" | "%";
  readonly values: readonly number[];
  /** What the value is compared with, measured in turn with it. */
  readonly baseline?: readonly number[];
  readonly goal: Goal;
  /** How the values become one; the median unless said otherwise. */
  readonly of?: (values: readonly number[]) => number;
  /** How many single measurements stand behind the values, if more than there are values. */
  readonly n?: number;
};

export type Line = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly goal: string | null;
  readonly ok: boolean;
  readonly n: number;
};

/** The middle value; of an even number, the mean of the middle two. @throws for none */
export function median(values: readonly number[]): number {
  const sorted = ordered(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that 95 of 100 do not pass. @throws for none */
export function p95(values: readonly number[]): number {
  return ordered(values)[Math.ceil(values.length * 0.95) - 1]!;
}

export function worst(values: readonly number[]): number {
  return ordered(values).at(-1)!;
}

function ordered(values: readonly number[]): number[] {
  if (values.length === 0) throw new Error("nothing was measured");
  return values.toSorted((a, b) => a - b);
}

/** The goal is compared with what was measured, not with what is printed. */
export function lineOf({ name, unit, values, baseline, goal, of = median, n = values.length }: Figure): Line {
  const value = of(values);
  const compared = baseline ? of(baseline) : null;
  const ratio = compared === null ? null : value / compared;
  return {
    name,
    value: rounded(value),
    unit,
    baseline: compared === null ? null : rounded(compared),
    ratio: ratio === null ? null : rounded(ratio),
    goal: printGoal(goal, unit),
    ok: isMet(goal, value, ratio),
    n,
  };
}

function printGoal(goal: Goal, unit: string): string | null {
  if ("none" in goal) return null;
  if ("atMost" in goal) return `<= ${goal.atMost} ${unit}`;
  return "atLeast" in goal ? `>= ${goal.atLeast} ${unit}` : `ratio <= ${goal.ratioAtMost}`;
}

/** A ratio of something to nothing, or with no baseline, meets no goal. */
function isMet(goal: Goal, value: number, ratio: number | null): boolean {
  if ("none" in goal) return true;
  if ("atMost" in goal) return value <= goal.atMost;
  if ("atLeast" in goal) return value >= goal.atLeast;
  return ratio !== null && ratio <= goal.ratioAtMost;
}

/** Three figures that matter: 0.0123, 1.23, 123. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}

/** 1 when a goal was missed or a benchmark broke down, so that a script can ask. */
export function exitCodeOf(lines: readonly Pick<Line, "ok">[], broken: number): 0 | 1 {
  return broken > 0 || lines.some((line) => !line.ok) ? 1 : 0;
}
