// Facts in one line: with a dot between, which has room around it in English and none in Chinese.
import type { Locale } from "@/lib/domain/shared/locale";

export function joinFacts(locale: Locale, facts: readonly (string | null)[]): string {
  return facts.filter(Boolean).join(locale === "en" ? " · " : "·");
}
