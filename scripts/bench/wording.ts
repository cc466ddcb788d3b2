// The wording check on texts of 2,000 characters: notes and remarks as people type them, and texts made to keep it busy.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import type { Benchmark } from "./benchmark";
import { worst } from "./figures";
import { cpuOf, times } from "./traffic";

const LENGTH = 2000;
const ROUNDS = 9;

export const wording: Benchmark = {
  name: "wording",
  what: "2,000 characters checked, in every scope",
  run: async ({ home }, tell) => {
    for (const [name, texts] of [
      ["wording-typed", typed(home)],
      ["wording-adversarial", adversarial(home)],
    ] as const) {
      const slowest: number[] = [];
      for (const text of texts) slowest.push(...(await fastestInEachScope(text)));
      // The slowest text counts; of its rounds the quickest, which nothing else on the machine has disturbed.
      const n = slowest.length * ROUNDS;
      tell({ name, unit: "ms CPU", values: slowest, of: worst, n, goal: { atMost: 35 } });
    }
  },
};

async function fastestInEachScope(text: string): Promise<number[]> {
  const all: number[] = [];
  for (const scope of WORDING_SCOPES) {
    const rounds: number[] = [];
    for (const _ of times(ROUNDS, () => 0))
      rounds.push(await cpuOf(() => checkWording(text, { scope, locale: "zh-CN" })));
    all.push(Math.min(...rounds));
  }
  return all;
}

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Every sentence of the corpora once, in turn, cut into texts. */
function typed(home: string): string[] {
  return ["zh-CN", "en"].flatMap((locale) => {
    const all = corpora(home)
      .filter((one) => one.locale === locale)
      .map((one) => one.text)
      .join(locale === "en" ? ". " : "。");
    const parts = times(Math.floor(all.length / LENGTH), (at) => all.slice(at * LENGTH, (at + 1) * LENGTH));
    return parts.length > 0 ? parts : [filled(all)];
  });
}

/** Repetition, half-begun findings, characters that nobody sees: what makes patterns start again and again. */
function adversarial(home: string): string[] {
  const pieces = [
    "a",
    "了",
    " ",
    "1",
    "不",
    "的",
    "，",
    "\u200b",
    "a ",
    "她他",
    "年",
    "岁",
    "3",
    "35",
    "he she ",
    "no ",
  ];
  const begun = [
    "p r e g n a n ",
    "备.孕",
    "too ",
    "not a ",
    "年龄 ",
    "因为他是",
    "a\u0301",
    "ａ",
    "\ufffc",
    "(((",
    "\\",
    "-",
  ];
  const remarks = corpora(home).map((one) => one.text);
  const halves = remarks.map((text) => text.slice(0, Math.ceil(text.length / 2)));
  const letters = times(LENGTH, (at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000))).join("");
  const spaced = Array.from(remarks.join("")).join(" ").slice(0, LENGTH);
  return [...[...pieces, ...begun].map(filled), ...halves.slice(0, 40).map(filled), letters, spaced];
}

function corpora(home: string): { text: string; locale?: string }[] {
  const folder = join(home, "lib/domain/shared/wording/corpus");
  const names = ["remarks", "harmless", "second-author-remarks", "second-author-harmless"];
  return names.flatMap((name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as { text: string }[]);
}
