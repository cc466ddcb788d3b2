// A position that uses an older version of a shared template is told, and changes over with one press.
import { ActionForm } from "@/app/_ui/action-form.client";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { readPosition } from "@/db/queries/position/list-positions";
import { newerVersionThan } from "@/db/queries/template/template-versions";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { takeNewestVersion } from "./actions";

type Props = {
  context: Parameters<typeof newerVersionThan>[0];
  position: NonNullable<Awaited<ReturnType<typeof readPosition>>>;
  locale: Locale;
};

export async function NewerVersion({ context, position, locale }: Props) {
  const { id: templateId, version: used } = position.template;
  const newer = await newerVersionThan(context, { id: templateId, version: used });
  if (newer === null) return null;
  const t = translate(locale, "template");
  return (
    <FlagBox title={t("newerTitle", { name: anyText(newer.name, newer.locale, locale) })}>
      <p className="text-sm">{t("newerText", { used, newest: newer.version })}</p>
      <ActionForm
        action={takeNewestVersion}
        start={newForm(crypto.randomUUID())}
        className="mt-3 flex flex-wrap items-start gap-2"
      >
        <input type="hidden" name="id" value={position.id} />
        <input type="hidden" name="version" value={position.version} />
        <input type="hidden" name="templateId" value={templateId} />
        <SubmitButton kind="outlined">{t("newerTake", { version: newer.version })}</SubmitButton>
        <Button kind="text" href={`/templates/${templateId}/versions?from=${used}&to=${newer.version}`}>
          {t("newerLook")}
        </Button>
      </ActionForm>
    </FlagBox>
  );
}
