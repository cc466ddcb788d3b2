// The versions of a template: who saved each and when, and what changed between any two.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { Choice } from "@/app/_ui/field";
import { Tag } from "@/app/_ui/status-word";
import { readTemplate } from "@/db/queries/template/list-templates";
import { templateVersionsOf } from "@/db/queries/template/template-versions";
import { compareAreas } from "@/lib/domain/position/compare-areas";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { type TimeScene, timeScene } from "../../../_work/scene";
import { AreaChangesList } from "../../area-changes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "template")("versionsTitle") };
}

type Search = Readonly<Record<"from" | "to", string | string[] | undefined>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> };
type Version = Awaited<ReturnType<typeof templateVersionsOf>>[number];

async function VersionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("template.read", `/templates/${id}/versions`);
  const { locale } = person;
  const template = await readTemplate(context, id);
  if (!template || template.ownedByPosition) notFound();
  const versions = await templateVersionsOf(context, id);
  const { from, to } = chosen(versions, await searchParams);
  const t = translate(locale, "template");
  const scene = await timeScene(locale, context.now);
  return (
    <>
      <TopBar
        back={{ href: `/templates/${id}`, label: translate(locale, "common")("back") }}
        title={t("versionsTitle")}
        sub={anyText(template.name, template.locale, locale)}
      />
      <div className="page fill position-grid">
        <section className="grid content-start gap-5 px-(--gutter) py-6">
          {from && to ? (
            <>
              <h2>{t("compareTitle", { from: from.version, to: to.version })}</h2>
              <AreaChangesList
                locale={locale}
                owner={template.locale}
                changes={compareAreas(from.dimensions, to.dimensions, template.locale)}
              />
            </>
          ) : (
            <p className="quiet">{t("oneVersion")}</p>
          )}
        </section>
        <aside className="grid content-start gap-8 px-(--gutter) py-6">
          {from && to && versions.length > 2 ? <Chooser {...{ locale, versions, from, to }} /> : null}
          <History versions={versions} scene={scene} href={(n) => `/templates/${id}/versions?from=${n - 1}&to=${n}`} />
        </aside>
      </div>
    </>
  );
}

export default screen(VersionsPage);

/** The two newest unless others are asked for; the older one is always the first. */
function chosen(versions: readonly Version[], asked: Search): { from?: Version | undefined; to?: Version | undefined } {
  const find = (n: Search["from"]) => versions.find((one) => String(one.version) === n);
  const [to, from] = [find(asked.to) ?? versions[0], find(asked.from) ?? versions[1]];
  return from && to && from.version > to.version ? { from: to, to: from } : { from, to };
}

type ChooserProps = { locale: Locale; versions: readonly Version[]; from: Version; to: Version };

function Chooser({ locale, versions, from, to }: ChooserProps) {
  const t = translate(locale, "template");
  const options = versions.map(({ version }) => ({ value: String(version), label: t("version", { version }) }));
  return (
    <form className="grid gap-4">
      <Choice
        key={`from ${from.version}`}
        label={t("compareFrom")}
        name="from"
        options={options}
        defaultValue={String(from.version)}
      />
      <Choice
        key={`to ${to.version}`}
        label={t("compareTo")}
        name="to"
        options={options}
        defaultValue={String(to.version)}
      />
      <div>
        <Button type="submit">{t("compare")}</Button>
      </div>
    </form>
  );
}

type HistoryProps = { versions: readonly Version[]; scene: TimeScene; href: (version: number) => string };

function History({ versions, scene, href }: HistoryProps) {
  const t = translate(scene.locale, "template");
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t("versions")}</h2>
      <ol className="story">
        {versions.map(({ version, at, by }, n) => (
          <li key={version}>
            {version > 1 ? (
              <a className="link link-alone" href={href(version)}>
                {t("version", { version })}
              </a>
            ) : (
              <b>{t("version", { version })}</b>
            )}{" "}
            {n === 0 ? <Tag>{t("newest")}</Tag> : null}
            <span className="faint block text-xs">{t("by", { time: scene.moment(at), name: by ?? t("system") })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
