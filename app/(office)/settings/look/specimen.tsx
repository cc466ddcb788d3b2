// One component on the page of the look: once by day, once by night, once in each language.
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export type Specimen = {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  /** Two of everything stand on one page; names and ids stay apart. */
  readonly id: (name: string) => string;
};

export function lookWords(locale: Locale) {
  return translate(locale, "look");
}

const OTHER = { "zh-CN": "en", en: "zh-CN" } as const;

/** The reader's language by day, the other one by night; a reader of the other language sees the other two. */
export function Specimens({
  name,
  title,
  locale,
  children,
}: {
  name: string;
  title: string;
  locale: Locale;
  children: (specimen: Specimen) => ReactNode;
}) {
  const pane = (theme: Specimen["theme"], language: Locale) => (
    <div className="specimen" data-theme={theme} lang={language}>
      <p className="faint text-xs">{lookWords(language)(theme)}</p>
      {children({ locale: language, theme, id: (part) => `${name}-${part}-${theme}` })}
    </div>
  );
  return (
    <section className="specimens" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <div>
        {pane("light", locale)}
        {pane("dark", OTHER[locale])}
      </div>
    </section>
  );
}
