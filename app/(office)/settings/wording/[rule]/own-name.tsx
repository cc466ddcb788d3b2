// A harmless name: what it is, and in which categories it is read as a name.
import { ActionForm, FormArea, FormChoices, FormField, FormTick } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { FlagBox } from "@/app/_ui/flag-box";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { type OwnMask, RULE_CATEGORIES } from "@/lib/domain/shared/wording/company/layer";
import { translate } from "@/lib/i18n/translate";
import { saveName } from "../actions";
import { BenchFields } from "../bench-fields";
import { FactList, Lines } from "./rule-facts";
import type { RuleScreen } from "./rule-screen";
import { Standing } from "./standing";

export function OwnName({ mask, layer, locale, may, saved, today }: RuleScreen & { mask: OwnMask | null }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  return (
    <div className="page fill grid content-start gap-5">
      <div className="grid gap-4 px-(--gutter) pt-4">
        {saved ? (
          <div role="status">
            <FlagBox tone="met" title={saved} />
          </div>
        ) : null}
        {mask?.archived ? <FlagBox title={t("rule.archivedText")} /> : <p className="quiet">{t("name.text")}</p>}
        {may && mask ? <Standing one={mask} version={layer.version} locale={locale} /> : null}
      </div>
      {may && !mask?.archived ? (
        <ActionForm action={saveName} start={newForm(crypto.randomUUID())} className="wording-editor">
          <input type="hidden" name="version" value={layer.version} />
          <input type="hidden" name="id" value={mask?.id ?? ""} />
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
          <BenchFields locale={locale} draft />
          <ActionBar>
            <SubmitButton wide name="do" value="save" shortcut="s">
              {t("name.save")}
            </SubmitButton>
          </ActionBar>
        </ActionForm>
      ) : mask ? (
        <FactList
          facts={[
            [t("name.phrases"), <Lines key="names" texts={mask.phrases} />],
            [
              t("name.categories"),
              <Lines key="kinds" texts={mask.categories.map((one) => words(`category.${one}`))} />,
            ],
            [t("name.reason"), mask.reason],
            [t("facts.date"), mask.date],
          ]}
        />
      ) : null}
    </div>
  );
}
