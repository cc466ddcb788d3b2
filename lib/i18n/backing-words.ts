// What whoever approves is told of the sentences somebody typed: how many nothing carries, and who stands for the others.
import { type TracedBlock, openSentences } from "@/lib/domain/letter/trace-sentences";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "./translate";

export function backingWords(paragraphs: readonly TracedBlock[], locale: Locale): string[] {
  const t = translate(locale, "letter");
  const open = openSentences(paragraphs).length;
  const stood = paragraphs.flatMap((block) => block.sentences.filter((one) => one.backing?.place === null));
  const names = new Intl.ListFormat(locale).format([...new Set(stood.map((one) => one.backing?.by ?? ""))]);
  return [
    ...(open > 0 ? [t("backing.open", { n: open })] : []),
    ...(stood.length > 0 ? [t("backing.standNames", { n: stood.length, names })] : []),
  ];
}
