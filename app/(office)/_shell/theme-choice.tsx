// Light or dark, for this device: the server draws the page in it, so nothing flashes and no script is needed.
import { THEMES, theme } from "@/app/_server/theme";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { chooseTheme } from "../more/actions";

export async function ThemeChoice({ locale }: { locale: Locale }) {
  const t = translate(locale, "common");
  const chosen = await theme();
  const names = { system: t("themeSystem"), light: t("themeLight"), dark: t("themeDark") };
  return (
    <section className="grid gap-2" aria-labelledby="theme">
      <h2 className="text-base" id="theme">
        {t("theme")}
      </h2>
      <form action={chooseTheme} className="seg justify-self-start">
        {THEMES.map((one) => (
          <button key={one} type="submit" name="theme" value={one} aria-pressed={one === chosen}>
            {names[one]}
          </button>
        ))}
      </form>
    </section>
  );
}
