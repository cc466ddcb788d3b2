// "Please change": one tap for the usual reasons, words for the others; what was typed stays.
import { translate } from "@/lib/i18n/translate";
import type { ApprovalView } from "./approval-view";

export function Change({ view: { page, path, fault } }: { view: ApprovalView }) {
  const t = translate(page.approver.locale, "approverPage");
  return (
    <section id="change">
      <h2>{t("change")}</h2>
      <form className="form" method="post" action={`${path}/return#change`}>
        <input type="hidden" name="version" value={page.version} />
        <fieldset>
          <legend>{t("changeWhat")}</legend>
          <div className="chips">
            {(["data", "tone", "reason", "role"] as const).map((chip) => (
              <label key={chip} className="chip">
                <input type="checkbox" name="chip" value={t(`chips.${chip}`)} />
                <span>{t(`chips.${chip}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="field">
          <label htmlFor="reason">{t("changeWhy", { requester: page.requesterName })}</label>
          {fault?.at === "reason" && (
            <p id="reason-fault" className="fault" role="alert">
              {fault.text}
            </p>
          )}
          <textarea
            id="reason"
            name="reason"
            maxLength={500}
            defaultValue={fault?.reason ?? ""}
            {...(fault?.at === "reason" ? { "aria-invalid": true, "aria-describedby": "reason-fault" } : {})}
          />
        </div>
        <button className="btn">{t("changeSend", { requester: page.requesterName })}</button>
      </form>
    </section>
  );
}
