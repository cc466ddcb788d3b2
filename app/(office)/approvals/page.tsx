// A manager's place: letters that wait for their word, and those they decided.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { OwnWords } from "@/app/_ui/own-words";
import { PageHead } from "@/app/_ui/bars";
import { EmptyState } from "@/app/_ui/empty-state";
import { Group, Row, Rows } from "@/app/_ui/row";
import { lettersDecided, lettersToApprove } from "@/db/queries/approval/my-approvals";
import { clockWords } from "@/lib/i18n/clock-words";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../_shell/screen";
import { timeScene } from "../_work/scene";
import { clockState } from "../_work/time-left";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "approval")("title") };
}

async function ApprovalsPage() {
  const { person, context } = await requirePerson("letter.approve", "/approvals");
  const { locale } = person;
  const t = translate(locale, "approval");
  const scene = await timeScene(locale, context.now);
  const waiting = await lettersToApprove(context, { locale });
  const decided = await lettersDecided(context, { locale });
  return (
    <div className="page column">
      <PageHead title={t("title")} sub={waiting.length > 0 ? t("waitingCount", { n: waiting.length }) : t("none")} />
      {waiting.length > 0 ? (
        <Group title={t("toApprove")} count={waiting.length}>
          <Rows>
            {waiting.map((one) => (
              <Row
                key={one.letterId}
                href={`/approvals/${one.letterId}`}
                name={<OwnWords text={one.name} locale={locale} />}
                role={<OwnWords text={one.position} locale={locale} />}
                when={clockWords(one.clock, one.interviewedAt, scene)}
                next={t("asked", { name: one.askedBy, time: scene.moment(one.askedAt) })}
                clock={{ state: clockState(one.clock, false), share: one.clock.share }}
              />
            ))}
          </Rows>
        </Group>
      ) : (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      )}
      {decided.length > 0 ? (
        <Group title={t("done")}>
          <Rows>
            {decided.map((one) => (
              <Row
                key={`${one.letterId} ${one.at.toISOString()}`}
                href={`/approvals/${one.letterId}`}
                name={<OwnWords text={one.name} locale={locale} />}
                role={<OwnWords text={one.position} locale={locale} />}
                when={t(`now.${one.state}`)}
                next={t(`decided.${one.decision}`, { time: scene.moment(one.at) })}
              />
            ))}
          </Rows>
        </Group>
      ) : null}
    </div>
  );
}

export default screen(ApprovalsPage);
