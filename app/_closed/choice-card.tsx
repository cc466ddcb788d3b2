// The letter's own question. Nothing is chosen beforehand, and an answer can be changed.
import { Clock } from "@/app/_ui/mark";
import type { PageChoice } from "@/lib/domain/conversation/candidate-page";
import type { ChoiceAnswer } from "@/lib/domain/conversation/message";
import type { Locale } from "@/lib/domain/shared/locale";
import { currencySign } from "@/lib/i18n/pay";
import { translate } from "@/lib/i18n/translate";
import { type CandidateView, formAddress } from "./candidate-view";

type Asked = { readonly view: CandidateView; readonly choice: PageChoice };

export function ChoiceCard({ view, choice }: Asked) {
  const { page, locale, path } = view;
  const t = translate(locale, "candidatePage");
  const question = {
    lower_position: choice.description,
    terms: t("termsQuestion"),
    pool: t("poolQuestion", { months: page.poolMonths }),
    new_attempt: t("attemptQuestion"),
  }[choice.question];
  const fromUs = choice.question === "lower_position" ? page.locale : locale;
  return (
    <div className="offer">
      {choice.title && <h3 lang={page.locale}>{choice.title}</h3>}
      {question && (
        <p className="quiet" lang={fromUs}>
          {question}
        </p>
      )}
      {view.draft?.form === "choice" && view.draft.fault !== "amount" && (
        <div className="box late" role="alert">
          {t("errorChoice")}
        </div>
      )}
      {choice.answer && <Answered view={view} choice={choice} answer={choice.answer} />}
      {path && !choice.answer && <Answers view={view} choice={choice} />}
    </div>
  );
}

/** What was answered, who knows it now, and the way to another answer. */
function Answered({ view, choice, answer }: Asked & { readonly answer: ChoiceAnswer }) {
  const t = translate(view.locale, "candidatePage");
  const words = answer === "my_expectation" ? t("ownAnswer") : wordsOf(choice.question, view.locale)[answer];
  return (
    <>
      <div className="told" role="status">
        <Clock state="told" />
        <div>
          <strong>{t("answered", { answer: words })}</strong>
          <p className="small">{t("choiceReceived", { name: view.page.recruiter })}</p>
        </div>
      </div>
      {view.path && (
        <details open={view.draft?.form === "choice"}>
          <summary>{t("changeAnswer")}</summary>
          <Answers view={view} choice={choice} />
        </details>
      )}
    </>
  );
}

function Answers({ view, choice }: Asked) {
  const t = translate(view.locale, "candidatePage");
  const words = wordsOf(choice.question, view.locale);
  return (
    <>
      <form method="post" action={formAddress(view, "choice", "next")}>
        <input type="hidden" name="question" value={choice.question} />
        <div className="btns">
          <button className="btn" name="answer" value="yes">
            {words.yes}
          </button>
          <button className="btn text" name="answer" value="no">
            {words.no}
          </button>
        </div>
      </form>
      {choice.pay && <OwnExpectation view={view} pay={choice.pay} />}
      <p className="note">{t("changeable")}</p>
    </>
  );
}

function wordsOf(question: PageChoice["question"], locale: Locale): { readonly yes: string; readonly no: string } {
  const t = translate(locale, "candidatePage");
  return {
    lower_position: { yes: t("lowerPositionYes"), no: t("lowerPositionNo") },
    terms: { yes: t("termsYes"), no: t("termsNo") },
    pool: { yes: t("poolYes"), no: t("poolNo") },
    new_attempt: { yes: t("attemptYes"), no: t("attemptNo") },
  }[question];
}

function OwnExpectation({ view, pay }: { view: CandidateView; pay: NonNullable<PageChoice["pay"]> }) {
  const t = translate(view.locale, "candidatePage");
  const period = pay.period === "month" ? t("perMonth") : t("perYear");
  const wrong = view.draft?.fault === "amount";
  return (
    <form className="pay" method="post" action={formAddress(view, "choice", "next")}>
      <input type="hidden" name="question" value="terms" />
      <input type="hidden" name="answer" value="my_expectation" />
      <input type="hidden" name="currency" value={pay.currency} />
      <input type="hidden" name="period" value={pay.period} />
      <div className="field">
        <label htmlFor="amount">{t("amount", { currency: currencySign(pay.currency, view.locale), period })}</label>
        {wrong && (
          <p id="amount-fault" className="fault" role="alert">
            {t("errorAmount")}
          </p>
        )}
        <input
          id="amount"
          type="text"
          name="amount"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          required
          defaultValue={view.draft?.amount}
          {...(wrong ? { "aria-invalid": true, "aria-describedby": "amount-fault" } : {})}
        />
      </div>
      <button className="btn">{t("sendExpectation")}</button>
    </form>
  );
}
