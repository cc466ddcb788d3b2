// The list of shortcuts, which the letter ? and the rail's entry open over any page of the office.
import { X } from "lucide-react";
import { shortcutsOn } from "@/app/_server/shortcuts";
import { Icon } from "@/app/_ui/icon";
import { ShortcutList } from "@/app/_ui/shortcut-list";
import { Shortcuts } from "@/app/_ui/shortcuts.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export const KEYS_PAGE = "/settings/account#keys";

export async function KeyList({ locale }: { locale: Locale }) {
  const t = translate(locale, "keys");
  const on = await shortcutsOn();
  return (
    <Shortcuts on={on} label={t("title")}>
      <div>
        <header>
          <h2>{t("title")}</h2>
          <form method="dialog">
            <button type="submit" className="btn btn-icon" aria-label={t("close")}>
              <Icon of={X} />
            </button>
          </form>
        </header>
        <p className="quiet text-sm">
          {on ? t("text") : t("isOff")}{" "}
          <a className="link" href={KEYS_PAGE}>
            {t("toSetting")}
          </a>
        </p>
        <ShortcutList locale={locale} />
      </div>
    </Shortcuts>
  );
}
