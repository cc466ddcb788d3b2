// The letter a manager is asked to approve: text first, then what it rests on; two buttons always in reach.
import { Fragment } from "react";
import { Clock, Wordmark } from "@/app/_ui/mark";
import { OwnWords } from "@/app/_ui/own-words";
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import type { ApprovalPage } from "@/db/queries/approval/read-approval-page";
import { type Locale, otherLanguage } from "@/lib/domain/shared/locale";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import { openSentences } from "@/lib/domain/letter/trace-sentences";
import { backingWords } from "@/lib/i18n/backing-words";
import { companyWords } from "@/lib/i18n/company-words";
import { translate, translateKey } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { Change } from "./approval-change";
import { Decided } from "./approval-decided";
import type { ApprovalView } from "./approval-view";
import { Foot } from "./foot";

export function ApprovalPageBody(view: ApprovalView) {
  const { page } = view;
  const t = translate(page.approver.locale, "approverPage");
  const open = page.state === "submitted" && view.done === null;
  return (
    <div className="page ask">
      <header className="head">
        <Wordmark label={t("house")} height={20} />
        {open && <Deadline view={view} />}
      </header>
      <main>
        {open ? (
          <>
            <Request view={view} />
            <Letter page={page} />
            <Scores page={page} />
            <Change view={view} />
          </>
        ) : (
          <>
            <Decided view={view} />
            <details className="after">
              <summary>{t("seeLetter")}</summary>
              <Letter page={page} />
              <Scores page={page} />
            </details>
          </>
        )}
        <Foot by={t("fromCompany", companyWords(page.company))}>
          <p>{t("onlyYou")}</p>
        </Foot>
        {open && <Bar view={view} />}
      </main>
    </div>
  );
}

function Deadline({ view: { page, now } }: { view: ApprovalView }) {
  const { state, share, promisedAt } = page.clock;
  const time = shortMoment(promisedAt, now, page.approver.locale, page.timeZone);
  const t = translate(page.approver.locale, "approverPage");
  return (
    <p className={`deadline ${state}`}>
      <Clock state={state === "planned" ? "go" : state} share={share} />
      {state === "late" ? t("wasDue", { time }) : t("dueBy", { time })}
    </p>
  );
}

function Request({ view: { page, fault } }: { view: ApprovalView }) {
  const { locale } = page.approver;
  const t = translate(locale, "approverPage");
  return (
    <section>
      {fault?.at === "page" && (
        <div className="box late" role="alert">
          <strong>{t("notDone")}</strong>
          <p>{fault.text}</p>
        </div>
      )}
      <p className="small quiet">{t("asks", { requester: page.requesterName })}</p>
      <h1>
        {t.rich("letterTo", {
          candidate: inOneLine(page.candidateName, locale),
        })}
      </h1>
      <ul className="why">
        <li>{t.rich("position", { position: inOneLine(page.positionTitle, locale) })}</li>
        {page.reasons.map((reason) => (
          <li key={reason.code}>{translateKey(locale, "strategy", reason.textKey, reason.values)}</li>
        ))}
        <li>{t("strategy", { strategy: translateKey(locale, "strategy", `strategyMeaning.${page.way}`) })}</li>
        {backingWords(page.paragraphs, locale).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {page.note && (
        <blockquote>
          <p className="small quiet">{t("note", { requester: page.requesterName })}</p>
          <p lang={otherLanguage(page.note, locale) ?? undefined}>{page.note}</p>
        </blockquote>
      )}
      {page.needsSignIn && <p className="box">{t("needsSignIn")}</p>}
    </section>
  );
}

/** A name or a title inside a sentence, kept whole where there is room, and read out in its own language. */
const inOneLine = (text: string, locale: Locale) => () => (
  <span className="whole">
    <OwnWords text={text} locale={locale} />
  </span>
);

function Letter({ page }: { page: ApprovalPage }) {
  return (
    <article className="paper" lang={page.letterLocale}>
      <p className="subject">
        <span className="small quiet" lang={page.approver.locale}>
          {translate(page.approver.locale, "approverPage")("subject")}
        </span>
        <strong>{page.letter.subject}</strong>
      </p>
      <div className="letter">
        {page.paragraphs.map((block, index) => (
          <Fragment key={index}>
            <p>{block.text}</p>
            {openSentences([block]).map((sentence) => (
              <p key={sentence.textHash} className="small quiet" lang={page.approver.locale}>
                {translate(page.approver.locale, "letter")("backing.none")}
                {page.approver.locale === "en" ? ": " : "："}
                <span lang={page.letterLocale}>{sentence.text}</span>
              </p>
            ))}
            {block.reworded ? (
              <p className="small quiet" lang={page.approver.locale}>
                {translate(page.approver.locale, "wordingModel")("reworded", { model: block.reworded.model })}
              </p>
            ) : null}
          </Fragment>
        ))}
      </div>
      {page.mirror ? <Mirror mirror={page.mirror} locale={page.approver.locale} /> : null}
    </article>
  );
}

/** Folded away below the letter: what is sent stays what is read first. */
function Mirror({ mirror, locale }: { mirror: NonNullable<ApprovalPage["mirror"]>; locale: Locale }) {
  const t = translate(locale, "letter");
  return (
    <details lang={locale}>
      <summary>{t("both.read")}</summary>
      <p className="small quiet">
        {t("both.notSent")}
        {locale === "en" ? ". " : "。"}
        {t("both.hint")}
      </p>
      {mirror.paragraphs.map(({ kind, mirrored, edited }) =>
        mirrored === null ? null : (
          <Fragment key={kind}>
            <p lang={mirror.locale}>{mirrored}</p>
            {edited ? <p className="small quiet">{t("both.rules")}</p> : null}
          </Fragment>
        ),
      )}
    </details>
  );
}

function Scores({ page }: { page: ApprovalPage }) {
  const { locale } = page.approver;
  return (
    <section>
      <h2>{translate(locale, "approverPage")("scores")}</h2>
      <ScoreChartFigure locale={locale} chart={scoreChart(page.chart)} />
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
            {page.sendOnApproval ? t("approveAndSend") : t("approve")}
            <small>
              {page.sendOnApproval
                ? t("approveUndo", { seconds: page.undoSeconds })
                : t("approveNoSend", { requester: page.requesterName })}
            </small>
          </button>
        </form>
      )}
    </div>
  );
}
