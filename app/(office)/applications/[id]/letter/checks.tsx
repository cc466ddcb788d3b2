// What still stands between the letter and its reader: open items first, each with the way to mend it.
import { Check as CheckIcon, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { ActionForm, FormArea } from "@/app/_ui/action-form.client";
import { CheckLine } from "@/app/_ui/flag-box";
import { newForm } from "@/app/_ui/form-state";
import { Icon } from "@/app/_ui/icon";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import type { Check } from "@/lib/domain/letter/letter";
import { openSentences } from "@/lib/domain/letter/trace-sentences";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate, translateKey } from "@/lib/i18n/translate";
import { releaseFalseAlarm } from "./actions";
import { popId } from "./pop-id";

type Props = { desk: LetterDesk; locale: Locale; mayEdit: boolean; mayRelease: boolean };

/** Shown before the rest is folded away. */
const SHOWN = 6;

export function Checks({ desk, locale, mayEdit, mayRelease }: Props) {
  const t = translate(locale, "letter");
  const { checks } = desk.letter;
  const { recommendation, released } = desk.letter.judgement;
  const open = checks
    .filter((check) => !check.ok && !released.includes(check.id))
    .toSorted((a, b) => Number(a.kind === "style") - Number(b.kind === "style"));
  const passed = checks.filter((check) => check.ok || released.includes(check.id));
  const shown = Math.max(0, SHOWN - open.length);
  const holds = recommendation.holds.filter((hold) => hold.cleared === null).length;
  const strategy = `/applications/${desk.head.id}/strategy`;
  return (
    <section>
      <h2 className="mb-1 text-sm">
        {t("checks")} <span className="faint font-normal">{checkWords(desk, locale)}</span>
      </h2>
      <ul>
        {recommendation.needs.length > 0 ? (
          <Open action={<Way href={`${strategy}#needs`} words={t("goFix")} />}>
            {t("needsOpen", { n: recommendation.needs.length })}
          </Open>
        ) : null}
        {holds > 0 ? (
          <Open action={<Way href={`${strategy}#holds`} words={t("goReview")} />}>{t("holdsOpen", { n: holds })}</Open>
        ) : null}
        <Unbacked desk={desk} locale={locale} />
        {open.map((check) => (
          <OpenCheck key={check.id} {...{ check, desk, locale, mayEdit, mayRelease }} />
        ))}
        {passed.slice(0, shown).map((check) => (
          <Passed key={check.id} check={check} desk={desk} locale={locale} />
        ))}
      </ul>
      {passed.length > shown ? (
        <More summary={t("otherPassed", { n: passed.length - shown })}>
          <ul>
            {passed.slice(shown).map((check) => (
              <Passed key={check.id} check={check} desk={desk} locale={locale} />
            ))}
          </ul>
        </More>
      ) : null}
    </section>
  );
}

/** Sentences somebody typed and nothing carries: marked on the paper, and the first of them one press away. */
function Unbacked({ desk, locale }: Pick<Props, "desk" | "locale">) {
  const t = translate(locale, "letter");
  const n = openSentences(desk.paragraphs).length;
  const block = desk.paragraphs.find((one) => one.sentences.some((sentence) => sentence.open));
  if (!block) return null;
  const at = block.sentences.findIndex((sentence) => sentence.open);
  const way = `/applications/${desk.head.id}/letter#${popId(block.kind, at)}`;
  return <Open action={<Way href={way} words={t("backing.first")} />}>{t("backing.open", { n })}</Open>;
}

/** "11 passed · 1 note" */
export function checkWords({ letter }: LetterDesk, locale: Locale): string {
  const t = translate(locale, "letter");
  const open = letter.judgement.open.length;
  const warned = letter.checks.filter((check) => !check.ok && check.kind === "style").length;
  const words = [
    t("passed", { n: letter.checks.length - open - warned }),
    ...(open > 0 ? [t("failing", { n: open })] : []),
    ...(warned > 0 ? [t("warned", { n: warned })] : []),
  ];
  return words.join(locale === "en" ? " · " : "·");
}

function Open({ action, children }: { action?: React.ReactNode; children: React.ReactNode }) {
  return (
    <CheckLine open icon={<Icon of={TriangleAlert} />} action={action}>
      {children}
    </CheckLine>
  );
}

function Way({ href, words }: { href: string; words: string }) {
  return (
    <Link className="link link-alone" href={href}>
      {words}
    </Link>
  );
}

function OpenCheck({ check, desk, locale, mayEdit, mayRelease }: Props & { check: Check }) {
  const t = translate(locale, "letter");
  const { letter } = desk;
  const alarm = check.id === 7 || check.id === 11;
  const present = letter.content.blocks.some((block) => block.kind === check.block);
  return (
    <Open
      action={
        mayEdit && check.block && present ? (
          <Way
            href={`/applications/${letter.applicationId}/letter?edit=${check.block}#p-${check.block}`}
            words={t("fixHere")}
          />
        ) : undefined
      }
    >
      {translateKey(locale, "letterChecks", check.textKey, check.values)}
      {alarm && !mayRelease ? <span className="quiet block font-normal">{t("releaseByOther")}</span> : null}
      {alarm && mayRelease ? <Release check={check.id} desk={desk} locale={locale} /> : null}
    </Open>
  );
}

function Release({ check, desk, locale }: { check: number; desk: LetterDesk; locale: Locale }) {
  const t = translate(locale, "letter");
  const { letter } = desk;
  return (
    <More summary={t("release")}>
      <ActionForm action={releaseFalseAlarm} start={newForm(crypto.randomUUID())} className="grid gap-3 font-normal">
        <input type="hidden" name="applicationId" value={letter.applicationId} />
        <input type="hidden" name="letterId" value={letter.id} />
        <input type="hidden" name="version" value={letter.version} />
        <input type="hidden" name="check" value={check} />
        <FormArea
          label={t("releaseReason")}
          hint={t("releaseHint")}
          name="reason"
          id={`release-${check}`}
          maxLength={500}
        />
        <div>
          <SubmitButton kind="outlined">{t("release")}</SubmitButton>
        </div>
      </ActionForm>
    </More>
  );
}

function Passed({ check, desk, locale }: { check: Check; desk: LetterDesk; locale: Locale }) {
  const t = translate(locale, "letter");
  const release = check.ok ? undefined : desk.releases.find((one) => one.check === check.id);
  return (
    <CheckLine open={false} icon={<Icon of={CheckIcon} className="met" />}>
      {translateKey(locale, "letterChecks", check.textKey, check.values)}
      {release ? (
        <span className="quiet block">{t("released", { name: release.by, reason: release.reason })}</span>
      ) : null}
    </CheckLine>
  );
}
