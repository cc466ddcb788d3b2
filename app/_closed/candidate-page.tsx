// The candidate's page: letter, chart, what next, conversation, reply, data. The office previews the same markup.
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import type { CandidatePage } from "@/lib/domain/conversation/candidate-page";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { printDate } from "@/lib/i18n/dates";
import { companyWords } from "@/lib/i18n/company-words";
import { translate } from "@/lib/i18n/translate";
import { type CandidateView, formAddress } from "./candidate-view";
import { ChoiceCard } from "./choice-card";
import { Foot } from "./foot";
import { ReplyForm } from "./reply-form";
import { Standards } from "./standards";
import { Talk } from "./talk";

export function CandidatePageBody(view: CandidateView) {
  const { page, locale, path } = view;
  const t = translate(locale, "candidatePage");
  return (
    <div className="page wide">
      <header className="head">
        <strong>{page.company}</strong>
        {path && <Languages locale={locale} path={path} />}
      </header>
      {!path && (
        <p className="box" role="note">
          {t("previewNotice")}
        </p>
      )}
      <main>
        <Contents view={view} />
        <Letter view={view} />
        <section id="assessment">
          <h2>{t("assessment")}</h2>
          {page.areas.length > 0 ? (
            <>
              <p className="quiet">{t("sameStandard")}</p>
              <ScoreChartFigure locale={locale} chart={scoreChart(page.areas)} />
              <Standards page={page} locale={locale} />
            </>
          ) : (
            <p className="quiet">{t("noAreas")}</p>
          )}
          {path && page.hasReport && (
            <form className="report" method="post" action={formAddress(view, "report", "assessment")}>
              <button className="btn">
                <PaperIcon />
                {t("downloadReport")}
              </button>
              <p className="note">{t("reportNote")}</p>
            </form>
          )}
        </section>
        {page.choice && (
          <section id="next">
            <h2>{t("next")}</h2>
            <ChoiceCard view={view} choice={page.choice} />
          </section>
        )}
        {page.messages.length > 0 && (
          <section id="talk">
            <h2>{t("conversation")}</h2>
            <Talk page={page} locale={locale} />
          </section>
        )}
        <section id="reply">
          <h2>{t("reply")}</h2>
          <ReplyForm view={view} />
        </section>
        <Data page={page} locale={locale} />
      </main>
      <Foot by={t("sentBy", companyWords(page.company))}>
        {page.mailAddress && (
          <p>
            {t("help", { name: page.recruiter })}
            {locale === "en" ? " " : null}
            <a href={`mailto:${page.mailAddress}`}>{page.mailAddress}</a>
          </p>
        )}
        <p>
          {page.linkUntil
            ? t("linkUntil", { date: printDate(page.linkUntil, locale, page.timeZone) })
            : t("linkPrivate")}
        </p>
      </Foot>
    </div>
  );
}

function Languages({ locale, path }: { locale: Locale; path: string }) {
  const names: readonly [Locale, string][] = [
    ["zh-CN", "中文"],
    ["en", "EN"],
  ];
  return (
    <nav className="langs" aria-label={translate(locale, "candidatePage")("language")}>
      {names.map(([code, name]) => (
        <a
          key={code}
          href={`${path}?lang=${code}`}
          lang={code}
          {...(code === locale ? { "aria-current": "true" } : {})}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** The letter names this page, as the mail needs it; here it stands back. */
const ADDRESS = /(https?:\/\/[!-~]+)/;

function Letter({ view }: { view: CandidateView }) {
  const { page, locale, path } = view;
  const t = translate(locale, "candidatePage");
  return (
    <section id="letter" className="letter">
      {page.toldAt && (
        <p className="small quiet">{t("feedbackOf", { date: printDate(page.toldAt, locale, page.timeZone) })}</p>
      )}
      <h1 lang={page.locale}>{page.positionTitle}</h1>
      <article lang={page.locale} aria-label={t("letter")}>
        {page.paragraphs.map((paragraph, index) => (
          // Whoever pressed "I have read this" comes back to the signature, with our thanks below it.
          <p key={index} id={index === page.paragraphs.length - 1 ? "read" : undefined}>
            {paragraph.split(ADDRESS).map((part, at) =>
              at % 2 === 0 ? (
                part
              ) : (
                <span key={at} className="note">
                  {part}
                </span>
              ),
            )}
          </p>
        ))}
      </article>
      {page.acknowledged && (
        <p className="note" role="status">
          {t("acknowledged")}
        </p>
      )}
      {path && !page.acknowledged && (
        <form method="post" action={formAddress(view, "read", "read")}>
          <button className="btn">{t("acknowledge")}</button>
        </form>
      )}
    </section>
  );
}

function Contents({ view: { page, locale } }: { view: CandidateView }) {
  const t = translate(locale, "candidatePage");
  return (
    <nav className="toc" aria-label={t("contents")}>
      <a href="#letter">{t("letter")}</a>
      <a href="#assessment">{t("toAssessment")}</a>
      {page.choice && <a href="#next">{t("toNext")}</a>}
      {page.messages.length > 0 && <a href="#talk">{t("toConversation")}</a>}
      <a href="#reply">{t("toReply")}</a>
      <a href="#data">{t("toData")}</a>
    </nav>
  );
}

function PaperIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M11.5 2.5H5v15h10V6l-3.5-3.5V6H15" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

function Data({ page, locale }: { page: CandidatePage; locale: Locale }) {
  const t = translate(locale, "candidatePage");
  return (
    <section id="data">
      <h2>{t("data")}</h2>
      <div className="data">
        {page.keepUntil && <p>{t("kept", { date: printDate(page.keepUntil, locale, page.timeZone) })}</p>}
        <p>{t("humanDecided")}</p>
        <p>{t("rights")}</p>
      </div>
    </section>
  );
}
