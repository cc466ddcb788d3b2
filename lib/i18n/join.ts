// Facts in one line: with a dot between, which has room around it in English and none in Chinese.
import type { Locale } from "@/lib/domain/shared/locale";

export function joinFacts(locale: Locale, facts: readonly (string | null)[]): string {
  return facts.filter(Boolean).join(locale === "en" ? " · " : "·");
}

/** 李薇、陈宇 / Li Wei, Chen Yu */
export function listNames(names: readonly string[], locale: Locale): string {
  return names.join(locale === "en" ? ", " : "、");
}
