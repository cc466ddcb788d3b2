// A built-in rule: what it finds, why, and how serious this company takes it.
import { ActionForm, FormArea, FormChoices, FormRadio } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { GUARDED, severitiesFor } from "@/lib/domain/shared/wording/company/guarded";
import { suggestionOf } from "@/lib/domain/shared/wording/check-wording";
import type { BuiltInRule } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { PACK_VERSION } from "@/lib/domain/shared/wording/pack/pack";
import { ruleExamples } from "@/lib/domain/shared/wording/rule-examples";
import { translate } from "@/lib/i18n/translate";
import { setSeverity } from "../actions";
import { FactList, Lines } from "./rule-facts";
import type { RuleScreen } from "./rule-screen";

export function BuiltIn({ rule, layer, locale, may }: RuleScreen & { rule: BuiltInRule }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  const common = translate(locale, "common");
  const own = layer.severities.find((one) => one.rule === rule.id);
  const examples = ruleExamples(rule.id);
  return (
    <div className="page fill grid content-start gap-5 pt-4">
      <FactList
        facts={[
          [t("facts.category"), words(`category.${rule.category}`)],
          [t("finds"), examples.length > 0 ? <Lines key="finds" texts={examples} /> : t("findsNothingShown")],
          [t("facts.where"), t(`where.${rule.where}`)],
          [t("facts.builtInSeverity"), words(`severity.${rule.severity}`)],
          [t("facts.severity"), own ? words(`severity.${own.severity}`) : ""],
          [t("facts.reason"), own?.reason ?? ""],
          [t("facts.instead"), rule.locale === locale ? rule.instead : suggestionOf(rule.category, locale)],
          [t("facts.law"), t(`law.${rule.category}`)],
          [t("facts.language"), common(rule.locale === "en" ? "english" : "chinese")],
          [t("facts.date"), PACK_VERSION.split(".").slice(0, 3).join("-")],
        ]}
      />
      <p className="quiet px-(--gutter) text-sm">{t("builtIn.patterns")}</p>
      {may ? (
        <ActionForm action={setSeverity} start={newForm(crypto.randomUUID())} className="form parted fill">
          <input type="hidden" name="version" value={layer.version} />
          <input type="hidden" name="id" value={rule.id} />
          <FormChoices name="severity" legend={t("builtIn.set")}>
            {severitiesFor(rule.category, rule.severity).map((one) => (
              <FormRadio
                key={one}
                name="severity"
                value={one}
                chosen={(own?.severity ?? rule.severity) === one}
                note={one === rule.severity ? t("builtIn.back") : undefined}
              >
                {words(`severity.${one}`)}
              </FormRadio>
            ))}
          </FormChoices>
          <FormArea
            label={t("builtIn.reason")}
            hint={t(GUARDED.has(rule.category) ? "builtIn.stricterOnly" : "builtIn.looser")}
            name="reason"
            maxLength={300}
            rows={2}
            defaultValue={own?.reason ?? ""}
          />
          <ActionBar>
            <SubmitButton wide>{t("builtIn.save")}</SubmitButton>
          </ActionBar>
        </ActionForm>
      ) : null}
    </div>
  );
}
