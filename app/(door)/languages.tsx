// At the door nobody is known yet: both languages, one press away.
import { LanguageSwitch } from "@/app/_ui/language-switch";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export function Languages({ locale, back }: { locale: Locale; back: string }) {
  const common = translate(locale, "common");
  return (
    <div className="mt-8">
      <LanguageSwitch
        current={locale}
        back={back}
        label={common("language")}
        names={[
          { locale: "zh-CN", name: common("chinese") },
          { locale: "en", name: common("english") },
        ]}
      />
    </div>
  );
}
