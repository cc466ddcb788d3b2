// What happened to the letter, who decided and when, and the way back while there still is one.
import { Clock } from "@/app/_ui/mark";
import { printMoment } from "@/lib/i18n/dates";
import { translate } from "@/lib/i18n/translate";
import type { ApprovalView } from "./approval-view";

/** Up to here a letter's departure is told as "in a moment": nobody reads seconds off a clock. */
const SOON = 120_000;

export function Decided({ view }: { view: ApprovalView }) {
  const { page, path } = view;
  const { locale } = page.approver;
  const t = translate(locale, "approverPage");
  const story = storyOf(view);
  const decided = page.decided && story !== "returned" && story !== "undone" ? page.decided : null;
  return (
    <section className="state" role="status">
      <Clock state={story === "sent" ? "told" : "wait"} share={story === "queued" ? 0.9 : 0.6} size="huge" />
      <p className="small quiet">{t("about", { candidate: page.candidateName, position: page.positionTitle })}</p>
      <h1>{t(`story.${story}`, { requester: page.requesterName })}</h1>
      {decided && <p>{t("approvedBy", { name: decided.by, time: printMoment(decided.at, locale, page.timeZone) })}</p>}
      {story === "queued" && <p>{leaves(view)}</p>}
      {story !== "changed" && <p>{t("nothingElse")}</p>}
      {story === "queued" && (
        <form method="post" action={`${path}/undo`}>
          <button className="btn">{t("undo")}</button>
        </form>
      )}
    </section>
  );
}

function leaves({ page }: ApprovalView): string {
  const { locale } = page.approver;
  const t = translate(locale, "approverPage");
  if (!page.sendAfter) return t("leavesSoon");
  const soon = page.decided !== null && page.sendAfter.getTime() - page.decided.at.getTime() <= SOON;
  return soon ? t("leavesSoon") : t("leavesAt", { time: printMoment(page.sendAfter, locale, page.timeZone) });
}

function storyOf({ page, done }: ApprovalView): "returned" | "undone" | "sent" | "queued" | "approved" | "changed" {
  if (done === "returned" || page.state === "returned") return "returned";
  if (done === "undone" || page.state === "cancelled") return "undone";
  if (page.state === "sent") return "sent";
  if (page.state === "queued" || page.state === "transmitting") return "queued";
  return page.decided ? "approved" : "changed";
}
