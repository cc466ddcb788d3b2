import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsAddress, isCommonPassword, passwordSchema } from "./password";

const fits = (text: string) => passwordSchema.safeParse(text).success;

test("a sentence somebody can remember is a password, in any script", () => {
  for (const text of [
    "three whales sing at dawn",
    "蓝色的鲸鱼在清晨唱歌给月亮听",
    "mein Garten hat 4 Birnbäume",
    "correct horse battery staple",
  ]) {
    expect(fits(text)).toBe(true);
  }
});

test("the passwords that are tried first are refused, by their kind and not by a list of sentences", () => {
  const common = `password1234 P@ssw0rd!2026 passwordpassword Admin123456! @dmin1234567 Welcome2026!! letmeinletmein
    qwertyuiop12 1qaz2wsx3edc asdfghjkl;123 123456789012 2026-11-23/08/00 abcdefghijkl zyxwvutsrqpo aaaaaaaaaaaa
    abababababab abcabcabcabc xyxyxyxyxyxyx woaini1314520 iloveyou1234 Huiyin2026!!`.split(/\s+/);
  for (const text of common) expect([text, fits(text)]).toEqual([text, false]);
});

test("length is counted as people count it", () => {
  expect(fits("七个字不够长啊")).toBe(false);
  expect(fits("𠮷野家的牛肉饭真的很好吃呀")).toBe(true);
  expect(fits(`${"鲸鱼唱歌".repeat(31)}月亮听着`)).toBe(true);
  expect(fits(`${"鲸鱼唱歌".repeat(32)}月`)).toBe(false);
});

test("twelve random signs are never called common", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      fc.pre(new Set(bytes).size > 10);
      const text = Buffer.from(bytes).toString("base64url");
      expect(/[A-Za-z]{4}/.test(text) && isCommonPassword(text)).toBe(false);
    }),
  );
});

test("no input makes the check slow", () => {
  const started = performance.now();
  for (const text of [
    "qweasd".repeat(85),
    "abc".repeat(170),
    "a".repeat(512),
    "passwordx".repeat(56),
    "\ud800".repeat(512),
  ])
    fits(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("one's own mail address is no part of a password", () => {
  expect(holdsAddress("chenjie likes whales", "chenjie@example.com")).toBe(true);
  expect(holdsAddress("CHENJIE likes whales", "chenjie@example.com")).toBe(true);
  expect(holdsAddress("a quiet whale sings", "li@example.com")).toBe(false);
});
