// The two languages of the house. A text belongs to its owner's language, or is given in both.
import { z } from "zod";
import { proseSchema } from "./text";

export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const localeSchema = z.enum(LOCALES);

/** A text of a template or position: a string in its owner's locale, or one string for each language. */
export type LocalText = string | { readonly "zh-CN"?: string | undefined; readonly en?: string | undefined };

/** @param cap longest text in characters (API.md: 2,000 a text, 200 an item) */
export function localTextSchema(cap: number) {
  const text = proseSchema(cap);
  return z.union([
    text,
    z
      .strictObject({ "zh-CN": text.optional(), en: text.optional() })
      .refine((both) => both["zh-CN"] !== undefined || both.en !== undefined),
  ]);
}

/** The text in `wanted`, or null when it was never written in that language (translation_missing). Nothing is mixed. */
export function textIn(text: LocalText, owner: Locale, wanted: Locale): string | null {
  if (typeof text === "string") return owner === wanted ? text : null;
  return text[wanted] ?? null;
}

/** The text for people of the office: their language if there is one, else whichever exists. */
export function anyText(text: LocalText, owner: Locale, wanted: Locale): string {
  if (typeof text === "string") return text;
  return text[wanted] ?? text[owner] ?? text["zh-CN"] ?? text.en ?? "";
}

/** Every wording of a text, whatever its language. */
export function wordings(text: LocalText): string[] {
  const all = typeof text === "string" ? [text] : [text["zh-CN"], text.en];
  return all.filter((one) => one !== undefined);
}

/**
 * The language a whole piece of text has, if it isn't the page's: a name, a title, an item. Han characters are Chinese; a
 * Chinese page reads single foreign words well enough, so there only a piece without any of them is foreign.
 * @returns null where the page's own language will do
 */
export function otherLanguage(text: string, page: Locale): Locale | null {
  const han = /\p{Script=Han}/u.test(text);
  if (page === "en") return han ? "zh-CN" : null;
  return !han && /\p{Script=Latin}{2}/u.test(text) ? "en" : null;
}
