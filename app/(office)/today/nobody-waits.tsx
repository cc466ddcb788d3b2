// Nobody waits: what leads to the next step depends on whether there is a position yet.
import type { requirePerson } from "@/app/_server/guard";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { listPositions } from "@/db/queries/position/list-positions";
import { readSettings } from "@/db/queries/settings/read-settings";
import { roleMay } from "@/lib/domain/people/permission";
import { translate } from "@/lib/i18n/translate";

export async function NobodyWaits({ office }: { office: Awaited<ReturnType<typeof requirePerson>> }) {
  const { person, context } = office;
  const t = translate(person.locale, "today");
  if (roleMay(person.role, "settings.manage") && (await readSettings(context.db)).companyName === "")
    return (
      <EmptyState title={t("unnamedTitle")} action={<Button href="/settings/company">{t("nameCompany")}</Button>}>
        {t("unnamedText")}
      </EmptyState>
    );
  if (!roleMay(person.role, "application.write"))
    return <EmptyState title={t("emptyInterviewerTitle")}>{t("emptyInterviewer")}</EmptyState>;
  if ((await listPositions(context, { limit: 1 })).items.length === 0)
    return (
      <EmptyState title={t("emptyFirstTitle")} action={<Button href="/positions/new">{t("newPosition")}</Button>}>
        {t("emptyFirstText")}
      </EmptyState>
    );
  return (
    <EmptyState title={t("emptyTitle")} action={<Button href="/applications/new">{t("addInterview")}</Button>}>
      {t("emptyText")}
    </EmptyState>
  );
}
