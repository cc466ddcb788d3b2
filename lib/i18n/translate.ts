// Words by language and area. A key that one dictionary lacks does not compile.
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/domain/shared/locale";
import { printMoney } from "./pay";
import { dictionary as en } from "./en/dictionary";
import { dictionary as zhCN } from "./zh-CN/dictionary";

export type Dictionary = typeof zhCN;
export type Area = keyof Dictionary;

const dictionaries: Record<Locale, Dictionary> = { "zh-CN": zhCN, en };

export function dictionaryOf(locale: Locale): Dictionary {
  return dictionaries[locale];
}

/** What can be wrong with a field (`errors.field`), for forms that answer while somebody types. */
export function fieldWords(locale: Locale): Readonly<Record<string, string>> {
  return dictionaries[locale].errors.field;
}

/** A translator for one area: `translate("en", "today")("title")`. ICU messages; values are formatted for the locale. */
export function translate<A extends Area>(locale: Locale, area: A) {
  return createTranslator<Dictionary, A>({ locale, messages: dictionaries[locale], namespace: area });
}

/** For keys that come from the judgement as data (`textKey`, `messageKey`): the words, or the key itself if unknown. */
export function translateKey(
  locale: Locale,
  area: Area,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const translator = createTranslator({
    locale,
    messages: dictionaries[locale] as unknown as Record<string, Record<string, string>>,
    namespace: area,
    onError: () => undefined,
    getMessageFallback: () => key,
  });
  return translator(key, withMoney(values, locale));
}

/** The judgement gives amounts with their currency beside them, in plain digits. */
function withMoney(values: Readonly<Record<string, string | number>>, locale: Locale) {
  const { currency } = values;
  if (typeof currency !== "string") return values;
  const amounts = ["expectation", "maximum"].filter((name) => name in values);
  return {
    ...values,
    ...Object.fromEntries(amounts.map((name) => [name, printMoney(Number(values[name]), currency, locale)])),
  };
}
