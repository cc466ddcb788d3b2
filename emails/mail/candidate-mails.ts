// What a candidate receives: the whole letter, or the answer to their message. Only what was passed for them can be in it.
import type { Block } from "@/lib/domain/letter/letter";
import type { Locale } from "@/lib/domain/shared/locale";
import { companyWords } from "@/lib/i18n/company-words";
import { translate } from "@/lib/i18n/translate";
import { cleanLine } from "@/emails/clean-text";
import { type Mail, type Part, composeMail } from "./mail-parts";

/** What every mail to a candidate says of its sender and its reason. */
type FromUs = {
  readonly locale: Locale;
  readonly company: string;
  /** The candidate's own page. */
  readonly pageAddress: string;
  /** Printed in the candidate's language and zone. */
  readonly interviewedOn: string;
};

export type LetterMailProps = FromUs & {
  readonly subject: string;
  /** The approved letter, with the candidate's address put in. */
  readonly blocks: readonly Pick<Block, "kind" | "text">[];
};

const NAME = 200;

function reasons(props: FromUs): Part[] {
  const t = translate(props.locale, "mail");
  const company = companyWords(cleanLine(props.company, NAME));
  return [
    { kind: "small", text: t("why", { ...company, date: cleanLine(props.interviewedOn, 60) }) },
    { kind: "small", text: `${t("stop")}${props.locale === "en" ? " " : ""}${t("privateLink")}` },
  ];
}

function pageButton(props: FromUs, above: readonly string[]): Part {
  const label = translate(props.locale, "mail")("openPage");
  return {
    kind: "button",
    label,
    address: props.pageAddress,
    plain: above.some((text) => text.includes(props.pageAddress)),
  };
}

/** The letter as approved. In HTML the button stands above the signature; the text part holds the letter in one piece. */
export async function renderLetterMail(props: LetterMailProps): Promise<Mail> {
  const letter = props.blocks.map((block) => ({ kind: "text", text: block.text }) as const);
  const signed = props.blocks.findIndex((block) => block.kind === "signature");
  const cut = signed === -1 ? letter.length : signed;
  const button = pageButton(
    props,
    letter.map((part) => part.text),
  );
  return composeMail(props.locale, props.subject, {
    html: [...letter.slice(0, cut), button, ...letter.slice(cut), ...reasons(props)],
    text: [...letter, button, ...reasons(props)],
  });
}

export type AnswerMailProps = FromUs & {
  readonly positionTitle: string;
  readonly candidateName: string;
  readonly answer: string;
  /** How many pieces of evidence the answer opens on the candidate's page. */
  readonly releasedCount: number;
  readonly senderName: string;
};

export async function renderAnswerMail(props: AnswerMailProps): Promise<Mail> {
  const t = translate(props.locale, "mail");
  const paragraphs = props.answer.split(/\n{2,}/).map((text) => ({ kind: "text", text }) as const);
  const evidence = { kind: "text", text: t("answer.evidence", { count: props.releasedCount }) } as const;
  const signature = `${cleanLine(props.senderName, NAME)}\n${cleanLine(props.company, NAME)}`.trim();
  return composeMail(props.locale, t("answer.subject", { position: cleanLine(props.positionTitle, NAME) }), [
    { kind: "text", text: t("greeting", { name: cleanLine(props.candidateName, NAME) }) },
    ...paragraphs,
    ...(props.releasedCount > 0 ? [evidence] : []),
    { kind: "text", text: signature },
    pageButton(props, []),
    ...reasons(props),
  ]);
}
