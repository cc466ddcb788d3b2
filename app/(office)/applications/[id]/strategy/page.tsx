// How to tell it: the reason, the advice with its figures, what is missing, what a second person must look at.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { newForm } from "@/app/_ui/form-state";
import { StatusWord } from "@/app/_ui/status-word";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { type StrategyDesk, strategyDesk } from "@/db/queries/recommendation/strategy-desk";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { timeScene } from "../../../_work/scene";
import { TaskBar } from "../../../_work/task-bar";
import { ownFirst } from "../../../_work/own-first";
import { writeLetter } from "./actions";
import { AttemptCard } from "./attempt-card";
import { Flags, Holds } from "./holds-and-flags";
import { Needs } from "./needs";
import { OtherStrategies } from "./other-strategies";
import { ReasonChips } from "./reason-chips";
import { RecommendationCard } from "./recommendation-card";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "strategy")("screen.title") };
}

async function StrategyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const office = await requirePerson("evaluation.read", `/applications/${id}/strategy`);
  await ownFirst(office, id);
  const { person, context } = office;
  const { locale, role } = person;
  const desk = await strategyDesk(context, { id: id as ApplicationId, locale });
  if (!desk) notFound();
  const t = translate(locale, "strategy");
  const scene = await timeScene(locale, context.now);
  const mayWrite = roleMay(role, "letter.write");
  const mayDecide = roleMay(role, "disposition.write");
  return (
    <>
      <TaskBar head={desk.head} task={t("screen.title")} back={`/applications/${id}`} scene={scene} />
      <div className="fill page">
        <ReasonChips desk={desk} locale={locale} may={mayDecide} />
        {desk.advice.strategy === null && desk.advice.newAttempt === null ? (
          <EmptyState
            title={t("screen.nothing")}
            action={<Button href={`/applications/${id}/scorecard`}>{t("screen.score")}</Button>}
          >
            {t("screen.nothingText")}
          </EmptyState>
        ) : (
          <div className="strategy">
            <div className="grid content-start gap-6">
              <Needs desk={desk} locale={locale} may={roleMay(role, "evaluation.complete")} />
              <Holds desk={desk} locale={locale} />
              {isAttemptAdvised(desk) ? (
                <AttemptCard desk={desk} locale={locale} may={mayDecide && desk.head.toldAt === null} />
              ) : (
                <RecommendationCard desk={desk} locale={locale} />
              )}
            </div>
            <aside className="grid content-start gap-6">
              {mayWrite && !isBusy(desk) ? <OtherStrategies desk={desk} locale={locale} /> : null}
              <div className="grid gap-6 px-(--gutter) desk:px-0">
                <Flags flags={desk.flags} locale={locale} />
                {mayWrite && desk.letter && !isBusy(desk) ? <WriteAgain desk={desk} locale={locale} /> : null}
              </div>
            </aside>
          </div>
        )}
      </div>
      {mayWrite && desk.advice.strategy !== null ? <Bar desk={desk} locale={locale} /> : null}
    </>
  );
}

export default screen(StrategyPage);

/** Our process failed, and nobody has chosen yet to say so. */
const isAttemptAdvised = ({ advice }: StrategyDesk) => advice.newAttempt !== null && advice.rule !== "new_attempt";

const BUSY = ["submitted", "approved", "queued", "transmitting"];
const isBusy = ({ letter }: StrategyDesk) => letter !== null && BUSY.includes(letter.state);

const TONE = { ready: "met", needs_input: "due", hold_for_review: "wait" } as const;

function Bar({ desk, locale }: { desk: StrategyDesk; locale: Locale }) {
  const t = translate(locale, "strategy");
  const { advice, head, letter } = desk;
  const note = {
    ready: t("screen.ready"),
    needs_input: t("screen.needsInput", { n: advice.needs.length }),
    hold_for_review: t("screen.onHold"),
  }[advice.readiness];
  const words = [t(`readiness.${advice.readiness}`), note].join(locale === "en" ? ": " : "：");
  return (
    <ActionBar state={<StatusWord tone={TONE[advice.readiness]}>{words}</StatusWord>}>
      {letter === null ? (
        <Write id={head.id} words={t("screen.write")} />
      ) : (
        <Button kind="primary" wide href={`/applications/${head.id}/letter`} shortcut="w">
          {t(isBusy(desk) || letter.state === "sent" ? "screen.openLetter" : "screen.goOn")}
        </Button>
      )}
    </ActionBar>
  );
}

function WriteAgain({ desk, locale }: { desk: StrategyDesk; locale: Locale }) {
  const again = desk.letter?.state === "sent" ? "screen.correction" : "screen.writeAgain";
  return <Write id={desk.head.id} words={translate(locale, "strategy")(again)} kind="outlined" />;
}

function Write({ id, words, kind = "primary" }: { id: string; words: string; kind?: "primary" | "outlined" }) {
  return (
    <ActionForm action={writeLetter} start={newForm(crypto.randomUUID())} className="grid justify-items-start gap-2">
      <input type="hidden" name="applicationId" value={id} />
      <SubmitButton wide={kind === "primary"} kind={kind} shortcut={kind === "primary" ? "w" : undefined}>
        {words}
      </SubmitButton>
    </ActionForm>
  );
}
