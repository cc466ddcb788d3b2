// Who, when, what they hope for, what was noted: the same fields for a new and a changed application.
import { FormArea, FormChoice, FormChoices, FormField, FormTick } from "@/app/_ui/action-form.client";
import { OwnWords } from "@/app/_ui/own-words";
import { More } from "@/app/_ui/steps";
import { Choices } from "@/app/_ui/tick";
import type { InterviewerChoice } from "@/db/queries/scorecard/interviewer-choices";
import type { Expectation } from "@/lib/domain/position/money";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { joinFacts, listNames } from "@/lib/i18n/join";
import { wallClock } from "@/lib/i18n/local-time";
import type { TimeScene } from "../_work/scene";

export type ApplicationValues = {
  readonly candidate: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly locale: Locale;
  };
  readonly interviewedAt: Date;
  readonly expectation: Expectation | null;
  readonly notes: readonly string[];
  /** Mail addresses of those who are asked for a scorecard. */
  readonly interviewers: readonly string[];
};

type Props = {
  scene: TimeScene;
  values: ApplicationValues;
  /** Who may be asked. */
  colleagues: readonly InterviewerChoice[];
  /** Somebody came to name interviewers. */
  naming?: boolean;
};

export function ApplicationFields({ scene, values, colleagues, naming = false }: Props) {
  const { locale, timeZone } = scene;
  const t = translate(locale, "application");
  const common = translate(locale, "common");
  const { candidate, expectation } = values;
  return (
    <>
      <FormField
        label={t("name")}
        name="candidate.name"
        maxLength={200}
        autoComplete="off"
        defaultValue={candidate.name}
      />
      <FormField
        label={t("email")}
        hint={t("emailHint")}
        name="candidate.email"
        type="email"
        autoComplete="off"
        defaultValue={candidate.email}
      />
      <FormChoice
        label={t("language")}
        name="candidate.locale"
        defaultValue={candidate.locale}
        options={LOCALES.map((value) => ({ value, label: common(value === "en" ? "english" : "chinese") }))}
      />
      <input type="hidden" name="timeZone" value={timeZone} />
      <FormField
        label={t("interviewedAt")}
        hint={t("interviewedHint", { zone: timeZone })}
        name="interviewedAt"
        type="datetime-local"
        defaultValue={wallClock(values.interviewedAt, timeZone)}
      />
      <Interviewers locale={locale} chosen={values.interviewers} colleagues={colleagues} open={naming} />
      <Choices legend={t("expectation")} hint={t("expectationHint")}>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,6rem),1fr))] items-end gap-3">
          <FormField
            label={t("amount")}
            name="salaryExpectation.amount"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={expectation ? String(expectation.amount) : ""}
          />
          <FormField
            label={t("currency")}
            name="salaryExpectation.currency"
            maxLength={3}
            defaultValue={expectation?.currency ?? "CNY"}
          />
          <FormChoice
            label={t("period")}
            name="salaryExpectation.period"
            defaultValue={expectation?.period ?? "month"}
            options={[
              { value: "month", label: t("perMonth") },
              { value: "year", label: t("perYear") },
            ]}
          />
        </div>
      </Choices>
      <FormArea
        label={t("notes")}
        hint={t("notesHint")}
        name="interviewNotes"
        rows={5}
        defaultValue={values.notes.join("\n\n")}
      />
      <FormField
        label={t("phone")}
        name="candidate.phone"
        type="tel"
        maxLength={50}
        autoComplete="off"
        defaultValue={candidate.phone}
      />
    </>
  );
}

type InterviewersProps = {
  locale: Locale;
  chosen: readonly string[];
  colleagues: readonly InterviewerChoice[];
  open: boolean;
};

/** Folded away: an interview can be entered without naming anybody. */
function Interviewers({ locale, chosen, colleagues, open }: InterviewersProps) {
  const t = translate(locale, "application");
  const names = colleagues.filter((one) => chosen.includes(one.email)).map((one) => one.name);
  const who = names.length > 0 ? listNames(names, locale) : t("interviewersNone");
  return (
    <div id="interviewers">
      <More summary={joinFacts(locale, [t("interviewers"), who])} open={open}>
        <FormChoices legend={t("interviewersWho")} name="interviewerEmails">
          <p className="hint">{t("interviewersHint")}</p>
          <div className="ticks">
            {colleagues.map(({ name, email }) => (
              <FormTick key={email} name="interviewerEmails[]" value={email} chosen={chosen.includes(email)}>
                <OwnWords text={name} locale={locale} />
              </FormTick>
            ))}
          </div>
        </FormChoices>
      </More>
    </div>
  );
}
