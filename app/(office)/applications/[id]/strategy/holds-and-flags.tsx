// What a second person must look at, and the remarks that stay inside.
import { ActionForm, FormArea } from "@/app/_ui/action-form.client";
import { FlagBox } from "@/app/_ui/flag-box";
import { newForm } from "@/app/_ui/form-state";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { DeskFlag, DeskHold, StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate, translateKey } from "@/lib/i18n/translate";
import { clearOneHold } from "./actions";

export function Holds({ desk, locale }: { desk: StrategyDesk; locale: Locale }) {
  const t = translate(locale, "strategy");
  const { holds } = desk;
  if (holds.length === 0) return null;
  const open = holds.filter((hold) => hold.cleared === null).length;
  return (
    <section className="to-do" id="holds">
      <h2 className={open > 0 ? "wait" : "quiet"}>{t("screen.holdsTitle", { n: open })}</h2>
      <ul>
        {holds.map((hold, index) => (
          <li key={`${hold.code} ${hold.textHash}`}>
            <p>{translateKey(locale, "strategy", hold.textKey, hold.values)}</p>
            {hold.flagged ? <Flagged flag={hold.flagged} locale={locale} /> : null}
            <Clearing hold={hold} applicationId={desk.head.id} locale={locale} at={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ClearingProps = { hold: DeskHold; applicationId: string; locale: Locale; at: number };

function Clearing({ hold, applicationId, locale, at }: ClearingProps) {
  const t = translate(locale, "strategy");
  if (hold.cleared)
    return (
      <p className="met text-sm font-semibold">
        {t("screen.clearedBy", { name: hold.cleared.by, reason: hold.cleared.reason })}
      </p>
    );
  if (!hold.mine)
    return (
      <p className="quiet text-sm">
        {hold.others.length > 0
          ? t("screen.mayClear", {
              names: new Intl.ListFormat(locale, { type: "disjunction" }).format(hold.others.slice(0, 4)),
            })
          : t("screen.nobodyMayClear")}
      </p>
    );
  return (
    <More summary={t("screen.clear")}>
      <ActionForm action={clearOneHold} start={newForm(crypto.randomUUID())} className="grid gap-3">
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="hold" value={hold.code} />
        <input type="hidden" name="textHash" value={hold.textHash} />
        <FormArea
          label={t("screen.clearReason")}
          hint={t("screen.clearHint")}
          name="reason"
          id={`clear-${at}`}
          maxLength={2000}
        />
        <div>
          <SubmitButton kind="outlined">{t("screen.clear")}</SubmitButton>
        </div>
      </ActionForm>
    </More>
  );
}

function Flagged({ flag, locale }: { flag: DeskFlag; locale: Locale }) {
  const t = translate(locale, "strategy");
  const wording = translate(locale, "wording");
  return (
    <blockquote className="flagged">
      <p className="text-xs font-semibold text-ink-2">
        {wording(`category.${flag.category}`)}
        {flag.writer ? <span className="font-normal"> · {t("screen.writtenBy", { name: flag.writer })}</span> : null}
      </p>
      <p>“{flag.excerpt}”</p>
      {flag.textKey ? (
        <p className="quiet">{translateKey(locale, "strategy", flag.textKey, flag.values)}</p>
      ) : flag.suggestion ? (
        <p className="quiet">{t("screen.instead", { text: flag.suggestion })}</p>
      ) : null}
    </blockquote>
  );
}

/** Everything flagged that no hold speaks of already. */
export function Flags({ flags, locale }: { flags: readonly DeskFlag[]; locale: Locale }) {
  const t = translate(locale, "strategy");
  const inside = flags.filter((flag) => !flag.holds);
  if (inside.length === 0) return null;
  return (
    <FlagBox title={t("screen.flagsTitle", { n: inside.length })}>
      <p>{t("screen.flagsText")}</p>
      <More summary={t("screen.look")}>
        <div className="grid gap-3">
          {inside.map((flag, index) => (
            <Flagged key={`${flag.category} ${index}`} flag={flag} locale={locale} />
          ))}
        </div>
      </More>
    </FlagBox>
  );
}
