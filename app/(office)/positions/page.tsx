// All positions: what each asks for, whether it is open, and how many applied.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import { listPositions } from "@/db/queries/position/list-positions";
import { peopleOf } from "@/db/queries/position/position-screens";
import { roleMay } from "@/lib/domain/people/permission";
import { anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { AddLink } from "../_shell/add-link";
import { screen } from "../_shell/screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("title") };
}

type Props = { searchParams: Promise<{ after?: string | string[] }> };

async function PositionsPage({ searchParams }: Props) {
  const { person, context } = await requirePerson("position.read", "/positions");
  const { locale } = person;
  const { after } = await searchParams;
  const { items, nextCursor } = await listPositions(context, {
    limit: 30,
    after: typeof after === "string" ? after : undefined,
  });
  const people = await peopleOf(
    context,
    items.map((item) => item.id),
  );
  const t = translate(locale, "position");
  const mayWrite = roleMay(person.role, "position.write");
  return (
    <div className="page column">
      <PageHead
        title={t("title")}
        right={mayWrite && items.length > 0 ? <AddLink href="/positions/new">{t("new")}</AddLink> : undefined}
      />
      {items.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          action={mayWrite ? <Button href="/positions/new">{t("new")}</Button> : undefined}
        >
          {t("emptyText")}
        </EmptyState>
      ) : (
        <div className="pt-4">
          <Rows>
            {items.map((item) => (
              <Row
                key={item.id}
                href={`/positions/${item.id}`}
                name={anyText(item.title, item.locale, locale)}
                when={<Tag tone={item.status === "open" ? "met" : "wait"}>{t(`status.${item.status}`)}</Tag>}
                next={t("row", { areas: item.dimensions.length, people: people.get(item.id) ?? 0 })}
              />
            ))}
          </Rows>
        </div>
      )}
      {nextCursor ? (
        <div className="px-(--gutter) py-4">
          <Button kind="text" href={`/positions?after=${nextCursor}`}>
            {translate(locale, "common")("olderOnes")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

export default screen(PositionsPage);
