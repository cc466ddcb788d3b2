"use client";
// One area of the scorecard: level, number, ticks with their evidence, note with its share switch.
import { OwnWords } from "@/app/_ui/own-words";
import { Facts } from "@/app/_ui/facts";
import { LevelChips } from "@/app/_ui/level-chips";
import { WordingNote } from "../../../_work/wording-watch.client";
import { FieldError } from "@/app/_ui/field";
import { Must } from "@/app/_ui/status-word";
import { Stepper } from "@/app/_ui/stepper";
import { ChipRadio, Switch } from "@/app/_ui/tick";
import { field } from "@/lib/domain/evaluation/scorecard-fields";
import { type ScorecardDraft, readScore } from "@/lib/domain/evaluation/scorecard-draft";
import { type Words, translateWords } from "@/lib/i18n/words";
import { printScore } from "@/lib/domain/shared/score";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { TickedItems } from "./ticked-items.client";

export type AreaProps = {
  words: Words<"scorecard">;
  area: AreaToScore;
  draft: ScorecardDraft;
  score: string;
  errors: Readonly<Record<string, string>>;
  onScore: (typed: string) => void;
};

export function AreaFields({ words, area, draft, score, errors, onScore }: AreaProps) {
  const t = translateWords(words);
  const { key } = area;
  const kept = draft.comments[key];
  return (
    <>
      <div>
        <p className="area-head">
          <OwnWords text={area.name} locale={words.locale} />
          {area.mustHave ? <Must>{t("must")}</Must> : null}
        </p>
        <p className="quiet text-sm">
          <Facts locale={words.locale} facts={[requirementWords(words, area), area.requirementText]} />
        </p>
      </div>
      <ScoreInput {...{ words, area, score, errors, onScore, saved: draft.scores[key] ?? "" }} />
      <TickedItems words={words} kind="gap" area={area} draft={draft} errors={errors} />
      {isBelow(area, score) ? <p className="seen-ask">{t("askSeen")}</p> : null}
      <TickedItems words={words} kind="strength" area={area} draft={draft} errors={errors} />
      <div>
        <label className="label" htmlFor={`note-${key}`}>
          {t("note")}
        </label>
        <p className="hint">{t("noteHint")}</p>
        <FieldError id={`note-${key}-error`} error={errors[field.note(key)]} />
        <textarea
          className="input area"
          id={`note-${key}`}
          name={field.note(key)}
          maxLength={2000}
          placeholder=" "
          defaultValue={kept?.text ?? ""}
        />
        <WordingNote field={`note-${key}`} scope="remark" />
        <Switch name={field.share(key)} value="1" defaultChecked={kept?.shareable ?? false} note={t("shareHint")}>
          {t("share")}
        </Switch>
      </div>
    </>
  );
}

/** Then something was seen; a missing certificate or year speaks for itself. */
function isBelow(area: AreaToScore, typed: string): boolean {
  const score = readScore(typed);
  return area.kind === "score" && typeof score === "number" && score < area.required;
}

function requirementWords(words: Words<"scorecard">, area: AreaToScore): string {
  const t = translateWords(words);
  if (area.kind === "certificate") return t("requiredHeld");
  return t(area.kind === "years" ? "requiredYears" : "required", { required: printScore(area.required) });
}

type ScoreProps = Omit<AreaProps, "draft"> & { saved: string };

function ScoreInput(props: ScoreProps) {
  const { words, area, score, errors, onScore, saved } = props;
  const t = translateWords(words);
  const error = errors[field.score(area.key)] ?? (readScore(score) === "wrong" ? t("wrongScore") : undefined);
  return (
    <div>
      <input type="hidden" name={field.was(area.key)} value={saved} />
      {area.kind === "certificate" ? <HeldOrNot {...props} /> : <Number_ {...props} />}
      <FieldError id={`score-${area.key}-error`} error={error} />
      {score === "" ? (
        <p className="faint text-sm">{t("notAssessed")}</p>
      ) : (
        <button type="button" className="btn btn-text -ml-3" onClick={() => onScore("")}>
          {t("clear")}
        </button>
      )}
    </div>
  );
}

function HeldOrNot({ words, area, score, onScore }: ScoreProps) {
  const t = translateWords(words);
  return (
    <div className="chips" role="radiogroup" aria-label={area.name}>
      {[
        { value: "100", word: t("held") },
        { value: "0", word: t("notHeld") },
      ].map(({ value, word }) => (
        <ChipRadio
          key={value}
          name={field.score(area.key)}
          value={value}
          checked={score === value}
          onChange={() => onScore(value)}
        >
          {word}
        </ChipRadio>
      ))}
    </div>
  );
}

function Number_({ words, area, score, onScore }: ScoreProps) {
  const t = translateWords(words);
  const id = `score-${area.key}`;
  const levels = chipsOf(words, area);
  return (
    <>
      {levels.length > 0 ? (
        <>
          <p className="label">{t("level")}</p>
          <LevelChips name={field.level(area.key)} legend={t("level")} levels={levels} value={score} onPick={onScore} />
          <p className="faint mt-1.5 text-xs">{t("levelHint")}</p>
        </>
      ) : null}
      <div className="line mt-2">
        <label htmlFor={id} className="font-semibold">
          {t(area.kind === "years" ? "years" : "score")}{" "}
          {area.kind === "years" ? null : <span className="quiet text-sm font-normal">{t("scoreRange")}</span>}
        </label>
        <Stepper
          labels={{ minus: t("minus"), plus: t("plus") }}
          onStep={(by) => onScore(stepped(score, by))}
          id={id}
          name={field.score(area.key)}
          value={score}
          aria-describedby={`${id}-error`}
          aria-invalid={readScore(score) === "wrong" ? true : undefined}
          onChange={(event) => onScore(event.target.value)}
        />
      </div>
    </>
  );
}

/** Decimals stay: 79.5 and one more is 80.5. What is no score is left as typed. */
function stepped(typed: string, by: number): string {
  const score = readScore(typed);
  if (score === "wrong") return typed;
  return printScore(Math.min(100, Math.max(0, (score ?? 0) + by)));
}

const USUAL_LEVELS = [
  { from: 40, word: "one" },
  { from: 55, word: "two" },
  { from: 70, word: "three" },
  { from: 80, word: "four" },
  { from: 90, word: "five" },
] as const;

/** The template's own levels, or the five usual ones; the first that reaches the requirement carries its bar. */
function chipsOf(words: Words<"scorecard">, area: AreaToScore) {
  if (area.kind !== "score") return [];
  const t = translateWords(words);
  const levels =
    area.levels.length > 0
      ? area.levels.toSorted((a, b) => a.from - b.from)
      : USUAL_LEVELS.map(({ from, word }) => ({ from, word: t(`levelWords.${word}`) }));
  const reached = levels.find((level) => level.from >= area.required)?.from;
  return levels.map(({ from, word }) => ({ value: printScore(from), word, required: from === reached }));
}
