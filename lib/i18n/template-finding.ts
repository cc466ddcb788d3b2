// A finding of the template check in words: what, why, and what to do.
import type { TemplateFinding } from "@/lib/domain/position/template-check/finding";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate, translateKey } from "./translate";

export type FindingWords = { readonly what: string; readonly why: string };

/** @returns `why` ends with what to do. */
export function findingWords(locale: Locale, { rule, category, vague, words, figure }: TemplateFinding): FindingWords {
  const t = translate(locale, "templateCheck");
  const what = t(`what.${rule}`, { words, figure });
  if (rule === "protected" || rule === "perhaps_protected") {
    return { what, why: translateKey(locale, "errors", `criterion.${category}`) };
  }
  const todo = rule === "vague" ? t(`vagueTodo.${vague ?? "whole"}`) : t(`todo.${rule}`);
  return { what, why: [t(`why.${rule}`), todo].join(locale === "en" ? " " : "") };
}
