// Who works here: everyone with role and state, and the way to invite the next.
import type { Metadata } from "next";
import { Facts } from "@/app/_ui/facts";
import { screenLocale } from "@/app/_server/session";
import { requirePerson } from "@/app/_server/guard";
import { EmptyState } from "@/app/_ui/empty-state";
import { Button } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/bars";
import { FlagBox } from "@/app/_ui/flag-box";
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import { type Colleague, colleagues } from "@/db/queries/person/colleagues";
import { readSettings } from "@/db/queries/settings/read-settings";
import { translate } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { AddLink } from "../../_shell/add-link";
import { screen } from "../../_shell/screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "people")("listTitle") };
}

async function PeoplePage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const { person, context } = await requirePerson("people.manage", "/settings/people");
  const people = translate(person.locale, "people");
  const { companyTimeZone } = await readSettings(context.db);
  const everyone = await colleagues(context);
  const standing = ({ state, lastSeenAt }: Colleague) => {
    if (state === "invited") return people("state.invited");
    if (state === "disabled" || !lastSeenAt) return null;
    return people("lastSeen", { time: shortMoment(lastSeenAt, context.now, person.locale, companyTimeZone) });
  };
  return (
    <div className="page column">
      <PageHead
        title={people("listTitle")}
        sub={people("listCount", { n: everyone.length })}
        right={<AddLink href="/settings/people/invite">{people("invite")}</AddLink>}
      />
      {(await searchParams).done === "invited" ? (
        <div className="px-(--gutter) pt-4" aria-live="polite">
          <FlagBox tone="met" title={people("invited")} />
        </div>
      ) : null}
      <div className="pt-4">
        <Rows>
          {everyone.map((one) => (
            <Row
              key={one.id}
              href={`/settings/people/${one.id}`}
              name={<bdi>{one.name}</bdi>}
              role={people(`role.${one.role}`)}
              next={<Facts locale={person.locale} facts={[one.email, standing(one)]} />}
              when={one.state === "disabled" ? <Tag tone="wait">{people("state.disabled")}</Tag> : null}
            />
          ))}
        </Rows>
      </div>
      {everyone.length === 1 ? (
        <EmptyState
          state="go"
          title={people("aloneTitle")}
          action={<Button href="/settings/people/invite">{people("invite")}</Button>}
        >
          {people("aloneText")}
        </EmptyState>
      ) : null}
    </div>
  );
}

export default screen(PeoplePage);
