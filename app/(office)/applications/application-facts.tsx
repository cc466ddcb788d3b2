// What is known of the candidate and the interview, for those who work on it.
import { MailAddress } from "@/app/_ui/mail-address";
import type { readApplication } from "@/db/queries/application/read-application";
import { printPay } from "@/lib/i18n/pay";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../_work/scene";

type Found = NonNullable<Awaited<ReturnType<typeof readApplication>>>;
export type Details = Extract<Found, { interviewNotes: unknown }>;

/** False for readers who may not see evaluations: they get the outline alone. */
export function isWhole(found: Found | null): found is Details {
  return found !== null && "interviewNotes" in found;
}

export function ApplicationFacts({ details, scene }: { details: Details; scene: TimeScene }) {
  const { locale } = scene;
  const t = translate(locale, "application");
  const { candidate, salaryExpectation: pay } = details;
  const amount = pay ? printPay([pay.amount], pay, locale) : t("notGiven");
  return (
    <>
      <h2 className="text-base">{t("facts")}</h2>
      <dl className="kv text-sm">
        <dt>{t("email")}</dt>
        <dd>{candidate.email ? <MailAddress>{candidate.email}</MailAddress> : t("notGiven")}</dd>
        <dt>{t("language")}</dt>
        <dd>{translate(locale, "common")(candidate.locale === "en" ? "english" : "chinese")}</dd>
        <dt>{t("interviewedAt")}</dt>
        <dd className="num">{scene.moment(new Date(details.interviewedAt))}</dd>
        <dt>{t("expectation")}</dt>
        <dd className="num">{amount}</dd>
        <dt>{t("result")}</dt>
        <dd>{t(`results.${details.result}`)}</dd>
        <dt>{t("notes")}</dt>
        <dd className="grid gap-2 whitespace-pre-line" lang={candidate.locale}>
          {details.interviewNotes.length === 0 ? t("noNotes") : null}
          {details.interviewNotes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </dd>
      </dl>
    </>
  );
}
