// What several interviewers gave, area by area: the mean, how many scored, how far apart, who gave what, and who is still missing.
import Link from "next/link";
import type { Glance } from "@/db/queries/application/application-glance";
import { printScore } from "@/lib/domain/shared/score";
import type { Locale } from "@/lib/domain/shared/locale";
import { listNames } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";

type Area = NonNullable<Glance["merged"]>[number];
type Props = { glance: Glance; locale: Locale; mayReconcile: boolean };

export function MergedScores({ glance, locale, mayReconcile }: Props) {
  const { merged, asks } = glance;
  const missing = asks.filter((ask) => ask.state !== "planned");
  const cards = merged?.[0]?.given.length ?? 0;
  // One scorecard that nobody else's follows is what the chart shows already.
  if (!merged || (missing.length === 0 && cards < 2)) return null;
  const t = translate(locale, "application");
  return (
    <section className="grid gap-3">
      <h2>{t("mergedTitle")}</h2>
      {missing.length > 0 ? (
        <p className="due font-semibold">
          {t("missingFrom", {
            names: listNames(
              missing.map((one) => one.name),
              locale,
            ),
          })}
        </p>
      ) : null}
      <ul>
        {(cards > 0 ? merged : []).map((area) => (
          <li key={area.key} className="grid gap-1 border-t border-(--line) py-3 first:border-t-0 first:pt-0">
            <MergedRow area={area} locale={locale} />
            {area.unreconciled ? (
              <p className="due text-sm font-semibold">
                {t("spreadWide")}{" "}
                {mayReconcile ? (
                  <Link className="link" href={`/applications/${glance.id}/strategy#needs`}>
                    {t("reconcile")}
                  </Link>
                ) : null}
              </p>
            ) : area.note ? (
              <p className="quiet text-sm">{t("reconciled", { note: area.note })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MergedRow({ area, locale }: { area: Area; locale: Locale }) {
  const t = translate(locale, "application");
  const words = translate(locale, "scorecard");
  const held = area.kind === "certificate";
  const printed = (score: number) => (held ? words(score === 0 ? "notHeld" : "held") : printScore(score));
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <b>{area.name}</b>
        {area.score === null || held ? null : <b className="num">{t("mean", { mean: area.score })}</b>}
      </p>
      <p className="num flex flex-wrap items-baseline gap-x-4">
        {area.given.map(({ by, score }, index) => (
          <span key={`${by} ${index}`}>
            {by} {score === null ? <span className="quiet">{t("notAssessed")}</span> : <b>{printed(score)}</b>}
          </span>
        ))}
        <span className="quiet ml-auto text-sm">
          {area.spread === null ? t("scoredBy", { n: area.n }) : t("spreadLine", { n: area.n, spread: area.spread })}
        </span>
      </p>
    </>
  );
}
