// Candidates: everyone who applied, found by name and by where they stand.
import { Plus, Search } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Icon } from "@/app/_ui/icon";
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import { candidatesList } from "@/db/queries/application/candidates-list";
import { APPLICATION_STATUSES, type ApplicationStatus } from "@/lib/domain/application/application";
import { roleMay } from "@/lib/domain/people/permission";
import { isId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../_shell/screen";
import { timeScene } from "../_work/scene";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "application")("listTitle") };
}

type Query = { q?: string; status?: ApplicationStatus; after?: string };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const TONES = { told: "told", answered: "told", queued: "wait", awaiting_approval: "wait", to_send: "due" } as const;

async function CandidatesPage({ searchParams }: Props) {
  const { person, context } = await requirePerson("application.read", "/candidates");
  const { locale } = person;
  const query = readQuery(await searchParams);
  const { items, nextCursor } = await candidatesList(context, { locale, ...query });
  const scene = await timeScene(locale, context.now);
  const t = translate(locale, "application");
  const mayAdd = roleMay(person.role, "application.write");
  const searched = query.q !== undefined || query.status !== undefined;
  return (
    <div className="page column">
      <PageHead
        title={t("listTitle")}
        right={mayAdd ? <Button kind="icon" icon={Plus} href="/applications/new" label={t("add")} /> : undefined}
      />
      <Finder locale={locale} query={query} />
      {items.length === 0 ? (
        <EmptyState
          title={searched ? t("none") : t("emptyTitle")}
          action={mayAdd && !searched ? <Button href="/applications/new">{t("add")}</Button> : undefined}
        >
          {searched ? t("noneText") : t("emptyText")}
        </EmptyState>
      ) : (
        <Rows>
          {items.map((item) => (
            <Row
              key={item.id}
              href={`/applications/${item.id}`}
              name={item.candidate.name}
              role={item.position}
              when={
                <Tag {...(item.status in TONES ? { tone: TONES[item.status as keyof typeof TONES] } : {})}>
                  {t(`status.${item.status}`)}
                </Tag>
              }
              next={t(new Date(item.interviewedAt) > context.now ? "planned" : "interviewed", {
                time: scene.moment(new Date(item.interviewedAt)),
              })}
            />
          ))}
        </Rows>
      )}
      {nextCursor ? (
        <div className="p-5">
          <Button kind="text" href={hrefOf({ ...query, after: nextCursor })}>
            {translate(locale, "common")("olderOnes")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

export default screen(CandidatesPage);

function readQuery(given: Record<string, string | string[] | undefined>): Query {
  const one = (name: string) => (typeof given[name] === "string" ? given[name].trim().slice(0, 200) : "");
  const status = APPLICATION_STATUSES.find((each) => each === one("status"));
  const [q, after] = [one("q"), one("after")];
  return { ...(q ? { q } : {}), ...(status ? { status } : {}), ...(isId(after) ? { after } : {}) };
}

function hrefOf(query: Query): string {
  const params = new URLSearchParams(Object.entries(query));
  return params.size === 0 ? "/candidates" : `/candidates?${params.toString()}`;
}

function Finder({ locale, query }: { locale: Locale; query: Query }) {
  const t = translate(locale, "application");
  const { after: _after, status, ...rest } = query;
  return (
    <div className="finder">
      <search>
        <form action="/candidates" className="search-field">
          <Icon of={Search} />
          <input
            className="input"
            type="search"
            name="q"
            data-key="/"
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={query.q}
            enterKeyHint="search"
          />
          {status ? <input type="hidden" name="status" value={status} /> : null}
        </form>
      </search>
      <nav className="chip-line" aria-label={t("filterLabel")}>
        <Link className="chip" href={hrefOf(rest)} aria-current={status === undefined ? "true" : undefined}>
          {t("all")}
        </Link>
        {APPLICATION_STATUSES.map((one) => (
          <Link
            key={one}
            className="chip"
            href={hrefOf({ ...rest, status: one })}
            aria-current={one === status ? "true" : undefined}
          >
            {t(`status.${one}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
