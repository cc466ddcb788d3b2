// The ways that were not advised: why they don't fit, and how to choose one all the same, with a reason.
import { FormArea, FormSaved } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { ChevronRight } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import type { StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import type { Locale } from "@/lib/domain/shared/locale";
import { STRATEGIES, type Strategy } from "@/lib/domain/strategy/recommendation";
import { translate } from "@/lib/i18n/translate";
import { KeptForm } from "../../../_work/kept-form";
import { writeLetter } from "./actions";
import { percent, whyNot } from "./match-words";

export function OtherStrategies({ desk, locale }: { desk: StrategyDesk; locale: Locale }) {
  const t = translate(locale, "strategy");
  if (desk.advice.strategy === null || desk.advice.rule === "new_attempt") return null;
  return (
    <section>
      <h2 className="group-head">{t("screen.others")}</h2>
      <div className="framed">
        {STRATEGIES.filter((one) => one !== desk.advice.strategy).map((strategy) => (
          <Other key={strategy} strategy={strategy} desk={desk} locale={locale} />
        ))}
      </div>
    </section>
  );
}

function Other({ strategy, desk, locale }: { strategy: Strategy; desk: StrategyDesk; locale: Locale }) {
  const t = translate(locale, "strategy");
  const { high } = desk.thresholds;
  const not = whyNot(strategy, { advice: desk.advice, salary: desk.salary, high });
  return (
    <details className="other-way">
      <summary>
        <span>
          <b>{t(`screen.named.${strategy}`)}</b>
          <small>
            {not ? t(`screen.notFitting.${not}`, { high: percent(high) }) : t(`strategyMeaning.${strategy}`)}
          </small>
        </span>
        <Icon of={ChevronRight} />
      </summary>
      <KeptForm kind="override" head={desk.head} part={strategy} action={writeLetter} className="grid gap-3 px-4 pb-4">
        <input type="hidden" name="applicationId" value={desk.head.id} />
        <input type="hidden" name="strategy" value={strategy} />
        <FormArea
          label={t("screen.overrideReason")}
          hint={t("screen.overrideHint")}
          name="overrideReason"
          id={`why-${strategy}`}
          maxLength={2000}
        />
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton kind="outlined">{t("screen.useOther")}</SubmitButton>
          <FormSaved />
        </div>
      </KeptForm>
    </details>
  );
}
