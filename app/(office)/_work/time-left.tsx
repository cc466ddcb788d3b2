// The clock with its words, and the step in words.
import { Clock, type ClockState } from "@/app/_ui/mark";
import type { PromiseClock } from "@/lib/domain/delivery/promise-clock";
import { clockWords } from "@/lib/i18n/clock-words";
import { translate } from "@/lib/i18n/translate";
import { listNames } from "@/lib/i18n/join";
import { clockTime } from "@/lib/i18n/when";
import type { NextStep } from "./next-step";
import type { TimeScene } from "./scene";

/** Waiting for others is drawn as such only while there is time. */
export function clockState(clock: PromiseClock, waits: boolean): ClockState {
  if (clock.state === "planned") return "wait";
  return clock.state === "go" && waits ? "wait" : clock.state;
}

/** The frame closes before the eyes of those who were there, not of everyone who comes by later. Minutes. */
const JUST_NOW = 1.5;
const ranSince = (interviewedAt: Date, scene: TimeScene) => (scene.now.getTime() - interviewedAt.getTime()) / 60_000;

export function TimeLeft({
  clock,
  interviewedAt,
  scene,
  large = false,
}: {
  clock: PromiseClock;
  interviewedAt: Date;
  scene: TimeScene;
  large?: boolean;
}) {
  const t = translate(scene.locale, "today");
  const state = clockState(clock, false);
  const words = clockWords(clock, interviewedAt, scene);
  const tone = state === "go" || state === "wait" ? "" : state;
  const promised = clockTime(clock.promisedAt, scene.locale, scene.timeZone);
  return (
    <span className={`time-left ${tone}`}>
      <Clock
        state={state}
        share={clock.share}
        size={large ? "large" : "small"}
        fresh={state === "told" && ranSince(interviewedAt, scene) - clock.minutes < JUST_NOW}
      />
      <span className="leading-snug">
        <b className={large ? "block text-lg" : ""}>{words}</b>
        {large && clock.state !== "told" && clock.state !== "planned" ? (
          <small className="quiet block text-xs font-normal">{t("clock.tellBy", { time: promised })}</small>
        ) : null}
      </span>
    </span>
  );
}

export function stepWords(step: NextStep, scene: TimeScene): string {
  const t = translate(scene.locale, "today");
  const values = Object.fromEntries(
    Object.entries(step.values).map(([name, value]) => [
      name,
      value instanceof Date ? scene.moment(value) : typeof value === "object" ? listNames(value, scene.locale) : value,
    ]),
  );
  return t(`next.${step.next}`, values);
}
