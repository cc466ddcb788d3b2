// A new position in steps: which template to start from, then name and pay; its areas are changed on its own page.
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { FormChoice, FormField } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { Steps } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { listPositions } from "@/db/queries/position/list-positions";
import { listTemplates, readTemplate } from "@/db/queries/template/list-templates";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { TemplateRows } from "../../templates/template-rows";
import { makeNewPosition } from "../actions";
import { BandFields, ColleagueFields, LowerFields } from "../position-fields";
import { NewPositionForm } from "../position-form.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("new") };
}

type Office = Awaited<ReturnType<typeof requirePerson>>;
type Props = { searchParams: Promise<{ from?: string | string[] }> };

async function NewPositionPage({ searchParams }: Props) {
  const office = await requirePerson("position.write", "/positions/new");
  const { locale } = office.person;
  const { from } = await searchParams;
  const asked = typeof from === "string" ? await readTemplate(office.context, from) : null;
  const template = asked?.archivedAt === null ? asked : null;
  const t = translate(locale, "position");
  const station = template ? 1 : 0;
  const words = [t("steps.template"), t("steps.basics"), t("steps.areas")];
  const steps = (
    <div className="steps-3">
      <Steps
        label={t("steps.label")}
        steps={words.map((text, n) => ({ text, state: n < station ? "done" : n === station ? "now" : "next" }))}
      />
    </div>
  );
  return (
    <>
      <TopBar
        back={{ href: template ? "/positions/new" : "/positions", label: translate(locale, "common")("back") }}
        title={t("new")}
        sub={template ? anyText(template.name, template.locale, locale) : undefined}
      />
      {template ? (
        <Basics office={office} template={template} steps={steps} />
      ) : (
        <div className="page fill column">
          <div className="px-(--gutter) pt-5">{steps}</div>
          <Templates office={office} />
        </div>
      )}
    </>
  );
}

export default screen(NewPositionPage);

async function Templates({ office: { person, context } }: { office: Office }) {
  const { locale } = person;
  const t = translate(locale, "position");
  const { items } = await listTemplates(context, { limit: 50 });
  return (
    <section className="pt-6">
      <div className="px-(--gutter) pb-4">
        <h2>{t("chooseTemplate")}</h2>
        <p className="quiet text-sm">{t("chooseHint")}</p>
      </div>
      <TemplateRows locale={locale} templates={items} href={(id) => `/positions/new?from=${id}`} />
    </section>
  );
}

type BasicsProps = {
  office: Office;
  template: NonNullable<Awaited<ReturnType<typeof readTemplate>>>;
  steps: ReactNode;
};

async function Basics({ office: { person, context }, template, steps }: BasicsProps) {
  const { locale } = person;
  const t = translate(locale, "position");
  const common = translate(locale, "common");
  const { items } = await listPositions(context, { limit: 50 });
  return (
    <NewPositionForm
      action={makeNewPosition}
      start={newForm(crypto.randomUUID())}
      words={fieldWords(locale)}
      className="form page fill column"
    >
      {steps}
      <input type="hidden" name="templateId" value={template.id} />
      <FormField
        label={t("name")}
        hint={t("nameHint")}
        name="title"
        maxLength={200}
        defaultValue={anyText(template.name, template.locale, locale)}
      />
      <FormChoice
        label={t("language")}
        hint={t("languageHint")}
        name="locale"
        defaultValue={locale}
        options={LANGUAGES.map((value) => ({ value, label: common(value === "en" ? "english" : "chinese") }))}
      />
      <BandFields locale={locale} band={null} />
      <LowerFields
        locale={locale}
        owner={locale}
        lower={null}
        proposed={STARTER_TEMPLATES.find((one) => one.key === template.starter)?.lowerPosition[locale]}
        others={items.map((item) => ({ value: item.id, label: anyText(item.title, item.locale, locale) }))}
      />
      <ColleagueFields locale={locale} approver={null} recruiter={null} />
      <ActionBar>
        <SubmitButton wide>{t("make")}</SubmitButton>
      </ActionBar>
    </NewPositionForm>
  );
}

const LANGUAGES: readonly Locale[] = ["zh-CN", "en"];
