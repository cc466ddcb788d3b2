// One application: how far it is, what stands in the way, and its parts.
import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { OwnWords } from "@/app/_ui/own-words";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { applicationGlance } from "@/db/queries/application/application-glance";
import { readApplication } from "@/db/queries/application/read-application";
import { readHistory } from "@/db/queries/application/read-history";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { AdviceSummary, EvaluationChart, Obstacles, Progress } from "../../_work/glance-parts";
import { KEY_OF } from "../../_work/next-step";
import { timeScene } from "../../_work/scene";
import { stepFor } from "../../_work/step-for";
import { TimeLeft, stepWords } from "../../_work/time-left";
import { ApplicationFacts, isWhole } from "../application-facts";
import { Parts } from "../application-parts";
import { Attempt } from "../attempt";
import { History } from "../history";
import { InterviewLine } from "../interview-line";
import { MergedScores } from "../merged-scores";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "application")("parts") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ same?: string | string[] }> };

async function ApplicationPage({ params, searchParams }: Props) {
  const id = (await params).id as ApplicationId;
  const office = await requirePerson("application.read", `/applications/${id}`);
  const { person, context } = office;
  const { locale } = person;
  const glance = await applicationGlance(context, { id, locale });
  if (!glance) notFound();
  const scene = await timeScene(locale, context.now);
  const t = translate(locale, "application");
  const advice = glance.evaluation?.recommendation ?? null;
  const step = stepFor(office, glance);
  const mayWrite = roleMay(person.role, "application.write");
  const details = mayWrite ? await readApplication(context, id) : null;
  const stays = step.href === `/applications/${id}`;
  return (
    <>
      <TopBar
        back={{ href: mayWrite ? "/candidates" : "/today", label: translate(locale, "common")("back") }}
        title={<OwnWords text={glance.name} locale={locale} />}
        sub={
          <Link className="link" href={`/positions/${glance.position.id}`}>
            {glance.position.title}
          </Link>
        }
        right={<TimeLeft clock={glance.clock} interviewedAt={glance.moments.interviewedAt} scene={scene} />}
      />
      <div className="page fill application">
        <div className="grid content-start gap-7">
          {(await searchParams).same === "1" ? <FlagBox tone="due" title={t("warningName")} /> : null}
          <Progress glance={glance} scene={scene} />
          <InterviewLine glance={glance} scene={scene} mayChange={mayWrite} />
          {mayWrite ? <Attempt glance={glance} scene={scene} /> : null}
          {advice ? (
            <AdviceSummary advice={advice} locale={locale} />
          ) : (
            <p className="quiet">{t(glance.ownFirst ? "ownFirst" : "ownOnly")}</p>
          )}
          {advice && (glance.status === "to_write" || glance.status === "to_decide") ? (
            <Obstacles advice={advice} locale={locale} />
          ) : null}
          {glance.evaluation ? <EvaluationChart evaluation={glance.evaluation} locale={locale} /> : null}
          <MergedScores glance={glance} locale={locale} mayReconcile={roleMay(person.role, "evaluation.complete")} />
        </div>
        <aside className="grid content-start gap-7">
          <Parts glance={glance} role={person.role} locale={locale} />
          {isWhole(details) ? (
            <section className="grid gap-3">
              <ApplicationFacts details={details} scene={scene} />
              <div className="-ml-3">
                <Button kind="text" icon={Pencil} href={`/applications/${id}/edit`}>
                  {t("change")}
                </Button>
              </div>
            </section>
          ) : null}
          {roleMay(person.role, "evaluation.read") ? (
            <History entries={await readHistory(context.db, id)} scene={scene} />
          ) : null}
        </aside>
      </div>
      {stays ? null : (
        <ActionBar state={stepWords(step, scene)}>
          <Button kind="primary" wide href={step.href} shortcut={KEY_OF[step.act]}>
            {translate(locale, "today")(`act.${step.act}`)}
          </Button>
        </ActionBar>
      )}
    </>
  );
}

export default screen(ApplicationPage);
