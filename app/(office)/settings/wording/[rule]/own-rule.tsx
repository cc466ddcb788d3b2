// A company's own rule: what it looks for, how serious that is, and the bench to try it before it is saved.
import { FormArea, FormChoice, FormChoices, FormField, FormRadio, FormTick } from "@/app/_ui/action-form.client";
import { LOCALES } from "@/lib/domain/shared/locale";
import { type OwnRule, RULE_CATEGORIES } from "@/lib/domain/shared/wording/company/layer";
import { reachOf } from "@/lib/domain/shared/wording/company/reach";
import { SEVERITIES, WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import { translate } from "@/lib/i18n/translate";
import { saveRule } from "../actions";
import { reachView } from "../bench-model";
import { Reach } from "../bench-result.client";
import { OwnEditor } from "./own-editor";
import { RuleFacts } from "./rule-facts";
import type { RuleScreen } from "./rule-screen";
import { WideSeen } from "./wide-seen.client";

export function OwnRuleForm({ rule, ...scene }: RuleScreen & { rule: OwnRule | null }) {
  const { locale } = scene;
  const t = translate(locale, "wordingRules");
  return (
    <OwnEditor
      scene={scene}
      own={rule}
      intro={rule && !rule.archived ? <Reach reach={reachView(reachOf(rule), locale)} /> : null}
      save={{ action: saveRule, label: t("rule.save") }}
      fields={<RuleFields rule={rule} {...scene} />}
      facts={rule ? <RuleFacts rule={rule} locale={locale} /> : null}
    />
  );
}

function RuleFields({ rule, locale, today }: RuleScreen & { rule: OwnRule | null }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  const common = translate(locale, "common");
  return (
    <div className="grid content-start gap-5">
      <FormArea
        label={t("rule.phrases")}
        hint={t("rule.phrasesHint")}
        name="phrases"
        rows={4}
        defaultValue={rule?.phrases.join("\n") ?? ""}
      />
      <WideSeen>{t("rule.wideSeen")}</WideSeen>
      <FormChoice
        label={t("rule.category")}
        hint={t("rule.categoryHint")}
        name="category"
        defaultValue={rule?.category ?? "confidential"}
        options={RULE_CATEGORIES.map((one) => ({ value: one, label: words(`category.${one}`) }))}
      />
      <FormChoices name="severity" legend={t("rule.severity")}>
        {SEVERITIES.map((one) => (
          <FormRadio
            key={one}
            name="severity"
            value={one}
            chosen={(rule?.severity ?? "block") === one}
            note={t(`rule.severityNote.${one}`)}
          >
            {words(`severity.${one}`)}
          </FormRadio>
        ))}
      </FormChoices>
      <FormChoices name="scopes" legend={t("rule.scopes")}>
        {WORDING_SCOPES.map((one) => (
          <FormTick key={one} name="scopes[]" value={one} chosen={rule === null || rule.scopes.includes(one)}>
            {t(`scopes.${one}`)}
          </FormTick>
        ))}
      </FormChoices>
      <FormField
        label={t("rule.instead")}
        hint={t("rule.insteadHint")}
        name="instead"
        maxLength={200}
        autoComplete="off"
        defaultValue={rule?.instead ?? ""}
      />
      <FormField
        label={t("rule.law")}
        hint={t("rule.lawHint")}
        name="law"
        maxLength={200}
        autoComplete="off"
        defaultValue={rule?.law ?? ""}
      />
      <div className="grid grid-cols-2 gap-4">
        <FormField
          label={t("rule.jurisdiction")}
          name="jurisdiction"
          maxLength={40}
          autoComplete="off"
          defaultValue={rule?.jurisdiction ?? ""}
        />
        <FormField label={t("rule.date")} name="date" type="date" defaultValue={rule?.date ?? today} />
      </div>
      <FormChoice
        label={t("language")}
        name="lang"
        defaultValue={rule?.locale ?? locale}
        options={LOCALES.map((one) => ({ value: one, label: common(one === "en" ? "english" : "chinese") }))}
      />
    </div>
  );
}
