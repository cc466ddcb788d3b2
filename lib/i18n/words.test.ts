import { expect, test } from "vitest";
import { dictionaryOf } from "./translate";

type Words = { readonly [key: string]: string | Words };

const texts = (words: Words, path = ""): (readonly [path: string, text: string])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === "string" ? [[at, value] as const] : texts(value, at);
  });

/** What a reader sees: slots are left out, the choices of a plural or select stay. */
const read = (text: string) =>
  text
    .replace(/\{\w+, (?:plural|select),/g, "")
    .replace(/\{\w+\}/g, "…")
    .replace(/<\/?\w+>/g, "");

const chinese = texts(dictionaryOf("zh-CN") as unknown as Words);
const english = texts(dictionaryOf("en") as unknown as Words);
const those = (all: typeof chinese, wrong: RegExp) => all.filter(([, text]) => wrong.test(read(text)));

test("no text is left empty, in either language", () => {
  // Chinese sentences follow each other with nothing between.
  const between = "letterPatterns.joiner";
  for (const all of [chinese, english]) {
    expect(all.length).toBeGreaterThan(900);
    expect(all.filter(([path, text]) => text.trim() === "" && path !== between)).toEqual([]);
  }
});

test("Chinese sentences have the full width of their signs beside Chinese words", () => {
  expect(those(chinese, /\p{Script=Han}[,:;?!(]|[,:;?!)]\p{Script=Han}/u)).toEqual([]);
  expect(those(chinese, /["']/)).toEqual([]);
});

test("no gap stands beside a sign that brings its own", () => {
  expect(those(chinese, /[，。：；、？！”）》] | [“（《，。：；、？！]/)).toEqual([]);
});

test("English sentences have real apostrophes and quotes, and nobody shouts", () => {
  expect(those(english, /["'!]/)).toEqual([]);
});

test("nobody is turned away by a word", () => {
  const never = /reject|declin|拒绝|淘汰|不合格/i;
  const ours = ([path]: readonly [string, string]) => !path.startsWith("wording.");
  expect(those(chinese.filter(ours), never)).toEqual([]);
  expect(those(english.filter(ours), never)).toEqual([]);
});
