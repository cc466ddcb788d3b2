// One letter before the person who says yes: three lines of summary, the letter, what it rests on, two ways to answer.
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm, FormArea, FormChoices, FormSaved, FormTick } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { newForm } from "@/app/_ui/form-state";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Toast } from "@/app/_ui/toast";
import { lettersToApprove } from "@/db/queries/approval/my-approvals";
import { type LetterDesk, applicationOfLetter, letterDesk } from "@/db/queries/letter/letter-desk";
import { adviseOn } from "@/db/queries/recommendation/read-recommendation";
import { letterMirror } from "@/db/queries/letter/letter-mirror";
import { readSettings } from "@/db/queries/settings/read-settings";
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { chartInput, scoreChart } from "@/lib/domain/evaluation/score-chart";
import { roleMay } from "@/lib/domain/people/permission";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { backingWords } from "@/lib/i18n/backing-words";
import { wayOf } from "@/lib/domain/strategy/recommendation";
import { translate, translateKey } from "@/lib/i18n/translate";
import { BothLanguages } from "../../applications/[id]/letter/both-languages";
import { LetterBody } from "../../applications/[id]/letter/letter-body";
import { Standing } from "../../applications/[id]/letter/standing";
import { UndoSending } from "../../applications/[id]/letter/undo-sending";
import { screen } from "../../_shell/screen";
import { KeptForm } from "../../_work/kept-form";
import { type TimeScene, timeScene } from "../../_work/scene";
import { ownFirst } from "../../_work/own-first";
import { TaskBar } from "../../_work/task-bar";
import { approve, sendBack } from "./actions";

type Props = { params: Promise<{ letterId: string }>; searchParams: Promise<{ change?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "approval")("task") };
}

async function ApprovePage({ params, searchParams }: Props) {
  const { letterId } = await params;
  const { change } = await searchParams;
  const office = await requirePerson("letter.approve", `/approvals/${letterId}`);
  const { person, context } = office;
  const { locale } = person;
  const about = await applicationOfLetter(context, letterId);
  if (about) await ownFirst(office, about.applicationId);
  const desk = about && (await letterDesk(context, { ...about, locale }));
  if (!desk) notFound();
  // A letter that another one replaced is not decided on any more.
  if (desk.letter.id !== letterId) redirect(`/applications/${desk.head.id}/letter`);
  const t = translate(locale, "approval");
  const scene = await timeScene(locale, context.now);
  const { undoSeconds } = await readSettings(context.db);
  const mirror = await letterMirror(context.db, desk.letter);
  const open = desk.letter.state === "submitted";
  const next = open ? undefined : (await lettersToApprove(context, { locale }))[0];
  return (
    <>
      <TaskBar head={desk.head} task={t("task")} back="/approvals" scene={scene} />
      <div className="fill page approve">
        <header className="px-(--gutter) desk:px-0">
          {desk.request ? <p className="quiet text-sm">{t("requests", { name: desk.request.by })}</p> : null}
          <h2 className="text-2xl">{t("letterFor", { name: desk.head.name })}</h2>
        </header>
        <Summary desk={desk} locale={locale} />
        <div className="grid gap-4 px-3 desk:px-0">
          {open ? null : (
            <Standing desk={desk} scene={scene} mayWrite={false} mayUndo={true} undoSeconds={undoSeconds} />
          )}
          {open && !desk.second ? (
            <FlagBox title={t("notYours")}>
              <p>{t("notYoursText")}</p>
            </FlagBox>
          ) : null}
          <LetterBody desk={desk} locale={locale} editing={null} mayEdit={false} />
          {mirror ? (
            <More summary={translate(locale, "letter")("both.read")}>
              <BothLanguages letter={desk.letter} mirror={mirror} locale={locale} />
            </More>
          ) : null}
          {roleMay(person.role, "evaluation.read") ? <Basis desk={desk} locale={locale} /> : null}
          {open && desk.second ? <Change desk={desk} locale={locale} opened={change !== undefined} /> : null}
        </div>
      </div>
      {open && desk.second ? <Bar desk={desk} locale={locale} undoSeconds={undoSeconds} /> : null}
      {open ? null : (
        <ActionBar
          state={desk.letter.state === "queued" ? <UndoLine desk={desk} scene={scene} /> : next ? null : t("allDone")}
        >
          <Button kind="primary" wide href={next ? `/approvals/${next.letterId}` : "/approvals"}>
            {next ? t("next") : translate(locale, "common")("back")}
          </Button>
        </ActionBar>
      )}
    </>
  );
}

