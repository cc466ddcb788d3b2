// The parts of an application as rows: scorecard, reason and advice, letter, conversation, report.
import { ChevronRight } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import { Row, Rows } from "@/app/_ui/row";
import type { Glance } from "@/db/queries/application/application-glance";
import { type Role, roleMay } from "@/lib/domain/people/permission";
import type { Locale } from "@/lib/domain/shared/locale";
import { listNames } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";

export function Parts({ glance, role, locale }: { glance: Glance; role: Role; locale: Locale }) {
  const t = translate(locale, "application");
  const home = `/applications/${glance.id}`;
  const { letter, evaluation } = glance;
  const names = listNames(glance.interviewers, locale);
  const scored =
    glance.interviewers.length > 0 ? t("scorecards", { n: glance.interviewers.length, names }) : t("noScorecard");
  const reason = evaluation?.recommendation.disposition;
  const on = <Icon of={ChevronRight} />;
  return (
    <section className="parts">
      <h2 className="text-base">{t("parts")}</h2>
      <Rows>
        <Row
          href={roleMay(role, "scorecard.write") ? `${home}/scorecard` : home}
          name={t("scorecard")}
          when={on}
          next={scored}
          shortcut="e"
        />
        {roleMay(role, "evaluation.read") ? (
          <Row
            href={`${home}/strategy`}
            name={t("strategy")}
            when={on}
            next={reason ? translate(locale, "strategy")(`disposition.${reason}`) : t("noReason")}
          />
        ) : null}
        {roleMay(role, "letter.read") ? (
          <Row
            href={letter ? `${home}/letter` : `${home}/strategy`}
            name={t("letter")}
            when={on}
            shortcut="w"
            next={
              letter
                ? t(`letterStates.${letter.state}`, {
                    name: (letter.state === "returned" ? letter.returnedBy : letter.approverName) ?? "",
                  })
                : t("noLetter")
            }
          />
        ) : null}
        {roleMay(role, "conversation.read") && glance.moments.toldAt ? (
          <Row
            href={`/conversations/${glance.id}`}
            name={t("conversation")}
            when={on}
            shortcut="r"
            next={t("conversationLine", { n: glance.replies })}
          />
        ) : null}
      </Rows>
      {roleMay(role, "report.internal") && evaluation?.results.some((result) => result.score !== null) ? (
        <a className="link link-alone text-sm" href={`${home}/report.pdf?audience=internal`}>
          {t("report")}
        </a>
      ) : null}
    </section>
  );
}
