// Candidates: everyone who applied, found by name and by where they stand.
import { ChevronDown, Plus, Search } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { OwnWords } from "@/app/_ui/own-words";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Icon } from "@/app/_ui/icon";
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import { candidatesList } from "@/db/queries/application/candidates-list";
import { APPLICATION_STATUSES, type ApplicationStatus } from "@/lib/domain/application/application";
import { roleMay } from "@/lib/domain/people/permission";
import { type ApplicationId, isId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../_shell/screen";
import { ApplicationPane } from "../_work/application-pane";
import { type TimeScene, timeScene } from "../_work/scene";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "application")("listTitle") };
}

type Query = { q?: string; status?: ApplicationStatus; after?: string };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Item = Awaited<ReturnType<typeof candidatesList>>["items"][number];

const TONES = { told: "told", answered: "told", queued: "wait", awaiting_approval: "wait", to_send: "due" } as const;

async function CandidatesPage({ searchParams }: Props) {
  const office = await requirePerson("application.read", "/candidates");
  const { person, context } = office;
  const { locale } = person;
  const given = await searchParams;
  const query = readQuery(given);
  const { items, nextCursor } = await candidatesList(context, { locale, ...query });
  const scene = await timeScene(locale, context.now);
  const t = translate(locale, "application");
  const mayAdd = roleMay(person.role, "application.write");
  const chosen = items.find((item) => item.id === given["a"]) ?? items[0];
  return (
    <div className={chosen ? "two" : undefined}>
      <div className="l page">
        <PageHead
          title={t("listTitle")}
          right={mayAdd ? <Button kind="icon" icon={Plus} href="/applications/new" label={t("add")} /> : undefined}
        />
        {items.length > 0 || query.q || query.status ? <Finder locale={locale} query={query} /> : null}
        {items.length === 0 ? (
          <Nobody query={query} locale={locale} mayAdd={mayAdd} />
        ) : (
          <Rows>
            {items.map((item) => (
              <CandidateRow key={item.id} {...{ item, query, scene }} current={item === chosen} />
            ))}
          </Rows>
        )}
        {nextCursor ? (
          <div className="px-(--gutter) py-3">
            <Button kind="text" href={hrefOf({ ...query, after: nextCursor })}>
              {translate(locale, "common")("olderOnes")}
            </Button>
          </div>
        ) : null}
      </div>
      {chosen ? (
        <div className="only-desk detail-wrap" data-pane={chosen.id}>
          <ApplicationPane office={office} id={chosen.id as ApplicationId} scene={scene} />
        </div>
      ) : null}
    </div>
  );
}

export default screen(CandidatesPage);

function CandidateRow({
  item,
  query,
  scene,
  current,
}: {
  item: Item;
  query: Query;
  scene: TimeScene;
  current: boolean;
}) {
  const t = translate(scene.locale, "application");
  const at = new Date(item.interviewedAt);
  return (
    <Row
      href={`/applications/${item.id}`}
      deskHref={hrefOf({ ...query, a: item.id })}
      shows={item.id}
      current={current}
      name={<OwnWords text={item.candidate.name} locale={scene.locale} />}
      role={<OwnWords text={item.position} locale={scene.locale} />}
      when={
        <Tag {...(item.status in TONES ? { tone: TONES[item.status as keyof typeof TONES] } : {})}>
          {t(`status.${item.status}`)}
        </Tag>
      }
      next={t(at > scene.now ? "planned" : "interviewed", { time: scene.moment(at) })}
    />
  );
}

function Nobody({ query, locale, mayAdd }: { query: Query; locale: Locale; mayAdd: boolean }) {
  const t = translate(locale, "application");
  if (query.q !== undefined || query.status !== undefined)
    return (
      <EmptyState title={t("none")} action={<Button href="/candidates">{t("showAll")}</Button>}>
        {t("noneText")}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t("emptyTitle")}
      action={mayAdd ? <Button href="/applications/new">{t("add")}</Button> : undefined}
    >
      {t("emptyText")}
    </EmptyState>
  );
}

function readQuery(given: Record<string, string | string[] | undefined>): Query {
  const one = (name: string) => (typeof given[name] === "string" ? given[name].trim().slice(0, 200) : "");
  const status = APPLICATION_STATUSES.find((each) => each === one("status"));
  const [q, after] = [one("q"), one("after")];
  return { ...(q ? { q } : {}), ...(status ? { status } : {}), ...(isId(after) ? { after } : {}) };
}

function hrefOf(query: Query & { a?: string }): string {
  const params = new URLSearchParams(Object.entries(query));
  return params.size === 0 ? "/candidates" : `/candidates?${params.toString()}`;
}

/** The name to look for, and one menu for where they stand: links, so that it works without scripts. */
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
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={query.q}
            enterKeyHint="search"
            data-key="/"
          />
          {status ? <input type="hidden" name="status" value={status} /> : null}
        </form>
      </search>
      <details className="menu" key={status ?? ""}>
        <summary className="btn">
          <span className="sr-only">{t("filterLabel")}</span>
          {t(status ? `status.${status}` : "all")}
          <Icon of={ChevronDown} />
        </summary>
        <nav className="pop" aria-label={t("filterLabel")}>
          {[undefined, ...APPLICATION_STATUSES].map((one) => (
            <Link
              key={one ?? ""}
              href={hrefOf(one ? { ...rest, status: one } : rest)}
              aria-current={one === status ? "true" : undefined}
            >
              {t(one ? `status.${one}` : "all")}
            </Link>
          ))}
        </nav>
      </details>
    </div>
  );
}
