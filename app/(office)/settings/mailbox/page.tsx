// Settings -> Mailbox: every mail, what did not leave first.
import type { Metadata } from "next";
import { Fragment } from "react";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Group, Row, Rows } from "@/app/_ui/row";
import { type ListedDelivery, listDeliveries } from "@/db/queries/delivery/list-deliveries";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { type TimeScene, timeScene } from "../../_work/scene";
import { MailState, RepeatMail, faultWords } from "./mail-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "mailbox")("title") };
}

type Props = { searchParams: Promise<{ after?: string | string[] }> };

async function MailboxPage({ searchParams }: Props) {
  const { person, context } = await requirePerson("mailbox.read", "/settings/mailbox");
  const { after } = await searchParams;
  const { locale } = person;
  const t = translate(locale, "mailbox");
  const scene = await timeScene(locale, context.now);
  const { failed, others, next } = await listDeliveries(context, {
    after: typeof after === "string" ? after : undefined,
  });
  return (
    <div className="page column">
      <PageHead title={t("title")} sub={t(process.env["SMTP_URL"] ? "textRelay" : "text")} />
      {failed.length + others.length === 0 ? <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState> : null}
      {failed.length > 0 ? (
        <Group title={t("failed")} count={failed.length}>
          <Rows>
            {failed.map((mail) => (
              <Fragment key={mail.id}>
                <MailRow mail={mail} scene={scene} />
                <li className="row-tail">
                  <RepeatMail mail={mail} locale={locale} />
                </li>
              </Fragment>
            ))}
          </Rows>
        </Group>
      ) : null}
      {others.length > 0 ? (
        <Group title={t("all")}>
          <Rows>
            {others.map((mail) => (
              <MailRow key={mail.id} mail={mail} scene={scene} />
            ))}
          </Rows>
        </Group>
      ) : null}
      {next ? (
        <p className="px-(--gutter) py-4">
          <Button href={`/settings/mailbox?after=${next}`}>{translate(locale, "common")("olderOnes")}</Button>
        </p>
      ) : null}
    </div>
  );
}

export default screen(MailboxPage);

function MailRow({ mail, scene }: { mail: ListedDelivery; scene: TimeScene }) {
  const { locale } = scene;
  const t = translate(locale, "mailbox");
  const waits = mail.state === "queued" && mail.sendAfter > scene.now;
  const at = mail.sentAt ?? (waits ? mail.sendAfter : mail.createdAt);
  return (
    <Row
      href={`/settings/mailbox/${mail.id}`}
      name={mail.to}
      role={translate(locale, "delivery")(`kind.${mail.kind}`)}
      when={<MailState mail={mail} locale={locale} />}
      next={
        <>
          {t(waits ? "when.queued" : "when.other", { time: scene.moment(at) })}
          {mail.fault ? <span className="late"> {faultWords(mail, locale)}</span> : null}
        </>
      }
    />
  );
}
