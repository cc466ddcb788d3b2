// What happened to an application, newest first, folded away until somebody asks.
import type { HistoryEntry } from "@/db/queries/application/read-history";
import { More } from "@/app/_ui/steps";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../_work/scene";

export function History({ entries, scene }: { entries: readonly HistoryEntry[]; scene: TimeScene }) {
  const t = translate(scene.locale, "events");
  const who = (entry: HistoryEntry) => (typeof entry.who === "string" ? t(`who.${entry.who}`) : entry.who.name);
  return (
    <More summary={t("title")}>
      {entries.length === 0 ? <p className="quiet">{t("empty")}</p> : null}
      <ol className="grid gap-2 text-sm">
        {entries.map((entry) => (
          <li key={entry.id}>
            {t(`happened.${entry.kind}`, { who: who(entry), whom: entry.whom })}
            <span className="num quiet block text-xs">{scene.moment(entry.at)}</span>
          </li>
        ))}
      </ol>
    </More>
  );
}
