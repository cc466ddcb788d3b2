// The template editor: a template's name and areas, changed into its next version.
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { Segments } from "@/app/_ui/segments";
import { readTemplate } from "@/db/queries/template/list-templates";
import { LOCALES, anyText, textIn } from "@/lib/domain/shared/locale";
import { checkTemplate } from "@/lib/domain/position/template-check/check-template";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { editWholeTemplate } from "../../actions";
import { sourcesFor } from "../../copied-areas";
import { areaToEdit } from "../../area-to-edit";
import { areasToCopy, checkTyped, previewTyped } from "../../look-actions";
import { notesFor, storedField } from "../../typed-template";
import { TemplateForm } from "../../template-form.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "template")("editTitle") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ lang?: string | string[]; new?: string | string[] }>;
};

async function EditTemplatePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("template.write", `/templates/${id}/edit`);
  const { locale } = person;
  const template = await readTemplate(context, id);
  if (!template || template.ownedByPosition) notFound();
  if (template.archivedAt !== null) redirect(`/templates/${id}`);
  const asked = await searchParams;
  const common = translate(locale, "common");
  const lang = LOCALES.find((one) => one === asked.lang) ?? template.locale;
  const { position, scorecard, template: words } = dictionaryOf(locale);
  return (
    <>
      <TopBar
        back={{ href: `/templates/${id}`, label: common("back") }}
        title={translate(locale, "template")("editTitle")}
        sub={anyText(template.name, template.locale, locale)}
        right={
          <Segments
            label={common("language")}
            items={LOCALES.map((one) => ({
              href: `/templates/${id}/edit?lang=${one}`,
              text: common(one === "en" ? "english" : "chinese"),
              lang: one,
              current: one === lang,
            }))}
          />
        }
      />
      <TemplateForm
        key={lang}
        words={{
          position: { locale, texts: position },
          scorecard: { locale, texts: scorecard },
          template: { locale, texts: words },
        }}
        id={template.id}
        version={template.version}
        lang={lang}
        name={{
          text: textIn(template.name, template.locale, lang) ?? "",
          other: anyText(template.name, template.locale, lang),
        }}
        areas={template.dimensions.map((area) => areaToEdit(area, template.locale, lang))}
        withNew={asked.new !== undefined}
        notes={notesFor(checkTemplate(template), { locale, lang }, storedField)}
        check={checkTyped}
        look={previewTyped}
        elsewhere={{ sources: await sourcesFor(context, locale, template.id), find: areasToCopy }}
        place={`${person.userId}/template/${template.id}/${lang}`}
        action={editWholeTemplate}
        start={newForm(crypto.randomUUID())}
      />
    </>
  );
}

export default screen(EditTemplatePage);
