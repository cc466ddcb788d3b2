// Our own process failed: a new attempt is what is advised, and one press offers it.
import { ActionForm } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { chooseReason } from "./actions";

/** @param may the reader may decide, and nobody was told yet */
export function AttemptCard({ desk, locale, may }: { desk: StrategyDesk; locale: Locale; may: boolean }) {
  const t = translate(locale, "strategy");
  const { advice, head, disposition } = desk;
  const again = desk.dimensions.filter((one) => advice.newAttempt?.areas.includes(one.key)).map((one) => one.name);
  const areas = new Intl.ListFormat(locale, { type: "conjunction" }).format(again);
  return (
    <section className="panel advice-card">
      <p className="quiet text-sm">{t("screen.suggested")}</p>
      <h2 className="text-2xl">{t("screen.named.new_attempt")}</h2>
      <p className="mt-1">{t("screen.attempt.offered")}</p>
      <p className="mt-3 font-semibold">
        {areas === "" ? t("screen.attempt.whole") : t("screen.attempt.areas", { areas })}
      </p>
      <p className="quiet">{t("strategyMeaning.new_attempt")}</p>
      {may ? (
        <ActionForm action={chooseReason} start={newForm(crypto.randomUUID())} className="mt-4">
          <input type="hidden" name="applicationId" value={head.id} />
          <input type="hidden" name="proposed" value={desk.proposedUntil} />
          <input type="hidden" name="note" value={disposition?.note ?? ""} />
          <SubmitButton kind="outlined" name="code" value="new_attempt">
            {t("screen.attempt.offer")}
          </SubmitButton>
        </ActionForm>
      ) : null}
      {advice.strategy ? (
        <p className="faint mt-4 text-sm">
          {t("screen.attempt.figuresAlone", { way: t(`screen.named.${advice.strategy}`) })}
        </p>
      ) : null}
    </section>
  );
}
