// LanguageSwitch: both languages by their own names, as segments that are buttons of a form; works before anyone has signed in.
import type { Locale } from "@/lib/domain/shared/locale";

export function LanguageSwitch({
  current,
  back,
  label,
  names,
}: {
  current: Locale;
  /** The path to come back to. */
  back: string;
  label: string;
  names: readonly { locale: Locale; name: string }[];
}) {
  return (
    <form action="/language" method="post" className="seg" aria-label={label}>
      <input type="hidden" name="back" value={back} />
      {names.map(({ locale, name }) => (
        <button key={locale} type="submit" name="locale" value={locale} lang={locale} aria-pressed={locale === current}>
          {name}
        </button>
      ))}
    </form>
  );
}
