// What a password must be: long enough, and not one that everybody tries first. No rules about signs and digits.
import { z } from "zod";

const SHORTEST = 12;
const LONGEST = 128;
/** Longer texts are too long however they are counted, and are not looked at. */
const MOST_UNITS = 4 * LONGEST;

/** The words that common passwords are made of, by kinds; a password that is only these, digits and signs is common. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  purpose:
    "password passwort passwd secret login admin administrator root user guest test demo default changeme " +
    "letmein welcome access master system server public",
  keysInARow:
    "qwertyuiop qwerty qwertz asdfghjkl asdfgh asdf zxcvbnm zxcvbn qazwsxedc qazwsx qweasdzxc qweasd qwe asd zxc " +
    "abcdefghijklmnopqrstuvwxyz abcdef abcd abc aaa xxx",
  liked:
    "iloveyou loveyou love sunshine princess dragon monkey football baseball superman batman pokemon starwars michael " +
    "jordan charlie shadow flower summer winter spring autumn",
  chineseAsTyped:
    "woaini woaiwojia woaizhongguo wodemima mima nihao zhongguo beijing shanghai laopo laogong baobao woshishui " +
    "caonima taobao weixin wechat alibaba tencent",
  office: "company office huiyin recruit recruiting interview hiring human resources hr team work",
};
const WORDS = Object.values(COMMON_WORDS).flatMap((words) => words.split(" "));
const LOOKALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** True for the passwords that are tried first: common words with figures, one short piece repeated, keys or figures in a row. */
export function isCommonPassword(password: string): boolean {
  if (password.length > MOST_UNITS) return false;
  const plain = password.normalize("NFKC").toLowerCase();
  if (/^(.{1,4}?)\1+.?$/su.test(plain) || new Set(plain).size <= 3) return true;
  if (isRun(plain) || /^[\d\s./-]+$/.test(plain)) return true;
  const readings = [
    plain,
    decoded(plain),
    decoded(plain.replace(/\P{L}+$/u, "")),
    decoded(plain.replace(/^\P{L}+|\P{L}+$/gu, "")),
  ];
  return readings.some((text) => isMadeOfCommonWords(text.replace(/\P{L}/gu, "")));
}

/** Figures and signs read as the letters they stand for: p@ssw0rd. */
function decoded(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? "");
}

/** Looks at each place once, so that no input can make it slow. */
function isMadeOfCommonWords(letters: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < letters.length; at++) {
    if (!reached.has(at)) continue;
    for (const word of WORDS) if (letters.startsWith(word, at)) reached.add(at + word.length);
  }
  return letters.length > 0 && reached.has(letters.length);
}

/** Most neighbours one apart, such as abcdefghijkl or 987654321098. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0)!);
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - codes[i]!) === 1).length;
  return codes.length > 1 && steps >= (codes.length - 1) * 0.8;
}

/** 12 to 128 characters as people count them, and not a common one. Kept exactly as typed. */
export const passwordSchema = z
  .string()
  .max(MOST_UNITS)
  .refine((text) => length(text) >= SHORTEST, { message: "password_short" })
  .refine((text) => length(text) <= LONGEST, { message: "password_long" })
  .refine((text) => !isCommonPassword(text), { message: "password_common" });

const twice = { path: ["repeatPassword"], message: "password_twice" };

/** A new password instead of the one that is known. */
export const passwordChangeSchema = z
  .object({ currentPassword: z.string().min(1).max(512), newPassword: passwordSchema, repeatPassword: z.string() })
  .refine((form) => form.newPassword === form.repeatPassword, twice)
  .refine((form) => form.newPassword !== form.currentPassword, { path: ["newPassword"], message: "password_same" });

/** The first password of an invited colleague; `token` is the secret of the mailed link. */
export const invitationPasswordSchema = z
  .object({ token: z.string().max(200), newPassword: passwordSchema, repeatPassword: z.string() })
  .refine((form) => form.newPassword === form.repeatPassword, twice);

/** True when the password holds the part of the address before the @ (of four signs or more). */
export function holdsAddress(password: string, email: string): boolean {
  const name = (email.split("@")[0] ?? "").toLowerCase();
  return name.length >= 4 && password.toLowerCase().includes(name);
}

const length = (text: string) => [...text.normalize("NFKC")].length;
