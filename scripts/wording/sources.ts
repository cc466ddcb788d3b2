// What the classifier is trained on: frames, the sentences the rules were built on, templates, and letters the product itself writes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stories } from "@/cases/letter-stories";
import { storyFile } from "@/cases/story";
import { letterSentences } from "@/cases/letter-sentences";
import { sender } from "@/cases/letter-desk";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { composeLetter } from "@/lib/domain/letter/compose-letter";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import type { Locale } from "@/lib/domain/shared/locale";
import { recommend } from "@/lib/domain/strategy/recommend";
import { STRATEGIES } from "@/lib/domain/strategy/recommendation";
import { letterPatterns as en } from "@/lib/i18n/en/letter-patterns";
import { letterPatterns as zh } from "@/lib/i18n/zh-CN/letter-patterns";
import type { Sentence } from "./compose";
import { compose } from "./compose";

const SEEDS = 120;
const ROUNDS = 6;
/** Far apart, so that no wording is left out because only small seeds were tried. */
const APART = 16_777_213;

type Typed = { readonly locale: string; readonly text: string; readonly category?: string; readonly scope?: string };

/** `typed`: by people, or letters as they go out; these count more than what frames put together. */
export function sentencesFor(home: string, locale: Locale): { readonly typed: Sentence[]; readonly made: Sentence[] } {
  const frames = readFileSync(join(home, `scripts/wording/${locale === "en" ? "en" : "zh"}.txt`), "utf8");
  const names = ["remarks", "harmless", "second-author-remarks", "second-author-harmless", "third-author"];
  const typed = names
    .flatMap((name) => corpus(home, name) as Typed[])
    .filter((one) => one.locale === locale)
    .map(({ text, category = "harmless", scope }) => ({ text, category, letter: scope === "letter" }));
  return {
    typed: [...typed, ...examples(home, locale), ...letters(locale), ...templates(locale)],
    made: [...compose(frames, 1), ...patterns(locale)],
  };
}

export function corpus(home: string, name: string): unknown {
  return JSON.parse(readFileSync(join(home, `lib/domain/shared/wording/corpus/${name}.json`), "utf8"));
}

/** The rules' own examples: what they find, and what they must leave alone. */
function examples(home: string, locale: Locale): Sentence[] {
  type Example = {
    readonly text: string;
    readonly category: string;
    readonly where: string;
    readonly silent?: boolean;
  };
  return (corpus(home, "pack-examples") as Example[])
    .filter(({ text }) => /\p{Script=Han}/u.test(text) === (locale !== "en"))
    .map(({ text, category, where, silent }) => ({
      text,
      category: silent ? "harmless" : category,
      letter: where === "letter",
    }));
}

const harmless = (text: string, letter: boolean): Sentence => ({ text, category: "harmless", letter });

function templates(locale: Locale): Sentence[] {
  const texts = STARTER_TEMPLATES.flatMap(({ dimensions }) => dimensions).flatMap((one) => [
    one.name,
    ...one.gapItems,
    ...one.strengthItems,
    ...one.levels.flatMap(({ word, meaning }) => [word, meaning]),
    ...(one.requirementText === null ? [] : [one.requirementText]),
  ]);
  return texts.flatMap((text) => (typeof text === "string" ? [] : [harmless(text[locale] ?? "", false)]));
}

/** Each pattern of the composer, so that none is missing because no case in stock needs it. */
function patterns(locale: Locale): Sentence[] {
  const texts = Array.from({ length: ROUNDS }, (_, round) => letterSentences(locale, round)).flat();
  return [...new Set(texts)].filter((text) => text !== "").map((text) => harmless(text, true));
}

/** Each way of telling, for every case in stock, in several wordings; cut into sentences, each once. */
function letters(locale: Locale): Sentence[] {
  const files = [...workedCases().map(caseFileOf), ...stories.map(storyFile)].filter(
    (file) => file.evaluation.candidate.locale === locale,
  );
  const texts = new Set<string>();
  for (const file of files) {
    for (let seed = 0; seed < SEEDS; seed++) {
      for (const text of blocksOf(file, seed * APART)) {
        for (const sentence of text.split(/(?<=[。！？；])|(?<=[.?!;]) /u)) texts.add(sentence.trim());
      }
    }
  }
  return [...texts].map((text) => harmless(text, true));
}

/** Without the wording check, which is what is being made here. */
function blocksOf(file: CaseFile, seed: number): string[] {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const recommendation = recommend(file, { check: () => [], hash });
  const patterns = file.evaluation.candidate.locale === "en" ? en : zh;
  return STRATEGIES.flatMap((strategy) => {
    const draft = composeLetter({ file, recommendation, strategy, seed, sender, patterns });
    return draft.ok ? draft.value.blocks.map((block) => block.text) : [];
  });
}
