// What the template check says of the dimensions in an answer, so that another system can show it where they are typed.
import { z } from "zod";
import type { Dimension } from "@/lib/domain/position/position";
import { checkTemplate } from "@/lib/domain/position/template-check/check-template";
import { TEMPLATE_RULES } from "@/lib/domain/position/template-check/finding";
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import { findingWords } from "@/lib/i18n/template-finding";

export const questionsAnswer = z.array(
  z.object({
    path: z.string(),
    rule: z.enum(TEMPLATE_RULES),
    /** refused: an older text that the next save would refuse. */
    severity: z.enum(["refused", "question"]),
    message: z.string(),
    advice: z.string(),
  }),
);

type Checked = { readonly name?: LocalText; readonly dimensions: readonly Dimension[] };

export function withQuestions<T extends Checked>(answer: T, locale: Locale) {
  const questions = checkTemplate(answer).map((finding) => {
    const { what, why } = findingWords(locale, finding);
    return { path: finding.path, rule: finding.rule, severity: finding.severity, message: what, advice: why };
  });
  return { ...answer, questions };
}
