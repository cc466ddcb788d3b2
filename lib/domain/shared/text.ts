// What people type, as it is kept: composed letters, no invisible characters that reorder or hide text.
import { z } from "zod";

/** Format and control characters; a line break, a tab and the joiner inside an emoji are dealt with below. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const JOINS_EMOJI = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/u;

/** NFC, well-formed, without control or format characters; line breaks become \n and stay. Never throws. */
export function cleanText(text: string): string {
  const composed = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .normalize("NFC");
  return composed.replace(INVISIBLE, (mark, at: number) => {
    if (mark === "\n" || mark === "\t") return mark;
    return mark === "\u200d" && JOINS_EMOJI.test(composed.slice(Math.max(0, at - 2), at + 3)) ? mark : "";
  });
}

/** As `cleanText`, on one line: names, titles and items. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** @param cap longest text in UTF-16 units, after cleaning */
export const lineSchema = (cap: number) => z.string().overwrite(cleanLine).min(1).max(cap);
export const proseSchema = (cap: number) =>
  z
    .string()
    .overwrite((text) => cleanText(text).trim())
    .min(1)
    .max(cap);
/** Prose that may be left empty. */
export const optionalProseSchema = (cap: number) =>
  z
    .string()
    .overwrite((text) => cleanText(text).trim())
    .max(cap);

/** One plain address: look-alike characters are folded before it is judged (NFKC, and "。" to a point), then only ASCII passes. */
export const emailSchema = z
  .string()
  .overwrite((address) => address.toWellFormed().normalize("NFKC").replaceAll("。", ".").trim())
  .max(254)
  .regex(z.regexes.email, { message: "email" });

export const externalIdSchema = lineSchema(200).nullable().default(null);

/** An instant with its offset, between the years 2000 and 2199. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((text) => text >= "2000" && text < "2200", { message: "instant_range" });

export const timeZoneSchema = z.string().max(64).refine(isTimeZone, { message: "time_zone" });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
