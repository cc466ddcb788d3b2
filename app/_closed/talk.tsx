// Both sides of the conversation, oldest first, with the evidence that was released.
import type { CandidatePage, PageMessage } from "@/lib/domain/conversation/candidate-page";
import type { ReleasedEvidence } from "@/lib/domain/conversation/message";
import { type Locale, otherLanguage } from "@/lib/domain/shared/locale";
import { printMoment } from "@/lib/i18n/dates";
import { joinFacts } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";

export function Talk({ page, locale }: { page: CandidatePage; locale: Locale }) {
  return (
    <div className="talk">
      {page.messages.map((message) => (
        <Message key={message.id} message={message} page={page} locale={locale} />
      ))}
    </div>
  );
}

function Message({ message, page, locale }: { message: PageMessage; page: CandidatePage; locale: Locale }) {
  const t = translate(locale, "candidatePage");
  const mine = message.from === "candidate";
  return (
    <article className={mine ? "msg" : "msg ours"}>
      <p className="note">
        {joinFacts(locale, [
          mine ? t("you") : (message.by ?? page.recruiter),
          t(`kinds.${message.kind}`),
          printMoment(message.at, locale, page.timeZone),
        ])}
      </p>
      <div className="bubble">
        <div lang={otherLanguage(message.text, locale) ?? undefined}>{message.text}</div>
        {message.areas.length > 0 && (
          <p className="note">{t("aboutAreas", { areas: message.areas.join(locale === "en" ? ", " : "、") })}</p>
        )}
        {message.evidence.map((piece, index) => (
          <Evidence key={index} piece={piece} locale={page.locale} />
        ))}
      </div>
    </article>
  );
}

function Evidence({ piece, locale }: { piece: ReleasedEvidence; locale: Locale }) {
  return (
    <div className="evidence" lang={locale}>
      <strong>{translate(locale, "candidatePage")("evidenceTitle")}</strong>
      {pieceLines(piece, locale).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** A piece of evidence in the candidate's words, line by line. */
export function pieceLines(piece: ReleasedEvidence, locale: Locale): string[] {
  const t = translate(locale, "candidatePage");
  if (piece.kind === "question") {
    return [
      t("questionTopic", { topic: piece.topic, test: piece.test }),
      ...(piece.expected ? [t("questionExpected", { text: piece.expected })] : []),
      ...(piece.given ? [t("questionGiven", { text: piece.given })] : []),
      t("questionPoints", { points: String(piece.points), max: String(piece.maxPoints) }),
    ];
  }
  if (piece.kind === "test") {
    return [t("testResult", { name: piece.name, score: String(piece.score), max: String(piece.max) })];
  }
  return [
    piece.dimension
      ? t("evidenceRemark", { area: piece.dimension, text: piece.text })
      : t("evidenceRemarkGeneral", { text: piece.text }),
  ];
}
