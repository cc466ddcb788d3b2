// What a colleague is told: a candidate replied, a letter did not arrive, a scorecard is due, or an invitation to join.
import type { ReplyKind } from "@/lib/domain/conversation/message";
import { companyWords } from "@/lib/i18n/company-words";
import { translate } from "@/lib/i18n/translate";
import { cleanLine } from "@/emails/clean-text";
import { type AboutCandidate, type ToColleague, colleagueMail, subjectValues, whyColleague } from "./approval-mails";
import type { Mail, Part } from "./mail-parts";

const NAME = 200;
const text = (words: string): Part => ({ kind: "text", text: words });

export type CandidateRepliedProps = ToColleague &
  AboutCandidate & {
    /** `choice`: they answered the letter's question in one tap. */
    readonly reply: ReplyKind | "choice";
    /** Until when an answer is promised, printed; null when nobody waits. */
    readonly dueAt: string | null;
  };

/** Says that somebody wrote, never what: the words stay in one place and can be erased there. */
export async function renderCandidateRepliedMail(props: CandidateRepliedProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = subjectValues(props);
  const due = props.dueAt === null ? [] : [text(t("replied.due", { time: props.dueAt }))];
  const parts = [text(t(`replied.${props.reply}`, values)), ...due];
  return colleagueMail(props, t("replied.subject", values), parts, t("replied.button"), [whyColleague(props)]);
}

export type UndeliverableProps = ToColleague &
  AboutCandidate & {
    /** Which mail it was. */
    readonly mail: "letter" | "answer" | "approval_request";
  };

/** The address and the other server's words stand in the office, where they can be corrected. */
export async function renderUndeliverableMail(props: UndeliverableProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = subjectValues(props);
  const parts = [text(t(`undeliverable.${props.mail}.intro`, values)), text(t(`undeliverable.${props.mail}.safe`))];
  return colleagueMail(props, t(`undeliverable.${props.mail}.subject`, values), parts, t("undeliverable.button"), [
    whyColleague(props),
  ]);
}

export type ScorecardDueProps = ToColleague &
  AboutCandidate & {
    /** The last of the reminders, the next morning. */
    readonly last: boolean;
    /** When the interview ended, and when the candidate is promised an answer, printed. */
    readonly endedAt: string;
    readonly promisedAt: string;
  };

/** Says nothing of what others scored. */
export async function renderScorecardDueMail(props: ScorecardDueProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = { ...subjectValues(props), time: props.endedAt };
  const parts = [text(t("scorecardDue.intro", values)), text(t("approvalRequest.promise", { time: props.promisedAt }))];
  return colleagueMail(props, t("scorecardDue.subject", values), parts, t("scorecardDue.button"), [
    ...(props.last ? [t("scorecardDue.last")] : []),
    t("scorecardDue.notThere"),
    whyColleague(props),
  ]);
}

export type InvitationProps = ToColleague & { readonly inviterName: string; readonly linkHours: number };

export async function renderInvitationMail(props: InvitationProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = { inviter: cleanLine(props.inviterName, NAME), ...companyWords(cleanLine(props.company, NAME)) };
  const parts = [text(t("invitation.intro", values))];
  return colleagueMail(props, t("invitation.subject", values), parts, t("invitation.button"), [
    t("invitation.expiry", { hours: props.linkHours }),
  ]);
}
