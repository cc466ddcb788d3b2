// Facts: in one line, with a dot between them. Where the line ends the dot stays with the fact before it: no line begins with one.
import { Fragment } from "react";
import type { Locale } from "@/lib/domain/shared/locale";

export function Facts({ locale, facts }: { locale: Locale; facts: readonly (string | null)[] }) {
  const said = facts.filter((fact) => fact !== null && fact !== "");
  return said.map((fact, n) => {
    if (n === said.length - 1) return fact;
    const [last = ""] = /.$/su.exec(fact ?? "") ?? [];
    return (
      <Fragment key={n}>
        {fact?.slice(0, -last.length)}
        <span className="whitespace-nowrap">{last + (locale === "en" ? " ·" : "·")}</span>
        {locale === "en" ? " " : null}
      </Fragment>
    );
  });
}
