// Turns a row of the outbox into a mail. Rendered at each try from the same rows, so that a repeat is the same mail.
import {
  renderApprovalRequestMail,
  renderLetterApprovedMail,
  renderLetterReturnedMail,
} from "@/emails/mail/approval-mails";
import { renderAnswerMail, renderLetterMail } from "@/emails/mail/candidate-mails";
import {
  renderCandidateRepliedMail,
  renderInvitationMail,
  renderScorecardDueMail,
  renderUndeliverableMail,
} from "@/emails/mail/colleague-mails";
import type { Mail } from "@/emails/mail/mail-parts";
import type { Ground } from "@/app/_server/context";
import type { Keyring } from "@/db/keyring";
import type { Delivery } from "@/db/outbox";
import { readAskedScorecard } from "@/db/queries/delivery/read-asked-scorecard";
import { type CandidateMail, readCandidateMail } from "@/db/queries/delivery/read-candidate-mail";
import {
  type AboutLetter,
  type Colleague,
  readAboutLetter,
  readApproval,
  readApprovalRequest,
  readColleague,
  readFailedMail,
  readInvitation,
  readReply,
  readReturn,
} from "@/db/queries/delivery/read-colleague-mail";
import { readSettings } from "@/db/queries/settings/read-settings";
import { answerDue } from "@/lib/domain/conversation/answer-due";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Settings } from "@/lib/domain/shared/settings";
import { printDate, printMoment } from "@/lib/i18n/dates";
import { appUrl, publicUrl } from "@/lib/platform/addresses";
import type { OutgoingMail } from "@/lib/platform/mailer";

type Reading = { readonly db: Ground["db"]; readonly keyring: Keyring; readonly now: Date };

/** @returns null when there is nobody to send to, or what it was about is over. */
export async function renderDelivery(reading: Reading, delivery: Delivery): Promise<OutgoingMail | null> {
  return delivery.kind === "letter" || delivery.kind === "answer"
    ? candidateMail(reading, delivery)
    : colleagueMail(reading, delivery);
}

async function candidateMail(reading: Reading, delivery: Delivery): Promise<OutgoingMail | null> {
  const facts = await readCandidateMail(reading, delivery, publicUrl());
  if (!facts) return null;
  const mail = delivery.kind === "letter" ? await letterMail(facts) : await answerMail(facts);
  return (
    mail && {
      id: delivery.id,
      to: facts.to,
      ...(facts.replyTo ? { replyTo: facts.replyTo } : {}),
      locale: facts.locale,
      ...mail,
    }
  );
}

const fromUs = (facts: CandidateMail) => ({
  locale: facts.locale,
  company: facts.company,
  pageAddress: facts.pageAddress,
  interviewedOn: printDate(facts.interviewedAt, facts.locale, facts.timeZone),
});

const letterMail = (facts: CandidateMail): Promise<Mail> =>
  renderLetterMail({ ...fromUs(facts), subject: facts.letter.subject, blocks: facts.letter.blocks });

async function answerMail(facts: CandidateMail): Promise<Mail | null> {
  if (!facts.answer) return null;
  return renderAnswerMail({
    ...fromUs(facts),
    positionTitle: facts.positionTitle,
    candidateName: facts.to.name,
    answer: facts.answer.text,
    releasedCount: facts.answer.releasedCount,
    senderName: facts.answer.senderName,
  });
}

async function colleagueMail(reading: Reading, delivery: Delivery): Promise<OutgoingMail | null> {
  const colleague = await readColleague(reading.db, delivery.toUserId);
  if (!colleague) return null;
  const settings = await readSettings(reading.db);
  const render =
    delivery.kind === "invitation"
      ? invitationMail
      : delivery.kind === "scorecard_due"
        ? scorecardDueMail
        : letterNotice;
  const mail = await render(reading, delivery, colleague, settings);
  return mail && { id: delivery.id, to: colleague, locale: colleague.locale, ...mail };
}

