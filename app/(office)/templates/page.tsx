// Templates: where a new position starts.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import { listTemplates } from "@/db/queries/template/list-templates";
import { anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../_shell/screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("templatesTitle") };
}

async function TemplatesPage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const { person, context } = await requirePerson("template.read", "/templates");
  const { locale } = person;
  const { after } = await searchParams;
  const { items, nextCursor } = await listTemplates(context, {
    limit: 30,
    after: typeof after === "string" ? after : undefined,
  });
  const t = translate(locale, "position");
  return (
    <div className="page column">
      <PageHead title={t("templatesTitle")} sub={t("templatesSub")} />
      {items.length === 0 ? <EmptyState title={t("templatesEmpty")}>{t("templatesEmptyText")}</EmptyState> : null}
      <div className="pt-4" hidden={items.length === 0}>
        <Rows>
          {items.map((item) => (
            <Row
              key={item.id}
              href={`/templates/${item.id}`}
              name={anyText(item.name, item.locale, locale)}
              when={typeof item.name === "string" ? null : <Tag>{t("bothLanguages")}</Tag>}
              next={t("templateLine", { areas: item.dimensions.length, version: item.version })}
            />
          ))}
        </Rows>
      </div>
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
