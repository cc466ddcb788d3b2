// In which language someone is met who has not told us yet.
import type { Locale } from "@/lib/domain/shared/locale";

export const LOCALE_COOKIE = "huiyin_locale";

/** Chinese or English as the browser weighs them; English for readers of other languages, Chinese when it says nothing. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const weight = Number(
        rest
          .find((piece) => piece.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(zh|en)(-|$)/.test(tag))
    .toSorted((a, b) => b.weight - a.weight);
  if (wanted[0]) return wanted[0].tag.startsWith("zh") ? "zh-CN" : "en";
  return acceptLanguage?.trim() ? "en" : "zh-CN";
}
