// The advice: how to tell it, the match in words and on a ruler, the rule with its figures, and what else speaks for it.
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/app/_ui/icon";
import type { StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import type { Locale } from "@/lib/domain/shared/locale";
import { wayOf } from "@/lib/domain/strategy/recommendation";
import { translate, translateKey } from "@/lib/i18n/translate";
import { MatchRuler } from "./match-ruler";
import { matchReason, percent } from "./match-words";
import { Turns } from "./turns";

export function RecommendationCard({ desk, locale }: { desk: StrategyDesk; locale: Locale }) {
  const t = translate(locale, "strategy");
  const { advice, thresholds } = desk;
  if (advice.strategy === null || advice.rule === null) return null;
  const way = wayOf(advice.strategy, advice.rule);
  // Whoever is asked to come again is not measured.
  const reason = way === "new_attempt" ? null : matchReason(advice, thresholds);
  const bold = (words: ReactNode) => <b>{words}</b>;
  return (
    <section className="panel advice-card">
      <p className="quiet text-sm">{t("screen.suggested")}</p>
      <h2 className="text-2xl">{t(`screen.named.${way}`)}</h2>
      <p className="quiet mt-1">{t(`strategyMeaning.${way}`)}</p>
      {reason ? (
        <>
          <MatchRuler attainment={reason.attainment} thresholds={thresholds} locale={locale} />
          <p className="text-sm">
            {t.rich(`screen.matchAs.${reason.key}`, {
              b: bold,
              percent: percent(reason.attainment),
              zone: t(`match.${reason.zone}`),
              level: t(`match.${reason.level}`),
            })}
          </p>
        </>
      ) : null}
      {advice.provisional ? <p className="due mt-2 text-sm font-semibold">{t("screen.provisional")}</p> : null}
      <h3 className="mt-5">{t("screen.why")}</h3>
      <ul className="why">
        {factsOf(desk, locale).map((fact) => (
          <li key={fact.text}>
            {fact.good ? <Icon of={Check} className="met" /> : <Icon of={Minus} className="faint" />}
            <span>{fact.text}</span>
          </li>
        ))}
      </ul>
      <p className="faint mt-3 text-xs">{t("screen.rule", { rule: t(`rule.${advice.rule}`) })}</p>
      <Turns desk={desk} locale={locale} />
    </section>
  );
}

/** What speaks for the advice; `good`: what speaks for the candidate. */
function factsOf(desk: StrategyDesk, locale: Locale): { text: string; good: boolean }[] {
  const t = translate(locale, "strategy");
  const { advice, salary, strengths, dimensions, lowerPosition } = desk;
  const nameOf = (key: string) => dimensions.find((one) => one.key === key)?.name ?? "";
  return [
    ...advice.reasons.map((reason) => ({
      text: translateKey(locale, "strategy", reason.textKey, reason.values).replace(/[。.]$/u, ""),
      good: reason.code === "all_met",
    })),
    ...(salary === "none" && advice.rule !== "new_attempt" ? [{ text: t("screen.payInside"), good: true }] : []),
    ...strengths.slice(0, 2).map(({ item, dimension }) => ({
      text: t("screen.strengthTicked", { item, name: nameOf(dimension) }),
      good: true,
    })),
    ...(advice.strategy === "constructive"
      ? [
          lowerPosition
            ? { text: t("screen.lowerOpen", { title: lowerPosition }), good: true }
            : { text: t("screen.lowerNone"), good: false },
        ]
      : []),
  ];
}
