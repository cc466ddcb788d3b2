// From sentences to packed weights: the runs that matter, learned twice (to choose them, then with them alone), and rounded.
import { CATEGORIES } from "@/lib/domain/shared/wording/finding";
import { shareOf } from "@/lib/domain/shared/wording/learned/judge";
import { type Language, runsOf } from "@/lib/domain/shared/wording/learned/runs";
import { KIND, type Packed, ZERO } from "@/lib/domain/shared/wording/learned/weights";
import { read } from "@/lib/domain/shared/wording/reading";
import type { Sentence } from "./compose";
import { type Example, type Learned, learn } from "./learn";
import { mixed } from "./mix";

const KEPT = { zh: 18_000, en: 18_000 } as const;
const SCALE = 2.5;
const PLAN = { epochs: 6, decay: 1e-3 } as const;
export const KINDS: readonly string[] = ["harmless", ...CATEGORIES.filter((one) => one !== "not_judged")];

type Told = {
  readonly keys: readonly string[];
  readonly share: number;
  readonly label: number;
  readonly weight: number;
};

export function fit(sentences: readonly Sentence[], language: Language): Omit<Packed, "enough"> {
  const all = mixed(sentences, language === "zh" ? "，" : ", ");
  const harmless = all.filter((one) => one.category === "harmless").length;
  const told = all.map(({ text, category }): Told => {
    const keys = runsOf(read(text).text, language).map((run) => run.key);
    const weight = category === "harmless" ? (all.length - harmless) / harmless : 1;
    return { keys, share: shareOf(keys.length), label: KINDS.indexOf(category), weight };
  });
  const counts = countsOf(told);
  const first = learnWith(told, [...counts.keys()]);
  const kept = first.keys
    .map((key, at) => ({ key, matters: mostOf(first.learned, at) * Math.log(1 + (counts.get(key) ?? 0)) }))
    .toSorted((a, b) => b.matters - a.matters)
    .slice(0, KEPT[language])
    .map(({ key }) => key);
  return pack(learnWith(told, kept));
}

function countsOf(told: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of told) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function learnWith(told: readonly Told[], keys: readonly string[]) {
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const examples = told.map(({ keys: own, ...rest }): Example => ({
    ...rest,
    features: own.map((key) => numbers.get(key)).filter((at) => at !== undefined),
  }));
  return { keys, learned: learn(examples, { size: keys.length, labels: KINDS.length, ...PLAN }) };
}

function mostOf({ weights }: Learned, feature: number): number {
  const from = feature * KINDS.length;
  return weights.subarray(from, from + KINDS.length).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

function pack({ keys, learned }: { keys: readonly string[]; learned: Learned }): Omit<Packed, "enough"> {
  const lines: string[] = [];
  let before = "";
  for (const [at, key] of [...keys.entries()].toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
    const pairs = pairsOf(learned, at);
    if (pairs === "") continue;
    const shared = sharedStart(before, key);
    lines.push(`${String.fromCharCode(48 + shared)}${key.slice(shared)}\t${pairs}`);
    before = key;
  }
  return {
    kinds: KINDS,
    bias: [...learned.bias].map((one) => Math.round(one * 1000) / 1000),
    scale: SCALE,
    runs: lines.join("\n"),
  };
}

function pairsOf({ weights }: Learned, feature: number): string {
  return KINDS.map((_, kind) => {
    const rounded = Math.round((weights[feature * KINDS.length + kind] ?? 0) * SCALE);
    const weight = Math.max(-45, Math.min(45, rounded));
    return weight === 0 ? "" : String.fromCharCode(KIND + kind, ZERO + weight);
  }).join("");
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < 9 && at < a.length && a[at] === b[at]) at++;
  return at;
}
