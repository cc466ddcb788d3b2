// Where a candidate writes back. What they typed stays in the field when something was missing.
import { Clock } from "@/app/_ui/mark";
import { REPLY_KINDS } from "@/lib/domain/conversation/message";
import { otherLanguage } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { type CandidateView, type ReplyFault, formAddress } from "./candidate-view";

export function ReplyForm({ view }: { view: CandidateView }) {
  const { page, locale, path, received } = view;
  const t = translate(locale, "candidatePage");
  if (!path) return <p className="quiet">{whoReads(view)}</p>;
  if (received !== "reply") return <Writing view={view} />;
  return (
    <>
      <div className="told" role="status">
        <Clock state="told" fresh />
        <div>
          <strong>{t("received", { name: page.recruiter })}</strong>
          <p>{t("receivedNext", { days: page.answerDays })}</p>
        </div>
      </div>
      <details>
        <summary>{t("writeMore")}</summary>
        <Writing view={view} />
      </details>
    </>
  );
}

function Writing({ view }: { view: CandidateView }) {
  const { page, locale, draft, formKey } = view;
  const t = translate(locale, "candidatePage");
  const fault = draft && (draft.form === "reply" || !page.choice) ? draft.fault : null;
  const wrongText = fault === "empty" || fault === "long";
  return (
    <form className="form" method="post" action={formAddress(view, "reply", "reply")}>
      <input type="hidden" name="key" value={formKey} />
      {fault && <Fault view={view} fault={fault} />}
      <fieldset>
        <legend>{t("replyKind")}</legend>
        {REPLY_KINDS.map((kind) => (
          <label key={kind} className="pick">
            <input type="radio" name="kind" value={kind} defaultChecked={draft?.kind === kind} required />
            <span>{t(`kinds.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {page.areas.length > 0 && <WhichArea view={view} />}
      <div className="field">
        <label htmlFor="words">{t("yourWords")}</label>
        <textarea
          id="words"
          name="text"
          maxLength={2000}
          required
          defaultValue={draft?.text ?? ""}
          aria-describedby={wrongText ? "fault who-reads" : "who-reads"}
          {...(wrongText ? { "aria-invalid": true } : {})}
        />
      </div>
      <p className="note" id="who-reads">
        {whoReads(view)}
      </p>
      <button className="btn primary">{t("send")}</button>
    </form>
  );
}

/** Asked of those who see it differently; browsers that know `:has()` show it to nobody else. */
function WhichArea({ view: { page, locale, draft } }: { view: CandidateView }) {
  return (
    <fieldset className="which">
      <legend>{translate(locale, "candidatePage")("whichArea")}</legend>
      <div className="chips">
        {page.areas.map((area) => (
          <label key={area.key} className="chip">
            <input
              type="checkbox"
              name="dimension"
              value={area.key}
              defaultChecked={draft?.dimensions.includes(area.key) ?? false}
            />
            <span lang={otherLanguage(area.name, locale) ?? undefined}>{area.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function whoReads({ page, locale }: CandidateView): string {
  return translate(locale, "candidatePage")("whoReads", {
    name: page.recruiter,
    days: page.answerDays,
    disputeDays: page.disputeDays,
  });
}

/** What happened, what is safe, what to do; and another way in when it is our fault. */
function Fault({ view: { page, locale, draft }, fault }: { view: CandidateView; fault: ReplyFault }) {
  const t = translate(locale, "candidatePage");
  const text = {
    empty: t("errorEmpty"),
    long: t("errorLong", { count: [...(draft?.text ?? "")].length }),
    kind: t("errorKind"),
    many: t("errorMany"),
    amount: t("errorAmount"),
    general: t("errorGeneral"),
  }[fault];
  const ours = fault === "many" || fault === "general";
  return (
    <div className="box late" role="alert" id="fault">
      <strong>{t("errorTitle")}</strong>
      <p>{text}</p>
      {ours && page.mailAddress && (
        <p>
          {t("errorMail")} <a href={`mailto:${page.mailAddress}`}>{page.mailAddress}</a>
        </p>
      )}
    </div>
  );
}
