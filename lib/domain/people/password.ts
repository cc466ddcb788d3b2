// What a password must be: long enough, and not one that everybody tries first. No rules about signs and digits.
import { z } from "zod";

const SHORTEST = 12;
const LONGEST = 128;

/** The words that common passwords are made of, by kinds; a password that is only these, digits and signs is common. */
const COMMON_WORDS: readonly string[] = [
  // what it is for
  ...[
    "password",
    "passwort",
    "passwd",
    "passw0rd",
    "secret",
    "login",
    "admin",
    "administrator",
    "root",
    "user",
    "guest",
  ],
  ...["test", "demo", "default", "changeme", "letmein", "welcome", "access", "master", "system", "server", "public"],
  // keys in a row
  ...[
    "qwertyuiop",
    "qwerty",
    "qwertz",
    "asdfghjkl",
    "asdfgh",
    "asdf",
    "zxcvbnm",
    "zxcvbn",
    "qazwsxedc",
    "qazwsx",
    "qweasdzxc",
  ],
  ...["qweasd", "qwe", "asd", "zxc", "abcdefghijklmnopqrstuvwxyz", "abcdef", "abcd", "abc", "aaa", "xxx"],
  // what people like
  ...[
    "iloveyou",
    "loveyou",
    "love",
    "sunshine",
    "princess",
    "dragon",
    "monkey",
    "football",
    "baseball",
    "superman",
    "batman",
  ],
  ...[
    "pokemon",
    "starwars",
    "michael",
    "jordan",
    "charlie",
    "shadow",
    "flower",
    "summer",
    "winter",
    "spring",
    "autumn",
  ],
  // Chinese, as it is typed
  ...[
    "woaini",
    "woaiwojia",
    "woaizhongguo",
    "wodemima",
    "mima",
    "nihao",
    "zhongguo",
    "beijing",
    "shanghai",
    "laopo",
    "laogong",
  ],
  ...["baobao", "woshishui", "caonima", "taobao", "weixin", "wechat", "alibaba", "tencent"],
  // the office
  ...[
    "company",
    "office",
    "huiyin",
    "recruit",
    "recruiting",
    "interview",
    "hiring",
    "human",
    "resources",
    "hr",
    "team",
    "work",
  ],
];

const WORDS_ONLY = new RegExp(`^(?:${COMMON_WORDS.toSorted((a, b) => b.length - a.length).join("|")})+$`);
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
  const plain = password.normalize("NFKC").toLowerCase();
  if (/^(.{1,4}?)\1+.?$/su.test(plain) || new Set(plain).size <= 3) return true;
  if (isRun(plain) || /^[\d\s./-]+$/.test(plain)) return true;
  const letters = plain.replace(/[^a-z]/g, "");
  const decoded = plain.replace(/[01345 7@$!]/g, (sign) => LOOKALIKES[sign] ?? "").replace(/[^a-z]/g, "");
  return WORDS_ONLY.test(letters) || WORDS_ONLY.test(decoded);
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
  .refine((text) => length(text) >= SHORTEST, { message: "password_short" })
  .refine((text) => length(text) <= LONGEST, { message: "password_long" })
  .refine((text) => !isCommonPassword(text), { message: "password_common" });

/** True when the password holds the part of the address before the @ (of four signs or more). */
export function holdsAddress(password: string, email: string): boolean {
  const name = (email.split("@")[0] ?? "").toLowerCase();
  return name.length >= 4 && password.toLowerCase().includes(name);
}

const length = (text: string) => [...text.normalize("NFKC")].length;
