// A saved template in use: its scorecard to try out and the letter of an example.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { TopBar } from "@/app/_ui/bars";
import { Segments } from "@/app/_ui/segments";
import { readTemplate } from "@/db/queries/template/list-templates";
import { LOCALES, anyText } from "@/lib/domain/shared/locale";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { previewOf } from "../../preview-model";
import { TemplatePreview } from "../../template-preview.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "template")("preview") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ lang?: string | string[] }> };

async function PreviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("template.read", `/templates/${id}/preview`);
  const { locale } = person;
  const template = await readTemplate(context, id);
  if (!template || template.ownedByPosition) notFound();
  const common = translate(locale, "common");
  const { scorecard, template: texts } = dictionaryOf(locale);
  const asked = (await searchParams).lang;
  const lang = LOCALES.find((one) => one === asked) ?? locale;
  return (
    <>
      <TopBar
        back={{ href: `/templates/${id}`, label: common("back") }}
        title={translate(locale, "template")("preview")}
        sub={anyText(template.name, template.locale, locale)}
        right={
          <Segments
            label={common("language")}
            items={LOCALES.map((one) => ({
              href: `/templates/${id}/preview?lang=${one}`,
              text: common(one === "en" ? "english" : "chinese"),
              lang: one,
              current: one === lang,
            }))}
          />
        }
      />
      <div className="page fill px-(--gutter) py-6">
        <TemplatePreview
          key={lang}
          words={{ scorecard: { locale, texts: scorecard }, template: { locale, texts } }}
          preview={await previewOf(context, template, lang)}
        />
      </div>
    </>
  );
}

export default screen(PreviewPage);
