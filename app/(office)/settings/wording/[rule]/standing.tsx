// Archives a rule or a name, or brings it back. Nothing is deleted: a letter's version can be read again.
import { ActionForm } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { setStanding } from "../actions";

type Props = { one: { readonly id: string; readonly archived: boolean }; version: number; locale: Locale };

export function Standing({ one, version, locale }: Props) {
  const t = translate(locale, "wordingRules");
  return (
    <ActionForm action={setStanding} start={newForm(crypto.randomUUID())} className="grid gap-3">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="id" value={one.id} />
      <input type="hidden" name="act" value={one.archived ? "restored" : "archived"} />
      <div>
        <SubmitButton kind="outlined">{t(one.archived ? "rule.restore" : "rule.archive")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
