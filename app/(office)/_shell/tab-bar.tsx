// The places under the thumb on a phone, each with how much waits there.
import { Menu } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import type { OfficeCounts } from "@/db/queries/today/office-counts";
import type { Role } from "@/lib/domain/people/permission";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { NavLink } from "./nav-link.client";
import { countOf, shortly } from "./place-count";
import { alsoUnder, placesFor } from "./places";

export function TabBar({
  locale,
  role,
  counts,
  label,
}: {
  locale: Locale;
  role: Role;
  counts: OfficeCounts;
  label: string;
}) {
  const t = translate(locale, "common");
  const places = placesFor(role);
  return (
    <nav className="tabs" aria-label={label}>
      {places
        .filter((place) => place.tab)
        .map((place) => (
          <NavLink key={place.href} href={place.href} also={alsoUnder(place)}>
            <Icon of={place.icon} />
            {t(place.name)}
            <TabCount n={countOf(place, counts)} words={(n) => t("toDo", { n })} />
          </NavLink>
        ))}
      <NavLink href="/more" also={places.filter((place) => !place.tab).map((place) => place.href)}>
        <Icon of={Menu} />
        {t("more")}
      </NavLink>
    </nav>
  );
}

function TabCount({ n, words }: { n: number; words: (n: number) => string }) {
  if (n === 0) return null;
  return (
    <>
      <span className="dot" aria-hidden="true">
        {shortly(n)}
      </span>
      <span className="sr-only">{words(n)}</span>
    </>
  );
}
