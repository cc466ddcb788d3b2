// Which language a text is in, when that differs from what is written around it: for ears and for the right glyphs.
import type { Locale } from "@/lib/domain/shared/locale";

/** @returns attributes for the element that holds `text`; none where a reader of `around` loses nothing. */
export function foreign(text: string, around: Locale): { readonly lang?: Locale } {
  const own: Locale | null = /\p{Script=Han}/u.test(text) ? "zh-CN" : /\p{Script=Latin}/u.test(text) ? "en" : null;
  return own === null || own === around ? {} : { lang: own };
}
