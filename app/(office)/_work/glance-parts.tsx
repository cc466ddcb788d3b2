// Parts of an application that Today's detail and the application's own page share: stations, advice, chart.
import { FlagBox } from "@/app/_ui/flag-box";
import { StatusWord } from "@/app/_ui/status-word";
import { type Step, Steps } from "@/app/_ui/steps";
import type { Glance } from "@/db/queries/application/application-glance";
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { wayOf } from "@/lib/domain/strategy/recommendation";
import { translate, translateKey } from "@/lib/i18n/translate";
import type { Obstacle } from "./next-step";
import type { TimeScene } from "./scene";

export function Progress({ glance, scene }: { glance: Glance; scene: TimeScene }) {
  const t = translate(scene.locale, "today");
  const { moments, letter } = glance;
  const approver = letter?.approverName ?? null;
  const stations: { at: Date | null; done: string; todo: string; brief?: string }[] = [
    {
      at: glance.clock.state === "planned" ? null : moments.interviewedAt,
      done: t("steps.interview"),
      todo: t("steps.interview"),
    },
    { at: glance.asks.length > 0 ? null : moments.scoredAt, done: t("steps.scored"), todo: t("steps.toScore") },
    { at: moments.submittedAt ?? moments.approvedAt, done: t("steps.written"), todo: t("steps.write") },
    {
      at: moments.approvedAt,
      done: t("steps.approved"),
      todo: approver ? t("steps.approveBy", { name: approver }) : t("steps.approve"),
      brief: t("steps.approve"),
    },
    { at: moments.toldAt, done: t("steps.told"), todo: t("steps.tell") },
  ];
  const now = stations.findIndex((station) => station.at === null);
  const steps = stations.map(({ at, done, todo, brief }, index): Step => {
    const state = at ? "done" : index === now ? "now" : "next";
    const words = at || !brief ? { text: at ? done : todo } : { text: todo, brief };
    return { ...words, state, time: at ? { iso: at.toISOString(), text: scene.moment(at) } : null };
  });
  return <Steps label={t("steps.label")} steps={steps} />;
}

type Advice = NonNullable<Glance["evaluation"]>["recommendation"];
/** The chart below shows the others. */
const MOST_REASONS = 3;
const TONE = { ready: "met", needs_input: "due", hold_for_review: "wait" } as const;

export function AdviceSummary({ advice, locale }: { advice: Advice; locale: Locale }) {
  const t = translate(locale, "today");
  const words = translate(locale, "strategy");
  if (advice.strategy === null) return <p className="quiet">{t("glance.nothing")}</p>;
  const rest = advice.reasons.length - MOST_REASONS;
  const reasons = advice.reasons
    .slice(0, MOST_REASONS)
    .map((reason) => translateKey(locale, "strategy", reason.textKey, reason.values));
  return (
    <section className="advice">
      <p className="quiet text-sm">{t("glance.suggested")}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2>{words(`strategy.${wayOf(advice.strategy, advice.rule)}`)}</h2>
        <StatusWord tone={TONE[advice.readiness]}>{words(`readiness.${advice.readiness}`)}</StatusWord>
      </div>
      <p>{[...reasons, ...(rest > 0 ? [t("glance.more", { n: rest })] : [])].join(locale === "en" ? " " : "")}</p>
      {advice.provisional ? <p className="due text-sm font-semibold">{t("glance.provisional")}</p> : null}
    </section>
  );
}

export function EvaluationChart({
  evaluation,
  locale,
}: {
  evaluation: NonNullable<Glance["evaluation"]>;
  locale: Locale;
}) {
  const assessed = evaluation.results.some((result) => result.score !== null);
  if (!assessed) return null;
  return (
    <section className="grid gap-3">
      <h2>{translate(locale, "today")("glance.evaluation")}</h2>
      <ScoreChartFigure locale={locale} chart={evaluation.chart} />
    </section>
  );
}

/** The first thing in the letter's way, in the reader's words. */
export function obstacleOf(advice: Advice, locale: Locale): Obstacle {
  const [need] = advice.needs;
  if (need) return { kind: "needs", what: translateKey(locale, "strategy", need.textKey, need.values) };
  const hold = advice.holds.find((one) => one.cleared === null);
  return hold ? { kind: "holds", what: translateKey(locale, "strategy", hold.textKey, hold.values) } : null;
}

export function Obstacles({ advice, locale }: { advice: Advice; locale: Locale }) {
  const obstacle = obstacleOf(advice, locale);
  if (!obstacle || advice.strategy === null) return null;
  const words = translate(locale, "strategy");
  return (
    <FlagBox
      tone={obstacle.kind === "needs" ? "due" : "wait"}
      title={words(`readiness.${obstacle.kind === "needs" ? "needs_input" : "hold_for_review"}`)}
    >
      {obstacle.what}
    </FlagBox>
  );
}
