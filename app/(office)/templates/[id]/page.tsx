// One template: what it asks, in both languages, and the two ways on: a position from it, or a copy.
import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import { Facts } from "@/app/_ui/facts";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { Segments } from "@/app/_ui/segments";
import { Must } from "@/app/_ui/status-word";
import { More } from "@/app/_ui/steps";
import { readTemplate } from "@/db/queries/template/list-templates";
import type { Dimension } from "@/lib/domain/position/position";
import { roleMay } from "@/lib/domain/people/permission";
import { LOCALES, type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import { printScore } from "@/lib/domain/shared/score";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { TemplateFindings } from "../../_work/template-findings";
import { TemplateAside } from "../template-aside";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("oneTemplate") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ lang?: string | string[] }> };

async function TemplatePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("template.read", `/templates/${id}`);
  const { locale } = person;
  const template = await readTemplate(context, id);
  if (!template) notFound();
  const t = translate(locale, "position");
  const common = translate(locale, "common");
  const asked = (await searchParams).lang;
  const lang = LOCALES.find((one) => one === asked) ?? locale;
  const said = (text: LocalText) => anyText(text, template.locale, lang);
  const archived = template.archivedAt !== null;
  const mayWrite = roleMay(person.role, "template.write") && !template.ownedByPosition;
  return (
    <>
      <TopBar
        back={{ href: "/templates", label: common("back") }}
        title={said(template.name)}
        sub={t("templateLine", { areas: template.dimensions.length, version: template.version })}
        right={
          mayWrite && !archived ? (
            <Button kind="outlined" icon={Pencil} href={`/templates/${id}/edit`}>
              {translate(locale, "template")("edit")}
            </Button>
          ) : null
        }
      />
      <div className="page fill position-grid">
        <section>
          <div className="px-(--gutter) py-4">
            <Segments
              label={common("language")}
              items={LOCALES.map((one) => ({
                href: `/templates/${id}?lang=${one}`,
                text: common(one === "en" ? "english" : "chinese"),
                lang: one,
                current: one === lang,
              }))}
            />
          </div>
          <div className="findings-place">
            <TemplateFindings
              locale={locale}
              lang={lang}
              owner={template.locale}
              name={template.name}
              dimensions={template.dimensions}
            />
          </div>
          <ul className="rows" lang={lang}>
            {template.dimensions.map((dimension) => (
              <li key={dimension.key}>
                <div className="px-(--gutter) pt-4 pb-2">
                  <AreaView dimension={dimension} all={template.dimensions} locale={lang} said={said} />
                </div>
              </li>
            ))}
          </ul>
        </section>
        {template.ownedByPosition ? null : (
          <TemplateAside {...{ locale, id, archived, mayWrite }} version={template.version} />
        )}
      </div>
      {roleMay(person.role, "position.write") && !archived ? (
        <ActionBar>
          <Button kind="primary" wide href={`/positions/new?from=${id}`}>
            {t("useTemplate")}
          </Button>
          <Button kind="text" href={`/templates/new?from=${id}`}>
            {t("copyTemplate")}
          </Button>
        </ActionBar>
      ) : null}
    </>
  );
}

export default screen(TemplatePage);

type AreaProps = {
  dimension: Dimension;
  all: readonly Dimension[];
  locale: Locale;
  said: (text: LocalText) => string;
};

function AreaView({ dimension, all, locale, said }: AreaProps) {
  const t = translate(locale, "position");
  const sum = all.reduce((total, one) => total + one.weight, 0);
  const share = String(Math.round((dimension.weight / sum) * 1000) / 10);
  const facts = [
    t(`requiredWords.${dimension.kind}`, { required: printScore(dimension.required) }),
    t("share", { share }),
    dimension.requirementText === null ? "" : said(dimension.requirementText),
  ];
  return (
    <>
      <p className="font-semibold">
        {said(dimension.name)}
        {dimension.mustHave ? <Must>{t("must")}</Must> : null}
      </p>
      <p className="quiet num text-sm">
        <Facts locale={locale} facts={facts} />
      </p>
      <More summary={t("items", { gaps: dimension.gapItems.length, strengths: dimension.strengthItems.length })}>
        <div className="grid gap-3 pb-1 text-sm">
          {dimension.levels.length > 0 ? (
            <dl className="kv num">
              {dimension.levels.map((level) => (
                <div key={level.from} className="contents">
                  <dt>{`${printScore(level.from)} ${said(level.word)}`}</dt>
                  <dd>{said(level.meaning)}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          <ItemList title={t("gapItems")} items={dimension.gapItems.map(said)} />
          <ItemList title={t("strengthItems")} items={dimension.strengthItems.map(said)} />
        </div>
      </More>
    </>
  );
}

function ItemList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p className="quiet font-semibold">{title}</p>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
