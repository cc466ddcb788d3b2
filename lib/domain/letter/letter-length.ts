// How long a letter is: Han characters in Chinese, words in English. Long enough to explain, short enough to be read.
import type { Locale } from "@/lib/domain/shared/locale";

export const LENGTH = {
  "zh-CN": { least: 120, most: 260, paragraph: 90 },
  en: { least: 110, most: 210, paragraph: 70 },
} as const;

/** Han characters of a Chinese text, words of an English one. */
export function countLength(text: string, locale: Locale): number {
  const units = locale === "en" ? /[^\s“”]*[\p{L}\p{N}][^\s“”]*/gu : /\p{Script=Han}/gu;
  return text.match(units)?.length ?? 0;
}
