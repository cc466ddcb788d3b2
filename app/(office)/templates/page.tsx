// Templates: where a new position starts.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Row, Rows } from "@/app/_ui/row";
import { More } from "@/app/_ui/steps";
import { listTemplates } from "@/db/queries/template/list-templates";
import { roleMay } from "@/lib/domain/people/permission";
import { anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { AddLink } from "../_shell/add-link";
import { screen } from "../_shell/screen";
import { TemplateRows } from "./template-rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("templatesTitle") };
}

async function TemplatesPage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const { person, context } = await requirePerson("template.read", "/templates");
  const { locale } = person;
  const { after } = await searchParams;
  const { items, nextCursor } = await listTemplates(context, {
    limit: 50,
    after: typeof after === "string" ? after : undefined,
  });
  const archived = after === undefined ? (await listTemplates(context, { limit: 50, archived: true })).items : [];
  const t = translate(locale, "position");
  return (
    <div className="page column">
      <PageHead
        title={t("templatesTitle")}
        sub={t("templatesSub")}
        right={
          roleMay(person.role, "template.write") ? (
            <AddLink href="/templates/new">{t("newTemplate")}</AddLink>
          ) : undefined
        }
      />
      {items.length === 0 ? <EmptyState title={t("templatesEmpty")}>{t("templatesEmptyText")}</EmptyState> : null}
      <div className="pt-4" hidden={items.length === 0}>
        <TemplateRows locale={locale} templates={items} href={(id) => `/templates/${id}`} />
      </div>
      {archived.length > 0 ? (
        <div className="px-(--gutter) py-4">
          <More summary={translate(locale, "template")("archivedList", { n: archived.length })}>
            <div className="-mx-(--gutter) pt-2">
              <Rows>
                {archived.map((item) => (
                  <Row
                    key={item.id}
                    href={`/templates/${item.id}`}
                    name={anyText(item.name, item.locale, locale)}
                    next={t("templateLine", { areas: item.dimensions.length, version: item.version })}
                  />
                ))}
              </Rows>
            </div>
          </More>
        </div>
      ) : null}
      {nextCursor ? (
        <div className="px-(--gutter) py-4">
          <Button kind="text" href={`/templates?after=${nextCursor}`}>
            {translate(locale, "common")("olderOnes")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

export default screen(TemplatesPage);
