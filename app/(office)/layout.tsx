// Every office page: signed in, in the shell, with what waits counted.
import type { ReactNode } from "react";
import { requirePerson } from "@/app/_server/guard";
import { isPlainHttp } from "@/app/_server/request";
import { officeCounts } from "@/db/queries/today/office-counts";
import { translate } from "@/lib/i18n/translate";
import { lookAtWording } from "./_work/wording-look";
import { WordingWatch } from "./_work/wording-watch.client";
import { OfficeShell } from "./_shell/office-shell";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { person, context } = await requirePerson(null);
  return (
    <OfficeShell
      locale={person.locale}
      role={person.role}
      name={person.name}
      counts={await officeCounts(context)}
      banner={
        (await isPlainHttp()) ? <p className="plain-http">{translate(person.locale, "common")("plainHttp")}</p> : null
      }
    >
      <WordingWatch look={lookAtWording} back={translate(person.locale, "wordingRules")("typing.back")}>
        {children}
      </WordingWatch>
    </OfficeShell>
  );
}