export default screen(ApprovePage);

type Part = { desk: LetterDesk; locale: Locale };

/** In reach of the thumb that just approved. */
function UndoLine({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "letter");
  const at = desk.letter.sendAfter;
  if (!at || at <= scene.now) return t("queued.transmitting");
  return (
    <Toast action={<UndoSending letterId={desk.letter.id} locale={scene.locale} />}>
      {t("queued.title", { time: scene.momentToTheSecond(at) })}
    </Toast>
  );
}

function Summary({ desk, locale }: Part) {
  const t = translate(locale, "approval");
  const strategy = translate(locale, "strategy");
  const { letter, head, request, file } = desk;
  const advice = adviseOn(letter.judgement.record, locale);
  const [reason] = advice.reasons;
  const fallback = file.position.fallback;
  const offered = letter.strategy === "constructive" && fallback?.status === "open" ? fallback : null;
  const inside = advice.flags.filter((flag) => !flag.holds).length;
  const facts = [
    `${t("position")}${colon(locale)}${head.position}`,
    ...(reason
      ? [`${t("reason")}${colon(locale)}${translateKey(locale, "strategy", reason.textKey, reason.values)}`]
      : []),
    `${t("way")}${colon(locale)}${strategy(`screen.named.${wayOf(letter.strategy, letter.rule)}`)}`,
    ...(offered ? [t("offers", { title: anyText(offered.title, offered.locale, locale) })] : []),
    ...(inside > 0 ? [t("internal", { n: inside })] : []),
    ...backingWords(desk.paragraphs, locale),
  ];
  return (
    <div className="grid gap-2 px-(--gutter) desk:px-0">
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact.replace(/[。.]$/u, "")}</li>
        ))}
      </ul>
      {request?.note ? <p className="text-sm">{t("note", { name: request.by, note: request.note })}</p> : null}
      {letter.overrideReason ? (
        <p className="text-sm">{translate(locale, "letter")("overridden", { reason: letter.overrideReason })}</p>
      ) : null}
    </div>
  );
}

const colon = (locale: Locale) => (locale === "en" ? ": " : "：");

function Basis({ desk, locale }: Part) {
  const { file } = desk;
  const inputs = dimensionResults(file.evaluation).map((result) =>
    chartInput(result, anyText(result.name, file.position.locale, locale)),
  );
  return (
    <More summary={translate(locale, "approval")("scores")}>
      <ScoreChartFigure locale={locale} chart={scoreChart(inputs)} />
    </More>
  );
}

function Change({ desk, locale, opened }: Part & { opened: boolean }) {
  const t = translate(locale, "approval");
  return (
    <div id="change">
      <More summary={t("changeTitle")} open={opened}>
        <KeptForm kind="return" head={desk.head} action={sendBack} className="grid gap-4 pb-4">
          <input type="hidden" name="letterId" value={desk.letter.id} />
          <input type="hidden" name="version" value={desk.letter.version} />
          <FormChoices legend={t("changeWhat")} name="chips">
            {(["data", "tone", "reason", "role"] as const).map((chip) => (
              <FormTick key={chip} name="chips[]" value={t(`chips.${chip}`)}>
                {t(`chips.${chip}`)}
              </FormTick>
            ))}
          </FormChoices>
          <FormArea
            label={t("changeWhy")}
            hint={t("changeHint", { name: desk.request?.by ?? "" })}
            name="reason"
            maxLength={500}
          />
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton kind="outlined">{t("changeSend")}</SubmitButton>
            <FormSaved />
          </div>
        </KeptForm>
      </More>
    </div>
  );
}

function Bar({ desk, locale, undoSeconds }: Part & { undoSeconds: number }) {
  const t = translate(locale, "approval");
  const { letter, request } = desk;
  return (
    <ActionBar
      state={
        <Button kind="text" href={`/approvals/${letter.id}?change=1#change`}>
          {t("change")}
        </Button>
      }
    >
      <ActionForm action={approve} start={newForm(crypto.randomUUID())} className="grid gap-2">
        <input type="hidden" name="letterId" value={letter.id} />
        <input type="hidden" name="version" value={letter.version} />
        <SubmitButton
          wide
          shortcut="a"
          twice
          second={
            request?.sendOnApproval
              ? t("approveSecond", { seconds: undoSeconds })
              : t("approveHeld", { name: request?.by ?? "" })
          }
        >
          {t("approve")}
        </SubmitButton>
      </ActionForm>
    </ActionBar>
  );
}
