// A translator over words that were handed in: for forms in the browser, which get one area's words and not the whole dictionary.
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Area, Dictionary } from "./translate";

export type Words<A extends Area> = { readonly locale: Locale; readonly texts: Dictionary[A] };

export function translateWords<A extends Area>({ locale, texts }: Words<A>) {
  return createTranslator<Dictionary[A]>({ locale, messages: texts });
}
