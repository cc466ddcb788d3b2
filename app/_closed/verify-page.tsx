// Whether a printed report is the current one: versions only, nobody's data.
import type { ReportStanding } from "@/db/reports";
import type { Locale } from "@/lib/domain/shared/locale";
import { printDate } from "@/lib/i18n/dates";
import { translate } from "@/lib/i18n/translate";
import { InBothLanguages } from "./in-both-languages";

type Standing = { readonly standing: ReportStanding; readonly version: number | null; readonly madeAt: Date | null };

export function VerifyPage({ first, report, timeZone }: { first: Locale; report: Standing; timeZone: string }) {
  return (
    <InBothLanguages first={first} clock={report.standing === "current" ? "told" : "wait"}>
      {(locale) => {
        const t = translate(locale, "verifyPage");
        const made = report.madeAt ? [t("madeOn", { date: printDate(report.madeAt, locale, timeZone) })] : [];
        return {
          title: t(report.standing),
          lines: [t(`${report.standing}Text`, { version: report.version ?? 0 }), ...made],
          note: t("privacy"),
        };
      }}
    </InBothLanguages>
  );
}
