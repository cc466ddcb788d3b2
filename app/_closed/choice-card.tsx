// The letter's own question. Nothing is chosen beforehand, and an answer can be changed.
import type { PageChoice } from "@/lib/domain/conversation/candidate-page";
import { translate } from "@/lib/i18n/translate";
import type { CandidateView } from "./candidate-view";

export function ChoiceCard({ view, choice }: { view: CandidateView; choice: PageChoice }) {
  const { page, locale, path } = view;
  const t = translate(locale, "candidatePage");
  const words = {
    lower_position: { yes: t("lowerPositionYes"), no: t("lowerPositionNo"), my_expectation: t("termsOwn") },
    terms: { yes: t("termsYes"), no: t("termsNo"), my_expectation: t("termsOwn") },
    pool: { yes: t("poolYes"), no: t("poolNo"), my_expectation: t("termsOwn") },
  }[choice.question];
  const question = {
    lower_position: choice.description,
    terms: t("termsQuestion"),
    pool: t("poolQuestion", { months: page.poolMonths }),
  }[choice.question];
  return (
    <div className="offer">
      {choice.title && <h3 lang={page.locale}>{choice.title}</h3>}
      {question && <p className="quiet">{question}</p>}
      {choice.answer && <p role="status">{t("answered", { answer: words[choice.answer] })}</p>}
      {path && (
        <form method="post" action={`${path}/choice`}>
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
      )}
      {path && choice.pay && <OwnExpectation view={view} pay={choice.pay} />}
      <p className="note">{t("changeable")}</p>
    </div>
  );
}

function OwnExpectation({ view, pay }: { view: CandidateView; pay: NonNullable<PageChoice["pay"]> }) {
  const t = translate(view.locale, "candidatePage");
  const period = pay.period === "month" ? t("perMonth") : t("perYear");
  return (
    <form className="pay" method="post" action={`${view.path}/choice`}>
      <input type="hidden" name="question" value="terms" />
      <input type="hidden" name="answer" value="my_expectation" />
      <input type="hidden" name="currency" value={pay.currency} />
      <input type="hidden" name="period" value={pay.period} />
      <h3>{t("termsOwn")}</h3>
      {view.draft?.fault === "amount" && (
        <p className="box late" role="alert">
          {t("errorAmount")}
        </p>
      )}
      <div className="field">
        <label htmlFor="amount">{t("amount", { currency: pay.currency, period })}</label>
        <input
          id="amount"
          type="text"
          name="amount"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          required
          defaultValue={view.draft?.amount}
        />
      </div>
      <div>
        <button className="btn">{t("sendExpectation")}</button>
      </div>
    </form>
  );
}
