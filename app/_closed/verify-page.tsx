// Whether a printed report is the current one: versions only, nobody's data. In both languages, since nobody is known here.
import type { ReportStanding } from "@/db/reports";
import type { Locale } from "@/lib/domain/shared/locale";
import { printDate } from "@/lib/i18n/dates";
import { translate } from "@/lib/i18n/translate";
import { ClosedMark } from "./mark";

type Standing = { readonly standing: ReportStanding; readonly version: number | null; readonly madeAt: Date | null };

export function VerifyPage({ first, report, timeZone }: { first: Locale; report: Standing; timeZone: string }) {
  const order: readonly Locale[] = first === "en" ? ["en", "zh-CN"] : ["zh-CN", "en"];
  return (
    <div className="page end">
      <main>
        <ClosedMark size={56} />
        {order.map((locale, index) => {
          const t = translate(locale, "verifyPage");
          const Heading = index === 0 ? "h1" : "h2";
          return (
            <div key={locale} lang={locale} className="data">
              <Heading>{t("title")}</Heading>
              <p>{t(report.standing, { version: report.version ?? 0 })}</p>
              {report.madeAt && <p>{t("madeOn", { date: printDate(report.madeAt, locale, timeZone) })}</p>}
              <p className="note">{t("privacy")}</p>
            </div>
          );
        })}
      </main>
    </div>
  );
}
