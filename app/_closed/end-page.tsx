// The page for a link that opens nothing: unknown, expired and revoked look the same, to the byte.
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { ClosedMark } from "./mark";

/** Both languages: nobody knows yet whose link this was meant to be. */
export function EndPage({ first, words }: { first: Locale; words: "end" | "tooMany" | "reportBusy" }) {
  const order: readonly Locale[] = first === "en" ? ["en", "zh-CN"] : ["zh-CN", "en"];
  return (
    <div className="page end">
      <main>
        <ClosedMark size={56} />
        {order.map((locale, index) => {
          const t = translate(locale, "candidatePage");
          const text = {
            end: [t("endTitle"), t("endText"), t("endHelp")],
            tooMany: [t("tooMany"), t("tooManyText")],
            reportBusy: [t("reportBusy"), t("reportBusyText")],
          }[words];
          const [title, ...lines] = text;
          return (
            <div key={locale} lang={locale} className="data">
              {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          );
        })}
      </main>
    </div>
  );
}
