// More: the other places of the office, and how this reader wants to see it.
import type { Metadata } from "next";
import Link from "next/link";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { Icon } from "@/app/_ui/icon";
import { Rows } from "@/app/_ui/row";
import { officeCounts } from "@/db/queries/today/office-counts";
import { LOCALES } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { PlaceCount, countOf } from "../_shell/place-count";
import { screen } from "../_shell/screen";
import { KEYS_PAGE } from "../_shell/key-list";
import { placesFor } from "../_shell/places";
import { ThemeChoice } from "../_shell/theme-choice";
import { chooseOwnLanguage } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "common")("more") };
}

async function MorePage() {
  const { person, context } = await requirePerson(null, "/more");
  const { locale } = person;
  const t = translate(locale, "common");
  const counts = await officeCounts(context);
  return (
    <div className="page column">
      <PageHead title={t("more")} sub={person.name} />
      <div className="pt-4">
        <Rows>
          {placesFor(person.role)
            .filter((place) => !place.tab)
            .map((place) => (
              <li key={place.href}>
                <Link className="row row-place" href={place.href}>
                  <Icon of={place.icon} />
                  {t(place.name)}
                  <PlaceCount n={countOf(place, counts)} words={(n) => t("toDo", { n })} />
                </Link>
              </li>
            ))}
        </Rows>
      </div>
      <div className="grid gap-6 px-(--gutter) pt-8">
        <section className="grid gap-2">
          <h2 className="text-base">{t("language")}</h2>
          <form action={chooseOwnLanguage} className="seg justify-self-start">
            {LOCALES.map((one) => (
              <button key={one} type="submit" name="locale" value={one} lang={one} aria-pressed={one === locale}>
                {t(one === "en" ? "english" : "chinese")}
              </button>
            ))}
          </form>
        </section>
        <ThemeChoice locale={locale} />
        <p>
          <a className="link link-alone" href={KEYS_PAGE} data-key="?">
            {translate(locale, "keys")("title")}
          </a>
        </p>
        <form action="/signout" method="post">
          <button type="submit" className="btn">
            {t("signOut")}
          </button>
        </form>
      </div>
    </div>
  );
}

export default screen(MorePage);
