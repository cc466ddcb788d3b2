// In which language someone is met who has not told us yet.
import type { Locale } from "@/lib/domain/shared/locale";

export const LOCALE_COOKIE = "huiyin-locale";

/** Chinese of any kind before English or after it, as the browser weighs them; English for all other languages. */
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
  return wanted[0]?.tag.startsWith("zh") ? "zh-CN" : "en";
}
