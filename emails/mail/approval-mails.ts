// What passes between the person who wrote a letter and the one who answers for it.
import type { ScoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Block } from "@/lib/domain/letter/letter";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Strategy } from "@/lib/domain/strategy/recommendation";
import { companyWords } from "@/lib/i18n/company-words";
import { translate } from "@/lib/i18n/translate";
import { rowWords } from "@/emails/chart/row-words";
import { cleanLine } from "@/emails/clean-text";
import { type Mail, type Part, composeMail } from "./mail-parts";

/** What every mail to a colleague says. `locale` is the colleague's own language. */
export type ToColleague = {
  readonly locale: Locale;
  readonly recipientName: string;
  readonly company: string;
  /** Where the button leads. */
  readonly address: string;
};
/** Whose letter it is about. */
export type AboutCandidate = { readonly candidateName: string; readonly positionTitle: string };

const NAME = 200;

export function subjectValues(about: AboutCandidate): { candidate: string; position: string } {
  return { candidate: cleanLine(about.candidateName, NAME), position: cleanLine(about.positionTitle, NAME) };
}

export function whyColleague(to: ToColleague): string {
  return translate(to.locale, "mail")("whyColleague", companyWords(cleanLine(to.company, NAME)));
}

/** Greeting, what happened, the one button, and what else to know in small print. */
export function colleagueMail(
  to: ToColleague,
  subject: string,
  parts: readonly Part[],
  button: string,
  after: readonly string[],
): Mail {
  const t = translate(to.locale, "mail");
  return composeMail(to.locale, subject, [
    { kind: "text", text: t("greeting", { name: cleanLine(to.recipientName, NAME) }) },
    ...parts,
    { kind: "button", label: button, address: to.address },
    ...after.map((text) => ({ kind: "small", text }) as const),
  ]);
}

export type ApprovalRequestProps = ToColleague &
  AboutCandidate & {
    readonly requesterName: string;
    readonly note: string | null;
    readonly strategy: Strategy;
    readonly chart: ScoreChart;
    readonly letterLocale: Locale;
    readonly letterSubject: string;
    readonly blocks: readonly Pick<Block, "kind" | "text">[];
    readonly linkHours: number;
    /** When the candidate is promised an answer, printed in the approver's language. */
    readonly promisedAt: string;
  };

function facts(props: ApprovalRequestProps): Part {
  const t = translate(props.locale, "mail");
  const scores = props.chart.rows.map((row) => {
    const words = rowWords(props.locale, row);
    const value = [words.score, words.required, words.shape, words.result].filter((word) => word !== "").join(" ");
    return [cleanLine(row.name, NAME), value] as const;
  });
  const strategy = translate(props.locale, "strategy")(`strategy.${props.strategy}`);
  return { kind: "facts", rows: [[t("approvalRequest.strategy"), strategy], ...scores] };
}

/** The whole letter and what it rests on, so that a manager can decide on a phone. Opening the link decides nothing. */
export async function renderApprovalRequestMail(props: ApprovalRequestProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = { ...subjectValues(props), requester: cleanLine(props.requesterName, NAME) };
  const promise = t("approvalRequest.promise", { time: props.promisedAt });
  const note =
    props.note === null ? [] : [t("approvalRequest.note", { requester: values.requester, note: props.note })];
  const letter = props.blocks.map((block) => block.text);
  const parts: Part[] = [
    ...[t("approvalRequest.intro", values), promise, ...note].map((text) => ({ kind: "text", text }) as const),
    { kind: "heading", text: t("approvalRequest.letterHeading") },
    {
      kind: "quote",
      locale: props.letterLocale,
      subject: [t("approvalRequest.letterSubject"), props.letterSubject],
      paragraphs: letter,
    },
    { kind: "heading", text: t("approvalRequest.factsHeading") },
    facts(props),
  ];
  return colleagueMail(props, t("approvalRequest.subject", values), parts, t("approvalRequest.button"), [
    t("approvalRequest.safe"),
    t("approvalRequest.expiry", { hours: props.linkHours }),
    whyColleague(props),
  ]);
}

export type LetterReturnedProps = ToColleague &
  AboutCandidate & { readonly managerName: string; readonly reason: string };

export async function renderLetterReturnedMail(props: LetterReturnedProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = { ...subjectValues(props), manager: cleanLine(props.managerName, NAME) };
  const parts: Part[] = [
    { kind: "text", text: t("returned.intro", values) },
    { kind: "quote", locale: props.locale, paragraphs: [props.reason] },
  ];
  return colleagueMail(props, t("returned.subject", values), parts, t("returned.button"), [whyColleague(props)]);
}

export type LetterApprovedProps = ToColleague &
  AboutCandidate & {
    readonly managerName: string;
    /** Printed in the recipient's language and zone; null when it waits for a person to send it. */
    readonly sendsAt: string | null;
  };

export async function renderLetterApprovedMail(props: LetterApprovedProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const values = { ...subjectValues(props), manager: cleanLine(props.managerName, NAME) };
  const when = props.sendsAt === null ? t("approved.notSent") : t("approved.sendsAt", { time: props.sendsAt });
  const parts = [t("approved.intro", values), when].map((text) => ({ kind: "text", text }) as const);
  return colleagueMail(props, t("approved.subject", values), parts, t("approved.button"), [whyColleague(props)]);
}