async function invitationMail(reading: Reading, delivery: Delivery, colleague: Colleague, settings: Settings) {
  const invitation = await readInvitation(reading, delivery);
  if (!invitation) return null;
  return renderInvitationMail({
    locale: colleague.locale,
    recipientName: colleague.name,
    company: settings.companyName,
    address: `${appUrl()}/welcome/${invitation.secret}`,
    inviterName: invitation.inviterName ?? settings.companyName,
    linkHours: 72,
  });
}

async function scorecardDueMail({ db }: Reading, delivery: Delivery, colleague: Colleague, settings: Settings) {
  const { locale } = colleague;
  const asked = await readAskedScorecard(db, delivery, locale);
  if (!asked) return null;
  const printed = (at: Date) => printMoment(at, locale, settings.companyTimeZone);
  return renderScorecardDueMail({
    ...asked,
    locale,
    recipientName: colleague.name,
    company: settings.companyName,
    address: `${appUrl()}/applications/${asked.applicationId}/scorecard`,
    last: delivery.data["step"] === 4,
    endedAt: printed(asked.interviewedAt),
    promisedAt: printed(new Date(asked.interviewedAt.getTime() + settings.promiseMinutes * 60_000)),
  });
}

async function letterNotice(
  reading: Reading,
  delivery: Delivery,
  colleague: Colleague,
  settings: Settings,
): Promise<Mail | null> {
  const about = await readAboutLetter(reading, delivery, colleague.locale);
  if (!about) return null;
  const shared = { locale: colleague.locale, recipientName: colleague.name, company: settings.companyName, ...about };
  const address = `${appUrl()}${placeOf(delivery, about)}`;
  const printed = (at: Date) => printMoment(at, colleague.locale, settings.companyTimeZone);
  switch (delivery.kind) {
    case "approval_request": {
      const asked = await readApprovalRequest(reading, delivery, colleague.locale);
      return (
        asked &&
        renderApprovalRequestMail({
          ...shared,
          address: `${publicUrl()}/a/${asked.secret}`,
          requesterName: asked.requesterName,
          note: asked.note,
          strategy: asked.strategy,
          chart: scoreChart(asked.chart),
          letterLocale: asked.letterLocale,
          letterSubject: asked.text.subject,
          blocks: asked.text.blocks,
          linkHours: settings.approvalLinkHours,
          promisedAt: printed(new Date(new Date(asked.interviewedAt).getTime() + settings.promiseMinutes * 60_000)),
        })
      );
    }
    case "letter_returned": {
      const back = await readReturn(reading, delivery);
      return back && renderLetterReturnedMail({ ...shared, address, ...back });
    }
    case "letter_approved": {
      const yes = await readApproval(reading, delivery);
      return (
        yes &&
        renderLetterApprovedMail({
          ...shared,
          address,
          managerName: yes.managerName,
          sendsAt: yes.sendsAt ? printed(yes.sendsAt) : null,
        })
      );
    }
    case "candidate_replied": {
      const message = await readReply(reading, delivery);
      const reply = message === null || message.kind === "answer" ? "choice" : message.kind;
      const days = reply === "dispute" ? settings.disputeDays : settings.answerDays;
      const waits = message && reply !== "thanks" && reply !== "choice";
      const due = waits ? answerDue(message.at, days, settings.companyTimeZone) : null;
      return renderCandidateRepliedMail({ ...shared, address, reply, dueAt: due && printed(due) });
    }
    case "letter_failed":
      return renderUndeliverableMail({ ...shared, address, mail: await readFailedMail(reading, delivery) });
    default:
      return null;
  }
}

/** Where in the office the mail's button leads. */
function placeOf(delivery: Delivery, about: AboutLetter): string {
  return delivery.kind === "candidate_replied"
    ? `/conversations/${about.applicationId}`
    : `/applications/${about.applicationId}/letter`;
}
