// Many letters at once: whether each may go, how well each reads, and how alike those for one position are.
import { type DrawnPosition, drawnPositions } from "@/cases/drawn-cases";
import { checkLetter } from "@/lib/domain/letter/check-letter";
import { composeFresh } from "@/lib/domain/letter/compose-fresh";
import { type Check, type Draft, plainText } from "@/lib/domain/letter/letter";
import { middleOf, overlap } from "@/lib/domain/letter/overlap";
import type { Locale } from "@/lib/domain/shared/locale";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { recommend } from "@/lib/domain/strategy/recommend";
import { dictionaryOf } from "@/lib/i18n/translate";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Benchmark } from "./benchmark";
import { worst } from "./figures";

const MANY = 2000;
const SEED = 20_261_129;
/** As many as a fresh letter is compared with. */
const RECENT = 50;
const BROKEN = /\{\w*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object|([，。、；：？！,.;:?!])\1|[，。；：][，。；：]|  /u;

const sender = {
  name: "林静",
  company: "云帆科技",
  address: "https://hr.example.com/c/preview",
  answerDays: 2,
  linkDays: 90,
  poolMonths: 12,
};

type Written = { readonly draft: Draft; readonly text: string; readonly checks: readonly Check[] };

export const letters: Benchmark = {
  name: "letters",
  what: `${MANY} letters over all starter templates, languages and ways of telling`,
  run: async (_, tell) => {
    const positions = drawnPositions(MANY, SEED).map((drawn) => ({ drawn, letters: lettersFor(drawn) }));
    const all = positions.flatMap((one) => one.letters);
    const count = (is: (letter: Written) => boolean) => all.filter(is).length;
    const style = all.map(({ checks }) => checks.filter((check) => check.kind === "style" && check.ok).length);
    const alike = positions.flatMap(({ drawn, letters: own }) => likeness(own, drawn.position.locale));
    const n = all.length;
    const failing = count(({ checks }) => checks.some((check) => check.kind === "hard" && !check.ok));
    const inLength = count(({ checks }) => checks.some((check) => check.name === "length" && check.ok));
    tell({ name: "letters-hard-failed", unit: "letters", values: [failing], n, goal: { atMost: 0 } });
    tell({ name: "letters-broken", unit: "letters", values: [count(isBroken)], n, goal: { atMost: 0 } });
    tell({ name: "letters-style", unit: "of 5", values: style, of: mean, goal: { atLeast: 4.8 } });
    tell({ name: "letters-length", unit: "%", values: [(inLength / n) * 100], n, goal: { atLeast: 99 } });
    tell({
      name: "letters-alike",
      unit: "%",
      values: alike.map((share) => share * 100),
      of: worst,
      goal: { atMost: 40 },
    });
  },
};

const isBroken = ({ draft, text }: Written) => BROKEN.test(text) || BROKEN.test(draft.subject);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Written one after the other, each fresh against those before it, as a position's letters are. */
function lettersFor({ files }: DrawnPosition): Written[] {
  const written: Written[] = [];
  for (const [at, file] of files.entries()) {
    const recommendation = recommend(file, { check: checkWording, hash: sha256Hex });
    const { strategy } = recommendation;
    if (strategy === null) throw new Error("a drawn case has no strategy");
    const { locale } = file.evaluation.candidate;
    const known = {
      file,
      recommendation,
      strategy,
      sender,
      locale,
      internalTexts: [],
      now: new Date(file.evaluation.interviewedAt),
      check: checkWording,
      recentLetters: written.slice(-RECENT).map((one) => one.text),
    };
    const patterns = dictionaryOf(locale).letterPatterns;
    const draft = composeFresh({ ...known, patterns, seed: at * 101 });
    if (!draft.ok) throw new Error(`no letter: ${draft.code}`);
    const checks = checkLetter({ ...known, letter: draft.value });
    written.push({ draft: draft.value, text: plainText(draft.value), checks });
  }
  return written;
}

/** How much each letter shares with any other of the same position, the fixed blocks left out. */
function likeness(own: readonly Written[], locale: Locale): number[] {
  const middles = own.map((one) => middleOf(one.text));
  return middles.map((middle, at) =>
    Math.max(0, ...middles.filter((_, other) => other !== at).map((other) => overlap(middle, other, locale))),
  );
}
