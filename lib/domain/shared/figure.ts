// Figures as people type them, on any keyboard: full width or half, with thousands set apart. What could mean two things is asked again, never guessed.

const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const SPACES = /[\u00a0\u2007\u2009\u202f\u3000]/gu;

/** Full-width characters become plain ones, "。" a point; nothing else changes but spaces at the ends. Never throws. */
export function plainWidth(typed: string): string {
  return typed
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, " ")
    .replaceAll("。", ".")
    .trim();
}

const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
/** 25,000 or 1 250 000.5 or 25'000: whole groups of three, set apart in one way. */
const IN_GROUPS = /^\d{1,3}([, '’])\d{3}(?:\1\d{3})*(?:\.\d*)?$/;

/** @returns the figure in plain digits, or null. A comma is never a decimal mark: "80,5" is none. */
function digitsOf(plain: string): string | null {
  if (PLAIN.test(plain)) return plain;
  return IN_GROUPS.test(plain) ? plain.replace(/[, '’]/g, "") : null;
}

/** @returns the number, null for nothing typed, "wrong" for what is no figure or could be two */
export function readFigure(typed: string): number | null | "wrong" {
  const plain = plainWidth(typed);
  if (plain === "") return null;
  const digits = digitsOf(plain);
  return digits === null ? "wrong" : Number(digits);
}

/** Zeros that a unit behind the figure stands for. "w" is how 万 is typed in a hurry. */
const UNITS: Readonly<Record<string, number>> = { k: 3, 千: 3, w: 4, 万: 4, 萬: 4 };
const SIGNS: Readonly<Record<string, RegExp>> = {
  "¥": /^(CNY|JPY)$/,
  元: /^CNY$/,
  "£": /^GBP$/,
  "€": /^EUR$/,
  $: /^(USD|AUD|CAD|HKD|NZD|SGD)$/,
};

/**
 * An amount in main units: 25000, 25,000, 15K, 1.5万, and with the sign of its own currency ¥25,000 or 25,000元.
 * @param currency three letters, as chosen beside the amount: a sign of another one makes it "wrong"
 */
export function readAmount(typed: string, currency: string): number | null | "wrong" {
  const plain = plainWidth(typed).replaceAll("\uffe5", "¥");
  if (plain === "") return null;
  const parts = /^([¥£€$])? ?(.*?) ?(k|千|w|万|萬)?(元)?$/iu.exec(plain);
  const digits = digitsOf(parts?.[2] ?? "");
  if (!parts || digits === null) return "wrong";
  const signs = [parts[1], parts[4]].filter((sign) => sign !== undefined);
  if (signs.some((sign) => !SIGNS[sign]?.test(currency))) return "wrong";
  return Number(`${digits}e${UNITS[parts[3]?.toLowerCase() ?? ""] ?? 0}`);
}

/** 9:00, ９：００ and 09:00 are 09:00; anything else stays as typed. */
export function plainClock(typed: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(plainWidth(typed));
  return match ? `${match[1]!.padStart(2, "0")}:${match[2]}` : typed;
}

const MOMENT = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?[T ]*(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/** A date and time of day as a field for both gives them, 2026-11-23T14:05; also typed 2026/11/23 14:05 or 2026年11月23日 14:05. Anything else stays as typed. */
export function plainMoment(typed: string): string {
  const match = MOMENT.exec(plainWidth(typed));
  if (!match) return typed;
  const [, year, month = "", day = "", clock = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${plainClock(clock)}`;
}
