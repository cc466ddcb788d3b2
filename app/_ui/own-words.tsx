// OwnWords: a name or a title in the other language is read out in that language.
import { type Locale, otherLanguage } from "@/lib/domain/shared/locale";

export function OwnWords({ text, locale }: { text: string; locale: Locale }) {
  const lang = otherLanguage(text, locale);
  return lang === null ? text : <bdi lang={lang}>{text}</bdi>;
}
