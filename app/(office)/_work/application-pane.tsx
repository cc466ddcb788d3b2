// The chosen application beside a list: how far, what is advised, what was scored, and its one next action.
import type { requirePerson } from "@/app/_server/guard";
import { Facts } from "@/app/_ui/facts";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { Name } from "@/app/_ui/name";
import { applicationGlance } from "@/db/queries/application/application-glance";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";
import { AdviceSummary, EvaluationChart, Progress } from "./glance-parts";
import { KEY_OF, type NextStep } from "./next-step";
import type { TimeScene } from "./scene";
import { stepFor } from "./step-for";
import { TimeLeft } from "./time-left";

type Props = {
  office: Awaited<ReturnType<typeof requirePerson>>;
  id: ApplicationId;
  /** What the list knows already. */
  known?: NextStep;
  scene: TimeScene;
};

export async function ApplicationPane({ office, id, known, scene }: Props) {
  const { locale } = scene;
  const glance = await applicationGlance(office.context, { id, locale });
  if (!glance) return null;
  const step = known ?? stepFor(office, glance);
  const t = translate(locale, "today");
  const { evaluation } = glance;
  const people = [glance.position.title, ...glance.interviewers];
  return (
    <>
      <div className="detail fill">
        <header className="flex items-start justify-between gap-6">
          <div className="min-w-0">
            <h2 className="text-2xl">
              <Name>{glance.name}</Name>
            </h2>
            <p className="quiet">
              <Facts locale={locale} facts={people} />
            </p>
          </div>
          <TimeLeft clock={glance.clock} interviewedAt={glance.moments.interviewedAt} scene={scene} large />
        </header>
        <Progress glance={glance} scene={scene} />
        {glance.ownFirst ? <p className="quiet">{translate(locale, "application")("ownFirst")}</p> : null}
        {evaluation ? <AdviceSummary advice={evaluation.recommendation} locale={locale} /> : null}
        {evaluation ? <EvaluationChart evaluation={evaluation} locale={locale} /> : null}
      </div>
      <ActionBar
        state={
          <span className="flex flex-wrap">
            {step.act === "open" ? null : (
              <Button kind="text" href={`/applications/${id}`}>
                {t("glance.open")}
              </Button>
            )}
            {step.act !== "score" && roleMay(office.person.role, "scorecard.write") ? (
              <Button kind="text" href={`/applications/${id}/scorecard`} shortcut="e">
                {translate(locale, "scorecard")("title")}
              </Button>
            ) : null}
          </span>
        }
      >
        <Button kind="primary" wide href={step.href} shortcut={KEY_OF[step.act]}>
          {t(`act.${step.act}`)}
        </Button>
      </ActionBar>
    </>
  );
}
