// Settings -> Company: name and time, sending, promises, and where the match turns low or high.
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm, FormField } from "@/app/_ui/action-form.client";
import { ActionBar, PageHead } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { readSettings } from "@/db/queries/settings/read-settings";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { saveSettings } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "company")("title") };
}

async function CompanyPage() {
  const { person, context } = await requirePerson("settings.manage", "/settings/company");
  const t = translate(person.locale, "company");
  const settings = await readSettings(context.db);
  const percent = (share: number) => String(Math.round(share * 10_000) / 100);
  const number = { inputMode: "decimal", autoComplete: "off" } as const;
  return (
    <>
      <PageHead title={t("title")} sub={t("text")} />
      <ActionForm action={saveSettings} start={newForm(crypto.randomUUID())} className="form parted page fill">
        <Part title={t("whoWeAre")}>
          <FormField
            label={t("companyName")}
            hint={t("companyNameHint")}
            name="companyName"
            maxLength={120}
            autoComplete="organization"
            defaultValue={settings.companyName}
          />
          <FormField
            label={t("companyTimeZone")}
            hint={t("companyTimeZoneHint")}
            name="companyTimeZone"
            list="time-zones"
            autoComplete="off"
            defaultValue={settings.companyTimeZone}
          />
          <datalist id="time-zones">
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </Part>
        <Part title={t("sending")}>
          <FormField
            {...number}
            label={t("undoSeconds")}
            name="undoSeconds"
            defaultValue={String(settings.undoSeconds)}
          />
          <p className="hint">{t("quietHint")}</p>
          <div className="grid grid-cols-2 gap-4">
            <FormField label={t("quietFrom")} name="quietFrom" type="time" defaultValue={settings.quietFrom} />
            <FormField label={t("quietTo")} name="quietTo" type="time" defaultValue={settings.quietTo} />
          </div>
        </Part>
        <Part title={t("promises")}>
          {(["promiseMinutes", "answerDays", "disputeDays"] as const).map((name) => (
            <FormField key={name} {...number} label={t(name)} name={name} defaultValue={String(settings[name])} />
          ))}
        </Part>
        <Part title={t("judgement")}>
          <p className="hint">{t("judgementHint")}</p>
          <div className="grid grid-cols-2 gap-4">
            <FormField {...number} label={t("low")} name="low" defaultValue={percent(settings.low)} />
            <FormField {...number} label={t("high")} name="high" defaultValue={percent(settings.high)} />
          </div>
          {(["nearMiss", "spread"] as const).map((name) => (
            <FormField key={name} {...number} label={t(name)} name={name} defaultValue={String(settings[name])} />
          ))}
        </Part>
        <ActionBar>
          <SubmitButton wide>{t("save")}</SubmitButton>
        </ActionBar>
      </ActionForm>
    </>
  );
}

export default screen(CompanyPage);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}
