// The page for a link that opens nothing: unknown, expired and revoked look the same, to the byte.
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { InBothLanguages } from "./in-both-languages";

export function EndPage({ first, words }: { first: Locale; words: "end" | "tooMany" | "reportBusy" }) {
  return (
    <InBothLanguages first={first} clock="wait">
      {(locale) => {
        const t = translate(locale, "candidatePage");
        return {
          end: { title: t("endTitle"), lines: [t("endText"), t("endHelp")] },
          tooMany: { title: t("tooMany"), lines: [t("tooManyText")] },
          reportBusy: { title: t("reportBusy"), lines: [t("reportBusyText")] },
        }[words];
      }}
    </InBothLanguages>
  );
}
