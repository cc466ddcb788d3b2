// The test bench inside a form: a text, what it is read as, and what every rule says of it.
import { FormArea, FormChoice } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import { translate } from "@/lib/i18n/translate";
import { BenchResult } from "./bench-result.client";

/** @param draft the form holds a rule that is read with it */
export function BenchFields({ locale, draft = false }: { locale: Locale; draft?: boolean }) {
  const t = translate(locale, "wordingRules");
  const common = translate(locale, "common");
  return (
    <section className="grid content-start gap-4" id="bench">
      <div>
        <h2 className="text-lg">{t("bench.title")}</h2>
        <p className="hint">{t(draft ? "bench.draftHint" : "bench.hint")}</p>
      </div>
      <FormArea label={t("bench.text")} name="text" rows={4} maxLength={2000} />
      <div className="grid grid-cols-2 gap-4">
        <FormChoice
          label={t("bench.scope")}
          name="scope"
          defaultValue="remark"
          options={WORDING_SCOPES.map((scope) => ({ value: scope, label: t(`scopes.${scope}`) }))}
        />
        <FormChoice
          label={t("bench.language")}
          name="readIn"
          defaultValue={locale}
          options={LOCALES.map((one) => ({ value: one, label: common(one === "en" ? "english" : "chinese") }))}
        />
      </div>
      <div>
        <SubmitButton kind="outlined" name="do" value="try">
          {t("bench.run")}
        </SubmitButton>
      </div>
      <BenchResult />
    </section>
  );
}
