// What is read: letters, checks, boxes, conversations, charts, and what became of things.
import { Check, TriangleAlert } from "lucide-react";
import { useId } from "react";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { Bubble, Evidence, Thread } from "@/app/_ui/bubble";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/field";
import { CheckLine, FlagBox } from "@/app/_ui/flag-box";
import { Icon } from "@/app/_ui/icon";
import { LetterPaper } from "@/app/_ui/letter-paper";
import { LiveLine } from "@/app/_ui/live-line";
import { Clock } from "@/app/_ui/mark";
import { StatusWord, Tag } from "@/app/_ui/status-word";
import { More, Steps } from "@/app/_ui/steps";
import { Toast } from "@/app/_ui/toast";
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import { translate } from "@/lib/i18n/translate";
import { type Specimen, lookWords } from "./specimen";

export function PaperSpecimen({ locale, id }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <LetterPaper lang={locale} to={t("paper.to")} subject={t("paper.subject")}>
        <div className="para">
          <p className="text">
            {t("paper.before")}
            <a className="fact" href={`#${id("evidence")}`} aria-current="true">
              {t("paper.fact")}
            </a>
            {t("paper.after")}
          </p>
          <aside className="pop mt-2" id={id("evidence")}>
            <b>{t("paper.evidence")}</b>
            <dl className="kv mt-1">
              <dt>{t("paper.source")}</dt>
              <dd>{t("paper.sourceText")}</dd>
              <dt>{t("paper.detail")}</dt>
              <dd>{t("paper.detailText")}</dd>
            </dl>
          </aside>
        </div>
        <div className="para">
          <p className="text">{t("paper.more")}</p>
          <span className="tag para-tag">{t("paper.edited")}</span>
        </div>
        <div className="para-editing">
          <div className="grid gap-3">
            <TextArea name={id("paragraph")} label={t("paper.editing")} defaultValue={t("paper.more")} />
            <div className="chips">
              <button type="button" className="chip">
                + {t("paper.insertFact")}
              </button>
            </div>
            <div className="flex flex-wrap gap-2">
              <Button>{t("paper.save")}</Button>
              <Button kind="text">{t("paper.cancel")}</Button>
            </div>
          </div>
        </div>
      </LetterPaper>
    </>
  );
}

export function CheckSpecimen({ locale, id }: Specimen) {
  const t = lookWords(locale);
  const passed = (words: string) => (
    <CheckLine open={false} icon={<Icon of={Check} className="met" />}>
      {words}
    </CheckLine>
  );
  return (
    <div id={id("checks")}>
      <ul>
        <CheckLine
          open
          icon={<Icon of={TriangleAlert} />}
          action={
            <a className="link link-alone" href={`#${id("checks")}`}>
              {t("checks.fix")}
            </a>
          }
        >
          {t("checks.open")}
        </CheckLine>
        {passed(t("checks.passed"))}
      </ul>
      <More summary={t("checks.rest")}>
        <ul>{passed(t("checks.restOne"))}</ul>
      </More>
    </div>
  );
}

export function FlagSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (["wait", "due", "late", "met"] as const).map((tone) => (
    <FlagBox key={tone} tone={tone} title={t(`flags.${tone}`)}>
      <p>{t(`flags.${tone}Text`)}</p>
    </FlagBox>
  ));
}

export function TalkSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <Thread>
      <Bubble from="them" by={t("talk.theirs")}>
        {t("talk.asks")}
      </Bubble>
      <Bubble from="us" by={t("talk.ours")} below={<Evidence title={t("talk.piece")}>{t("talk.pieceText")}</Evidence>}>
        {t("talk.answers")}
      </Bubble>
      <Bubble from="us" by={t("talk.draft")} draft>
        {t("talk.drafted")}
      </Bubble>
    </Thread>
  );
}

export function ToldSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <Toast action={<Button>{t("told.undo")}</Button>}>{t("told.toast")}</Toast>
      <p className="grid gap-2">
        <LiveLine outcome="quiet">{t("told.saving")}</LiveLine>
        <LiveLine outcome="done">{t("told.saved")}</LiveLine>
        <LiveLine outcome="offline">{t("told.offline")}</LiveLine>
        <LiveLine outcome="failed">{t("told.failed")}</LiveLine>
      </p>
      <div className="edge-to-edge">
        <TopBar
          back={{ href: "/settings/look#told", label: t("told.back") }}
          title={t("people.wang")}
          sub={t("told.task")}
          right={
            <span className="time-left">
              <Clock state="go" share={0.32} />
              {t("clock.go")}
            </span>
          }
        />
        <ActionBar
          state={<StatusWord tone="met">{t("told.checks")}</StatusWord>}
          saved={<LiveLine outcome="done">{t("told.saved")}</LiveLine>}
        >
          <Button kind="primary" wide>
            {t("buttons.primary")}
          </Button>
        </ActionBar>
      </div>
    </>
  );
}

export function ChartSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  // Drawn by day and by night on one page, each with strokes of its own.
  const hatch = useId();
  const area = (name: string, required: number, score: number | null, mustHave = false) =>
    ({ name, kind: "score", mustHave, score, required }) as const;
  return (
    <ScoreChartFigure
      hatch={hatch}
      locale={locale}
      chart={scoreChart([
        area(t("chart.spring"), 80, 55, true),
        area(t("chart.threads"), 75, 70),
        area(t("chart.transactions"), 70, 85),
        area(t("chart.quality"), 70, null),
      ])}
    />
  );
}

export function StepSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  const today = translate(locale, "today");
  return (
    <>
      <Steps
        label={t("steps.label")}
        steps={[
          { text: today("steps.interview"), state: "done", time: { iso: "14:05", text: "14:05" } },
          { text: today("steps.scored"), state: "done", time: { iso: "14:21", text: "14:21" } },
          { text: today("steps.write"), state: "now" },
          {
            text: today("steps.approveBy", { name: t("people.chen") }),
            brief: today("steps.approve"),
            state: "next",
          },
          { text: today("steps.tell"), state: "next" },
        ]}
      />
      <More summary={t("steps.more")}>
        <p className="text-sm">
          {t("steps.version")} <Tag>{t("paper.edited")}</Tag>
        </p>
      </More>
    </>
  );
}
