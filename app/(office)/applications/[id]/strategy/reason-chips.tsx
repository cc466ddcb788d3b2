// The main reason: one press chooses it; the note stays inside.
import { FormArea, FormChoices, FormField, FormSaved, FormTick } from "@/app/_ui/action-form.client";
import { Check } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import { DISPOSITION_CODES, TERMS, type Term } from "@/lib/domain/application/application";
import type { Locale } from "@/lib/domain/shared/locale";
import { printDay } from "@/lib/domain/shared/day";
import { translate } from "@/lib/i18n/translate";
import { KeptForm } from "../../../_work/kept-form";
import { WordingNote } from "../../../_work/wording-watch.client";
import { chooseReason } from "./actions";

export function ReasonChips({ desk, locale, may }: { desk: StrategyDesk; locale: Locale; may: boolean }) {
  const t = translate(locale, "strategy");
  const { disposition, head } = desk;
  if (!may || head.toldAt !== null)
    return (
      <section className="grid gap-1 px-(--gutter) pt-5 desk:px-8">
        <h2 className="text-sm text-ink-2">{t("screen.mainReason")}</h2>
        <p className="font-semibold">{disposition ? t(`disposition.${disposition.code}`) : t("screen.noReason")}</p>
        {disposition?.terms ? <p>{termWords(disposition.terms, locale)}</p> : null}
        {disposition?.until ? (
          <p>
            {t("screen.attempt.until")} {printDay(disposition.until, locale)}
          </p>
        ) : null}
        {disposition?.note ? <p className="quiet text-sm">{disposition.note}</p> : null}
        {head.toldAt ? <p className="faint text-sm">{t("screen.told")}</p> : null}
      </section>
    );
  return (
    <section className="px-(--gutter) pt-5 desk:px-8" id="reason">
      <KeptForm
        kind="reason"
        head={head}
        now={{ note: disposition?.note ?? "" }}
        action={chooseReason}
        className="grid gap-2"
      >
        <input type="hidden" name="applicationId" value={head.id} />
        <input type="hidden" name="proposed" value={desk.proposedUntil} />
        <fieldset>
          <legend className="mb-2 text-sm font-semibold text-ink-2">
            {t("screen.mainReason")}
            {disposition ? null : <span className="due block">{t("need.dispositionMissing")}</span>}
          </legend>
          <div className="chips">
            {DISPOSITION_CODES.map((code) => (
              <button
                key={code}
                type="submit"
                name="code"
                value={code}
                className="chip"
                aria-pressed={disposition?.code === code}
              >
                {disposition?.code === code ? <Icon of={Check} /> : null}
                {t(`disposition.${code}`)}
              </button>
            ))}
          </div>
        </fieldset>
        {disposition?.code === "new_attempt" ? <Until until={disposition.until ?? ""} locale={locale} /> : null}
        {disposition?.code === "terms_gap" ? <Terms chosen={disposition.terms ?? []} locale={locale} /> : null}
        <More summary={t(disposition?.note ? "screen.note" : "screen.addNote")} open={disposition?.code === "other"}>
          <div className="grid max-w-[36rem] gap-2 pb-2">
            <FormArea
              label={t("screen.note")}
              hint={t("screen.noteHint")}
              name="note"
              maxLength={2000}
              defaultValue={disposition?.note ?? ""}
            />
            <WordingNote field="f-note" scope="disposition" />
            {disposition ? (
              <div className="flex flex-wrap items-center gap-3">
                <SubmitButton kind="outlined" name="code" value={disposition.code}>
                  {t("screen.saveNote")}
                </SubmitButton>
                <FormSaved />
              </div>
            ) : (
              <FormSaved />
            )}
          </div>
        </More>
      </KeptForm>
    </section>
  );
}

/** Until which day the candidate may take up the new attempt: proposed with the reason, and changed here. */
function Until({ until, locale }: { until: string; locale: Locale }) {
  const t = translate(locale, "strategy");
  return (
    <div className="grid max-w-[20rem] justify-items-start gap-2 pt-2">
      <FormField
        label={t("screen.attempt.until")}
        hint={t("screen.attempt.untilHint")}
        name="until"
        type="date"
        defaultValue={until}
      />
      <SubmitButton kind="outlined" name="code" value="new_attempt">
        {t("screen.attempt.saveUntil")}
      </SubmitButton>
    </div>
  );
}

/** Which terms keep both sides apart: named, the letter says and asks exactly that. */
function Terms({ chosen, locale }: { chosen: readonly Term[]; locale: Locale }) {
  const t = translate(locale, "strategy");
  return (
    <div className="grid max-w-[36rem] justify-items-start gap-2 pt-2">
      <FormChoices name="terms" legend={t("screen.terms")}>
        {TERMS.map((term) => (
          <FormTick key={term} name="terms[]" value={term} chosen={chosen.includes(term)}>
            {t(`term.${term}`)}
          </FormTick>
        ))}
      </FormChoices>
      <SubmitButton kind="outlined" name="code" value="terms_gap">
        {t("screen.saveTerms")}
      </SubmitButton>
    </div>
  );
}

function termWords(terms: readonly Term[], locale: Locale): string {
  const t = translate(locale, "strategy");
  return new Intl.ListFormat(locale).format(terms.map((term) => t(`term.${term}`)));
}
