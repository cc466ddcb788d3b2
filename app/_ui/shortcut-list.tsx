// ShortcutList: which letter does what, in groups. The same list stands in the dialog and on the account's page.
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

const GROUPS = [
  { name: "moving", keys: ["j", "k", "enter", "escape", "search"] },
  { name: "person", keys: ["e", "w", "r"] },
  { name: "deciding", keys: ["a", "s", "u"] },
  { name: "help", keys: ["list"] },
] as const;

const CAPS = { enter: "Enter", escape: "Esc", search: "/", list: "?" } as const;

export function ShortcutList({ locale }: { locale: Locale }) {
  const t = translate(locale, "keys");
  return (
    <div className="key-groups">
      {GROUPS.map(({ name, keys }) => (
        <section key={name}>
          <h3>{t(`group.${name}`)}</h3>
          <dl>
            {keys.map((key) => (
              <div key={key}>
                <dt>
                  <kbd>{key in CAPS ? CAPS[key as keyof typeof CAPS] : key.toUpperCase()}</kbd>
                </dt>
                <dd>{t(`does.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="quiet text-sm">{t("twice")}</p>
    </div>
  );
}
