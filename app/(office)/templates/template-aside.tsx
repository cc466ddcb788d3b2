// What stands beside a template: its versions, how it looks in use, and the way out of the lists and back.
import { Eye, History } from "lucide-react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { newForm } from "@/app/_ui/form-state";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { bringBackTemplate, putAwayTemplate } from "./actions";

type Props = { locale: Locale; id: string; version: number; archived: boolean; mayWrite: boolean };

export function TemplateAside({ locale, id, version, archived, mayWrite }: Props) {
  const t = translate(locale, "template");
  return (
    <aside className="grid content-start gap-6 px-(--gutter) py-6">
      {archived ? (
        <FlagBox title={t("archivedTitle")}>
          <p className="text-sm">{t("archivedText")}</p>
          {mayWrite ? (
            <ActionForm action={bringBackTemplate} start={newForm(crypto.randomUUID())} className="mt-3">
              <input type="hidden" name="id" value={id} />
              <SubmitButton kind="outlined">{t("restore")}</SubmitButton>
            </ActionForm>
          ) : null}
        </FlagBox>
      ) : null}
      <ul className="grid justify-items-start -ml-3">
        <li>
          <Button kind="text" icon={Eye} href={`/templates/${id}/preview`}>
            {t("preview")}
          </Button>
        </li>
        <li>
          <Button kind="text" icon={History} href={`/templates/${id}/versions`}>
            {t("versionsOf", { n: version })}
          </Button>
        </li>
      </ul>
      {mayWrite && !archived ? (
        <More summary={t("archiveTitle")}>
          <ActionForm action={putAwayTemplate} start={newForm(crypto.randomUUID())} className="grid gap-3 pt-1">
            <input type="hidden" name="id" value={id} />
            <p className="quiet text-sm">{t("archiveNote")}</p>
            <div>
              <SubmitButton kind="outlined">{t("archive")}</SubmitButton>
            </div>
          </ActionForm>
        </More>
      ) : null}
    </aside>
  );
}
