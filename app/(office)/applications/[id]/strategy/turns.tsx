// What would change the advice, each with the figure and the way it would lead to.
import { ArrowRight } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import type { StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export function Turns({ desk, locale }: { desk: StrategyDesk; locale: Locale }) {
  if (desk.turningPoints.length === 0) return null;
  return (
    <>
      <h3 className="mt-5">{translate(locale, "strategy")("screen.turns")}</h3>
      <ul className="why">
        {desk.turningPoints.map((turn) => (
          <li key={`${turn.kind} ${turn.dimensions.join(" ")}`}>
            <Icon of={ArrowRight} className="quiet" />
            <span>{inWords(turn, desk, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function inWords(
  { kind, dimensions, score, ...turn }: StrategyDesk["turningPoints"][number],
  desk: StrategyDesk,
  locale: Locale,
) {
  const t = translate(locale, "strategy");
  const areas = desk.dimensions.filter((one) => dimensions.includes(one.key));
  const [area] = areas;
  const strategy = t(`screen.named.${turn.strategy}`);
  if (kind === "pay") return t("screen.turn.pay", { strategy });
  if (kind === "all" || area === undefined) {
    const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(areas.map((one) => one.name));
    return t("screen.turn.all", { names, strategy });
  }
  const { name, requirement, result } = area;
  const values = { name, strategy, score: String(score), required: result.required, requirement: requirement ?? name };
  const words = {
    score: { score: "score", years: "years", certificate: "certificate" },
    below: { score: "below", years: "belowYears", certificate: "without" },
  } as const;
  return t(`screen.turn.${words[kind][result.kind]}`, values);
}
