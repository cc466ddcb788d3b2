// Who works here: everyone with role and state, and the way to invite the next.
import { UserRoundPlus } from "lucide-react";
import { requirePerson } from "@/app/_server/guard";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { Group, Row, Rows } from "@/app/_ui/row";
import { type Colleague, colleagues } from "@/db/queries/person/colleagues";
import { readSettings } from "@/db/queries/settings/read-settings";
import { translate } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { screen } from "../../_shell/screen";

async function PeoplePage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const { person, context } = await requirePerson("people.manage", "/settings/people");
  const people = translate(person.locale, "people");
  const { companyTimeZone } = await readSettings(context.db);
  const everyone = await colleagues(context);
  const seen = ({ lastSeenAt }: Colleague) =>
    lastSeenAt && people("lastSeen", { time: shortMoment(lastSeenAt, context.now, person.locale, companyTimeZone) });
  return (
    <div className="page">
      <PageHead
        title={people("listTitle")}
        right={
          <Button kind="primary" icon={UserRoundPlus} href="/settings/people/invite">
            {people("invite")}
          </Button>
        }
      />
      {(await searchParams).done === "invited" ? (
        <div className="px-5 pt-4" aria-live="polite">
          <FlagBox tone="met" title={people("invited")} />
        </div>
      ) : null}
      <Group title={people("listTitle")} count={people("listCount", { n: everyone.length })}>
        <Rows>
          {everyone.map((one) => (
            <Row
              key={one.id}
              href={`/settings/people/${one.id}`}
              name={<bdi>{one.name}</bdi>}
              role={people(`role.${one.role}`)}
              next={<bdi>{one.email}</bdi>}
              when={one.state === "active" ? seen(one) : people(`state.${one.state}`)}
            />
          ))}
        </Rows>
      </Group>
    </div>
  );
}

export default screen(PeoplePage);
