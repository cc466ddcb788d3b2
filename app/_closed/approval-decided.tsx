// What happened to the letter, who decided and when, and the way back while there still is one.
import { printMoment } from "@/lib/i18n/dates";
import { translate } from "@/lib/i18n/translate";
import type { ApprovalView } from "./approval-view";

export function Decided({ view }: { view: ApprovalView }) {
  const { page, path } = view;
  const { locale } = page.approver;
  const t = translate(locale, "approverPage");
  const time = (at: Date) => printMoment(at, locale, page.timeZone);
  const isUndoable = page.state === "queued";
  return (
    <section>
      <h1>{headline(view)}</h1>
      <div className="box told" role="status">
        {page.decided && <p>{t("approvedAt", { time: time(page.decided.at) })}</p>}
        {page.state === "queued" && page.sendAfter && <p>{t("leaves", { time: time(page.sendAfter) })}</p>}
        {page.state === "approved" && <p>{t("waitsForSending", { requester: page.requesterName })}</p>}
        <p>{t("nothingElse")}</p>
      </div>
      {isUndoable && (
        <form method="post" action={`${path}/undo`}>
          <button className="btn">{t("undo")}</button>
        </form>
      )}
    </section>
  );
}

function headline({ page, done }: ApprovalView): string {
  const t = translate(page.approver.locale, "approverPage");
  if (done === "returned" || page.state === "returned") return t("returned", { requester: page.requesterName });
  if (done === "undone" || page.state === "cancelled") return t("undone");
  if (page.state === "sent") return t("sent");
  return page.decided ? t("approved", { name: page.decided.by }) : t("changed");
}
