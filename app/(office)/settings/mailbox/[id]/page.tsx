// One mail: who gets it, how it went, and what it says.
import type { Metadata } from "next";
import { screenLocale } from "@/app/_server/session";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { timeScene } from "../../../_work/scene";
import { MailState, RepeatMail, faultWords } from "../mail-words";
import { shownMail } from "./shown-mail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "mailbox")("one") };
}

async function MailPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const office = await requirePerson("mailbox.read", `/settings/mailbox/${id}`);
  const shown = await shownMail(office, id);
  if (!shown) notFound();
  const { locale } = office.person;
  const t = translate(locale, "mailbox");
  const scene = await timeScene(locale, office.context.now);
  const { line, mail, masked } = shown;
  return (
    <>
      <TopBar
        back={{ href: "/settings/mailbox", label: translate(locale, "common")("back") }}
        title={line.to}
        sub={translate(locale, "delivery")(`kind.${line.kind}`)}
        right={<MailState mail={line} locale={locale} />}
      />
      <div className="page grid w-full max-w-[46rem] content-start gap-5 px-(--gutter) pt-5">
        {line.state === "failed" ? (
          <FlagBox tone="late" title={faultWords(line, locale)}>
            <div className="mt-2">
              <RepeatMail mail={line} locale={locale} />
            </div>
          </FlagBox>
        ) : null}
        <dl className="kv">
          {mail ? (
            <>
              <dt>{t("to")}</dt>
              <dd className="break-anywhere">{mail.to}</dd>
              <dt>{t("subject")}</dt>
              <dd>{mail.subject}</dd>
            </>
          ) : null}
          <dt>{t("state")}</dt>
          <dd>
            {translate(locale, "delivery")(`state.${line.state}`)} {scene.moment(line.sentAt ?? line.sendAfter)}
          </dd>
        </dl>
        {mail ? (
          <>
            <h2 className="sr-only">{t("plain")}</h2>
            <div className="paper mail-text">{mail.text}</div>
            <p className="flex flex-wrap gap-3">
              <a className="btn" href={`/settings/mailbox/${id}/html`} target="_blank" rel="noopener">
                {t("html")}
              </a>
              {line.applicationId ? (
                <Button kind="text" href={`/applications/${line.applicationId}/letter`}>
                  {t("toLetter")}
                </Button>
              ) : null}
            </p>
            {masked ? <p className="quiet text-sm">{t("masked")}</p> : null}
          </>
        ) : (
          <p className="quiet">{t("gone")}</p>
        )}
      </div>
    </>
  );
}

export default screen(MailPage);
