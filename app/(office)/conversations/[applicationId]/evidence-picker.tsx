// What may be shown with an answer: ticked, it opens as the candidate will see it.
import { FormChoices, FormTick } from "@/app/_ui/action-form.client";
import { FlagBox } from "@/app/_ui/flag-box";
import { Tag } from "@/app/_ui/status-word";
import type { ConversationDesk } from "@/db/queries/conversation/conversation-desk";
import type { ReleasedEvidence } from "@/lib/domain/conversation/message";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { Piece } from "./thread";

export function EvidencePicker({ desk, locale }: { desk: ConversationDesk; locale: Locale }) {
  const t = translate(locale, "conversation");
  const { releasable, letter, keptInside } = desk;
  return (
    <div className="grid gap-4">
      <div>
        <h2 className="text-base">{t("evidence")}</h2>
        <p className="quiet text-sm">{t(releasable.length > 0 ? "evidenceHint" : "noEvidence")}</p>
      </div>
      {releasable.length > 0 ? (
        <FormChoices name="evidence" legend={<span className="sr-only">{t("evidence")}</span>}>
          {releasable.map(({ place, what, shown }) => (
            <div key={place} className="piece">
              <FormTick name="evidence[]" value={place} note={hint(what)}>
                {title(what)} {shown ? <Tag tone="told">{t("shown")}</Tag> : null}
              </FormTick>
              <div className="as-shown">
                <Piece piece={what} locale={letter?.locale ?? locale} />
              </div>
            </div>
          ))}
        </FormChoices>
      ) : null}
      {keptInside > 0 ? (
        <FlagBox title={t("keptInside", { n: keptInside })}>
          <p>{t("keptInsideText")}</p>
        </FlagBox>
      ) : null}
    </div>
  );
}

function title(what: ReleasedEvidence): string {
  return what.kind === "question" ? what.topic : what.kind === "test" ? what.name : (what.dimension ?? what.text);
}

function hint(what: ReleasedEvidence): string | null {
  if (what.kind === "question") return `${what.test} · ${what.points} / ${what.maxPoints}`;
  if (what.kind === "test") return `${what.score} / ${what.max}`;
  return what.dimension === null ? null : what.text;
}
