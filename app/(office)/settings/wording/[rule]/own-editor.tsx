// What a company writes itself, a rule or a harmless name: its state on top, then the form beside the bench, or the facts for whoever only reads.
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { FlagBox } from "@/app/_ui/flag-box";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { translate } from "@/lib/i18n/translate";
import { BenchFields } from "../bench-fields";
import type { RuleScreen } from "./rule-screen";
import { Standing } from "./standing";

type Editor = {
  scene: RuleScreen;
  /** null while it is new */
  own: { readonly id: string; readonly archived: boolean } | null;
  /** Beside its state, before the form. */
  intro?: ReactNode;
  save: { action: FormAction; label: string };
  fields: ReactNode;
  facts: ReactNode;
};

export function OwnEditor({ scene, own, intro, save, fields, facts }: Editor) {
  const { layer, locale, may, saved } = scene;
  const t = translate(locale, "wordingRules");
  return (
    <div className="page fill grid content-start gap-5">
      <div className="grid gap-4 px-(--gutter) pt-4">
        {saved ? (
          <div role="status">
            <FlagBox tone="met" title={saved} />
          </div>
        ) : null}
        {own?.archived ? <FlagBox title={t("rule.archivedText")} /> : null}
        {intro}
        {may && own ? <Standing one={own} version={layer.version} locale={locale} /> : null}
      </div>
      {may && !own?.archived ? (
        <ActionForm action={save.action} start={newForm(crypto.randomUUID())} className="wording-editor">
          <input type="hidden" name="version" value={layer.version} />
          <input type="hidden" name="id" value={own?.id ?? ""} />
          {fields}
          <BenchFields locale={locale} draft />
          <ActionBar>
            <SubmitButton wide name="do" value="save" shortcut="s">
              {save.label}
            </SubmitButton>
          </ActionBar>
        </ActionForm>
      ) : (
        facts
      )}
    </div>
  );
}
