// The letter a manager is asked to approve: text first, then what it rests on; two buttons always in reach.
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import type { ApprovalPage } from "@/db/queries/approval/read-approval-page";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import { translate, translateKey } from "@/lib/i18n/translate";
import { Decided } from "./approval-decided";
import type { ApprovalView } from "./approval-view";
import { ClosedMark } from "./mark";

export function ApprovalPageBody(view: ApprovalView) {
  const { page } = view;
  const t = translate(page.approver.locale, "approverPage");
  const open = page.state === "submitted" && view.done === null;
  return (
    <div className="page">
      <header className="head">
        <strong>{t("about", { candidate: page.candidateName, position: page.positionTitle })}</strong>
      </header>
      <main>
        {open ? <Request view={view} /> : <Decided view={view} />}
        <Letter page={page} />
        <Basis page={page} />
        {open && <Change view={view} />}
        <footer className="foot">
          <p>{t("onlyYou")}</p>
          <p className="by">
            <ClosedMark size={16} />
            {t("fromCompany", { company: page.company })}
          </p>
        </footer>
        {open && <Bar view={view} />}
      </main>
    </div>
  );
}

function Request({ view: { page, fault } }: { view: ApprovalView }) {
  const t = translate(page.approver.locale, "approverPage");
  return (
    <section>
      <h1>{t("asks", { requester: page.requesterName })}</h1>
      {fault && (
        <div className="box late" role="alert">
          <strong>{t("notDone")}</strong>
          <p>{fault.text}</p>
        </div>
      )}
      {page.note && <p className="box">{t("note", { requester: page.requesterName, note: page.note })}</p>}
      {page.needsSignIn && <p className="box">{t("needsSignIn")}</p>}
    </section>
  );
}

function Letter({ page }: { page: ApprovalPage }) {
  const t = translate(page.approver.locale, "approverPage");
  return (
    <section className="letter">
      <h2>{t("letter")}</h2>
      <p className="small quiet" lang={page.letterLocale}>
        {t("subject", { subject: page.letter.subject })}
      </p>
      <article lang={page.letterLocale}>
        {page.letter.blocks.map((block, index) => (
          <p key={index}>{block.text}</p>
        ))}
      </article>
    </section>
  );
}

function Basis({ page }: { page: ApprovalPage }) {
  const { locale } = page.approver;
  const t = translate(locale, "approverPage");
  return (
    <>
      <section>
        <h2>{t("why")}</h2>
        <div className="data">
          <p>{t("strategy", { strategy: translateKey(locale, "strategy", `strategy.${page.strategy}`) })}</p>
          {page.reasons.map((reason) => (
            <p key={reason.code}>{translateKey(locale, "strategy", reason.textKey, reason.values)}</p>
          ))}
        </div>
      </section>
      <section>
        <h2>{t("scores")}</h2>
        <ScoreChartFigure locale={locale} chart={scoreChart(page.chart)} />
      </section>
    </>
  );
}

function Change({ view: { page, path, fault } }: { view: ApprovalView }) {
  const t = translate(page.approver.locale, "approverPage");
  return (
    <section id="change">
      <details open={fault !== null}>
        <summary>{t("changeTitle")}</summary>
        <form className="form" method="post" action={`${path}/return`}>
          <input type="hidden" name="version" value={page.version} />
          <fieldset>
            <legend className="hidden">{t("changeTitle")}</legend>
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
            <textarea id="reason" name="reason" maxLength={500} defaultValue={fault?.reason ?? ""} />
          </div>
          <button className="btn">{t("changeSend", { requester: page.requesterName })}</button>
        </form>
      </details>
    </section>
  );
}

function Bar({ view: { page, path, officeAddress } }: { view: ApprovalView }) {
  const t = translate(page.approver.locale, "approverPage");
  return (
    <div className="bar">
      <a className="btn text" href="#change">
        {t("change")}
      </a>
      {page.needsSignIn ? (
        <a className="btn primary" href={officeAddress}>
          {t("signIn")}
        </a>
      ) : (
        <form method="post" action={`${path}/approve`}>
          <input type="hidden" name="version" value={page.version} />
          <button className="btn primary">
            {page.sendOnApproval
              ? t("approveAndSend", { seconds: page.undoSeconds })
              : t("approveNoSend", { requester: page.requesterName })}
          </button>
        </form>
      )}
    </div>
  );
}
