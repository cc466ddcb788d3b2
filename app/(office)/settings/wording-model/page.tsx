// Settings -> Wording model: off until an admin names one; what leaves the machine stands above the switch.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm, FormField, FormTick } from "@/app/_ui/action-form.client";
import { PageHead } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { type KeptWordingModel, readWordingModel } from "@/db/queries/settings/read-wording-model";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { saveWordingModel, tryWordingModel } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "wordingModel")("title") };
}

async function WordingModelPage() {
  const { person, context } = await requirePerson("settings.manage", "/settings/wording-model");
  const t = translate(person.locale, "wordingModel");
  const kept = await readWordingModel(context.db);
  return (
    <div className="page">
      <PageHead title={t("title")} sub={t("text")} />
      <div className="parted grid max-w-[40rem] gap-8 px-(--gutter) py-5">
        <section className="grid gap-2">
          <h2 className="text-base">{t("leavesTitle")}</h2>
          <p className="quiet">{t("leaves")}</p>
          <p className="quiet">{t("stays")}</p>
        </section>
        <ActionForm action={saveWordingModel} start={newForm(crypto.randomUUID())}>
          <Fields kept={kept} t={t} />
          <div>
            <SubmitButton>{t("save")}</SubmitButton>
          </div>
        </ActionForm>
        {kept.address !== "" && kept.model !== "" ? (
          <ActionForm action={tryWordingModel} start={newForm(crypto.randomUUID())} className="grid gap-3">
            <div>
              <h2 className="text-base">{t("tryTitle")}</h2>
              <p className="quiet">{t("tryText")}</p>
            </div>
            <div>
              <SubmitButton kind="outlined">{t("tryButton")}</SubmitButton>
            </div>
          </ActionForm>
        ) : null}
      </div>
    </div>
  );
}

export default screen(WordingModelPage);

type Words = ReturnType<typeof translate<"wordingModel">>;

function Fields({ kept, t }: { kept: KeptWordingModel; t: Words }) {
  return (
    <>
      <FormTick name="on" value="1" chosen={kept.on} note={t("onNote")}>
        {t("on")}
      </FormTick>
      <FormField
        label={t("address")}
        hint={t("addressHint")}
        name="address"
        type="url"
        autoComplete="off"
        maxLength={300}
        defaultValue={kept.address}
      />
      <FormField label={t("model")} name="model" autoComplete="off" maxLength={120} defaultValue={kept.model} />
      <FormField
        label={t("key")}
        hint={t(kept.key === null ? "keyHint" : "keyKept")}
        name="secretKey"
        type="password"
        autoComplete="new-password"
        maxLength={500}
      />
      <FormField
        label={t("seconds")}
        name="seconds"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={String(kept.seconds)}
      />
    </>
  );
}
