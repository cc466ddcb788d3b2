// What was learned, unpacked: for each run of a sentence how much it speaks for each kind. Made by scripts/train-wording.mjs.
import en from "./weights-en.json";
import zh from "./weights-zh.json";
import type { Language } from "./runs";

/** Kind 0 is "harmless"; the others are categories. */
export type Weights = {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  /** A weight is this many times too large, so that it is a whole number. */
  readonly scale: number;
  /** How much surer than of "harmless" it must be before a person is asked, inside and in a letter. */
  readonly enough: { readonly inside: number; readonly letter: number };
  /** From a run to pairs, one after the other: number of the kind, weight. */
  readonly runs: ReadonlyMap<string, Int8Array>;
};

/** Runs are sorted; each line says how many characters it shares with the one before, what follows, and its weights. */
export type Packed = Omit<Weights, "runs"> & { readonly runs: string };

const unpacked = new Map<Language, Weights>();

export function weightsFor(language: Language): Weights {
  const known = unpacked.get(language);
  if (known) return known;
  const weights = unpack(language === "zh" ? zh : en);
  unpacked.set(language, weights);
  return weights;
}

/** A kind is a letter from "A" on, a weight a character around "P" (no weight); a tab stands before them. */
export const KIND = 65;
export const ZERO = 80;

function unpack({ runs, ...rest }: Packed): Weights {
  const map = new Map<string, Int8Array>();
  let before = "";
  for (const line of runs.split("\n")) {
    const tab = line.indexOf("\t");
    const key = before.slice(0, line.charCodeAt(0) - 48) + line.slice(1, tab);
    const pairs = new Int8Array(line.length - tab - 1);
    for (let at = 0; at < pairs.length; at += 2) {
      pairs[at] = line.charCodeAt(tab + 1 + at) - KIND;
      pairs[at + 1] = line.charCodeAt(tab + 2 + at) - ZERO;
    }
    map.set(key, pairs);
    before = key;
  }
  return { ...rest, runs: map };
}
