// A harmless name: what it is, and in which categories it is read as a name.
import { FormArea, FormChoices, FormField, FormTick } from "@/app/_ui/action-form.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { type OwnMask, RULE_CATEGORIES } from "@/lib/domain/shared/wording/company/layer";
import { translate } from "@/lib/i18n/translate";
import { saveName } from "../actions";
import { OwnEditor } from "./own-editor";
import { FactList, Lines } from "./rule-facts";
import type { RuleScreen } from "./rule-screen";

export function OwnName({ mask, ...scene }: RuleScreen & { mask: OwnMask | null }) {
  const t = translate(scene.locale, "wordingRules");
  return (
    <OwnEditor
      scene={scene}
      own={mask}
      intro={mask?.archived ? null : <p className="quiet">{t("name.text")}</p>}
      save={{ action: saveName, label: t("name.save") }}
      fields={<NameFields mask={mask} {...scene} />}
      facts={mask ? <NameFacts mask={mask} locale={scene.locale} /> : null}
    />
  );
}

function NameFields({ mask, locale, today }: RuleScreen & { mask: OwnMask | null }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  return (
    <div className="grid content-start gap-5">
      <FormArea
        label={t("name.phrases")}
        hint={t("name.phrasesHint")}
        name="phrases"
        rows={3}
        defaultValue={mask?.phrases.join("\n") ?? ""}
      />
      <FormField
        label={t("name.reason")}
        hint={t("name.reasonHint")}
        name="reason"
        maxLength={200}
        autoComplete="off"
        defaultValue={mask?.reason ?? ""}
      />
      <FormField label={t("rule.date")} name="date" type="date" defaultValue={mask?.date ?? today} />
      <FormChoices name="categories" legend={t("name.categories")}>
        <div className="wording-categories">
          {RULE_CATEGORIES.map((one) => (
            <FormTick key={one} name="categories[]" value={one} chosen={mask?.categories.includes(one) ?? false}>
              {words(`category.${one}`)}
            </FormTick>
          ))}
        </div>
      </FormChoices>
    </div>
  );
}

function NameFacts({ mask, locale }: { mask: OwnMask; locale: Locale }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  return (
    <FactList
      facts={[
        [t("name.phrases"), <Lines key="names" texts={mask.phrases} />],
        [t("name.categories"), <Lines key="kinds" texts={mask.categories.map((one) => words(`category.${one}`))} />],
        [t("name.reason"), mask.reason],
        [t("facts.date"), mask.date],
      ]}
    />
  );
}
