// The office around every page: tab bar on a phone, rail on a desk, the way past them for the keyboard.
import { Keyboard } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/app/_ui/icon";
import { Wordmark } from "@/app/_ui/mark";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { OverKeyboard } from "@/app/_ui/over-keyboard.client";
import { SaidAloud } from "@/app/_ui/said.client";
import type { OfficeCounts } from "@/db/queries/today/office-counts";
import type { Role } from "@/lib/domain/people/permission";
import type { Locale } from "@/lib/domain/shared/locale";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { Connection } from "./connection.client";
import { KEYS_PAGE, KeyList } from "./key-list";
import { NavLink } from "./nav-link.client";
import { PlaceCount, countOf } from "./place-count";
import { type Place, alsoUnder, placesFor } from "./places";
import { TabBar } from "./tab-bar";

type Shell = {
  locale: Locale;
  role: Role;
  name: string;
  counts: OfficeCounts;
  banner?: ReactNode;
  children: ReactNode;
};

export function OfficeShell({ locale, role, name, counts, banner, children }: Shell) {
  const t = translate(locale, "common");
  const places = placesFor(role);
  const parts = (["daily", "workshop", "own"] as const).map((part) => places.filter((place) => place.part === part));
  const [daily = [], workshop = [], own = []] = parts;
  const link = (place: Place) => (
    <NavLink key={place.href} href={place.href} also={alsoUnder(place)}>
      <Icon of={place.icon} />
      {place.name === "account" ? name : t(place.name)}
      <PlaceCount n={countOf(place, counts)} words={(n) => t("toDo", { n })} />
    </NavLink>
  );
  return (
    <div className="shell">
      <a className="btn btn-primary skip" href="#main">
        {t("skip")}
      </a>
      <nav className="rail" aria-label={t("mainNav")}>
        <div className="logo">
          <Wordmark label={t("product")} />
        </div>
        {daily.map(link)}
        {workshop.length > 0 ? <hr /> : null}
        {workshop.map(link)}
        <div className="grow" />
        <a href={KEYS_PAGE} data-key="?">
          <Icon of={Keyboard} />
          {translate(locale, "keys")("entry")}
        </a>
        {own.map(link)}
      </nav>
      <main className="main" id="main" tabIndex={-1}>
        <Connection words={dictionaryOf(locale).keeping} />
        {banner}
        <p className="inside">{t("internalCopy")}</p>
        <div className="going">
          <SkeletonRows />
        </div>
        {children}
      </main>
      <TabBar locale={locale} role={role} counts={counts} label={t("mainNav")} />
      <SaidAloud />
      <OverKeyboard />
      <KeyList locale={locale} />
    </div>
  );
}
