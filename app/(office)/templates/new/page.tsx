// A new template: which one to start from, then its name and language.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm, FormChoice, FormField } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { listTemplates, readTemplate } from "@/db/queries/template/list-templates";
import { LOCALES, type Locale, anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { copyTemplate } from "../actions";
import { TemplateRows } from "../template-rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("newTemplate") };
}

type Props = { searchParams: Promise<{ from?: string | string[] }> };

async function NewTemplatePage({ searchParams }: Props) {
  const { person, context } = await requirePerson("template.write", "/templates/new");
  const { locale } = person;
  const { from } = await searchParams;
  const template = typeof from === "string" ? await readTemplate(context, from) : null;
  const t = translate(locale, "position");
  return (
    <>
      <TopBar
        back={{ href: template ? "/templates/new" : "/templates", label: translate(locale, "common")("back") }}
        title={t("newTemplate")}
        sub={template ? anyText(template.name, template.locale, locale) : undefined}
      />
      {template ? (
        <NameForm locale={locale} id={template.id} name={anyText(template.name, template.locale, locale)} />
      ) : (
        <div className="page fill column">
          <div className="px-(--gutter) pt-5 pb-4">
            <h2>{t("chooseTemplate")}</h2>
            <p className="quiet text-sm">{t("newTemplateHint")}</p>
          </div>
          <TemplateRows
            locale={locale}
            templates={(await listTemplates(context, { limit: 50 })).items}
            href={(id) => `/templates/new?from=${id}`}
          />
        </div>
      )}
    </>
  );
}

export default screen(NewTemplatePage);

function NameForm({ locale, id, name }: { locale: Locale; id: string; name: string }) {
  const t = translate(locale, "position");
  const common = translate(locale, "common");
  return (
    <ActionForm action={copyTemplate} start={newForm(crypto.randomUUID())} className="form page fill column">
      <input type="hidden" name="id" value={id} />
      <FormField
        label={t("templateName")}
        name="name"
        maxLength={200}
        autoComplete="off"
        defaultValue={t("copyName", { name })}
      />
      <FormChoice
        label={t("templateLanguage")}
        hint={t("templateLanguageHint")}
        name="locale"
        defaultValue={locale}
        options={LOCALES.map((value) => ({ value, label: common(value === "en" ? "english" : "chinese") }))}
      />
      <ActionBar>
        <SubmitButton wide>{t("makeTemplate")}</SubmitButton>
      </ActionBar>
    </ActionForm>
  );
}
