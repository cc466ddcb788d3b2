// Where a candidate writes back. What they typed stays in the field when something was missing.
import { REPLY_KINDS } from "@/lib/domain/conversation/message";
import { translate } from "@/lib/i18n/translate";
import type { CandidateView, ReplyDraft } from "./candidate-view";

export function ReplyForm({ view: { page, locale, path, draft, formKey } }: { view: CandidateView }) {
  const t = translate(locale, "candidatePage");
  if (!path) return <p className="quiet">{whoReads(page, locale)}</p>;
  return (
    <form className="form" method="post" action={`${path}/reply`}>
      <input type="hidden" name="key" value={formKey} />
      {draft && draft.fault !== "amount" && <Fault draft={draft} locale={locale} />}
      <fieldset>
        <legend>{t("replyKind")}</legend>
        {REPLY_KINDS.map((kind) => (
          <label key={kind} className="pick">
            <input type="radio" name="kind" value={kind} defaultChecked={draft?.kind === kind} required />
            <span>{t(`kinds.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {page.areas.length > 0 && (
        <fieldset>
          <legend>{t("whichArea")}</legend>
          <div className="chips">
            {page.areas.map((area) => (
              <label key={area.key} className="chip">
                <input
                  type="checkbox"
                  name="dimension"
                  value={area.key}
                  defaultChecked={draft?.dimensions.includes(area.key) ?? false}
                />
                <span>{area.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="field">
        <label htmlFor="words">{t("yourWords")}</label>
        <textarea id="words" name="text" maxLength={2000} required defaultValue={draft?.text ?? ""} />
      </div>
      <p className="note">{whoReads(page, locale)}</p>
      <button className="btn primary">{t("send")}</button>
    </form>
  );
}

function whoReads(page: CandidateView["page"], locale: CandidateView["locale"]): string {
  return translate(locale, "candidatePage")("whoReads", {
    name: page.recruiter,
    days: page.answerDays,
    disputeDays: page.disputeDays,
  });
}

function Fault({ draft, locale }: { draft: ReplyDraft; locale: CandidateView["locale"] }) {
  const t = translate(locale, "candidatePage");
  const text = {
    empty: t("errorEmpty"),
    long: t("errorLong", { count: [...draft.text].length }),
    kind: t("errorKind"),
    many: t("errorMany"),
    amount: t("errorAmount"),
    general: t("errorGeneral"),
  }[draft.fault];
  return (
    <div className="box late" role="alert">
      <strong>{t("errorTitle")}</strong>
      <p>{text}</p>
    </div>
  );
}
