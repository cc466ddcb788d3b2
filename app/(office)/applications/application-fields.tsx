// Who, when, what they hope for, what was noted: the same fields for a new and a changed application.
import { FormArea, FormChoice, FormField } from "@/app/_ui/action-form.client";
import { Choices } from "@/app/_ui/tick";
import type { Expectation } from "@/lib/domain/position/money";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
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
};

export function ApplicationFields({ scene, values }: { scene: TimeScene; values: ApplicationValues }) {
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
