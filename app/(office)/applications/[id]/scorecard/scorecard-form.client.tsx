"use client";
// The scorecard as one form: areas as rows, one open at a time; saved as one goes; without scripts each row is a button that saves and opens.
import { ChevronRight } from "lucide-react";
import { type FormEvent, useActionState, useEffect, useState } from "react";
import { ActionBar } from "@/app/_ui/bars";
import { ErrorSummary, TextArea } from "@/app/_ui/field";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import { Icon } from "@/app/_ui/icon";
import { Must } from "@/app/_ui/status-word";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Switch } from "@/app/_ui/tick";
import { field } from "@/lib/domain/evaluation/scorecard-fields";
import { type ScorecardDraft, readScore } from "@/lib/domain/evaluation/scorecard-draft";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { hundredths, printScore } from "@/lib/domain/shared/score";
import { type Words, translateWords } from "@/lib/i18n/words";
import { AreaFields } from "./area-fields.client";
import { TestFields } from "./test-fields.client";
import { type Keep, type KeepState, useKeeping } from "./use-keeping.client";

type Props = {
  words: Words<"scorecard">;
  applicationId: string;
  areas: readonly AreaToScore[];
  draft: ScorecardDraft;
  open: string;
  submission: string;
  /** "Saved 12:03", or when it was handed in. */
  savedWords: string;
  handedIn: boolean;
  action: FormAction;
  keep: Keep;
};

/** Beside the areas: the general remark and the tests. */
const GENERAL = "_general";

export function ScorecardForm(props: Props) {
  const { words, areas, draft, submission } = props;
  const t = translateWords(words);
  const [state, send] = useActionState(props.action, newForm(submission));
  const [scores, setScores] = useState<Readonly<Record<string, string>>>(draft.scores);
  const [open, setOpen] = useState(props.open);
  const keeping = useKeeping(props.keep);
  const errors = state.fieldErrors;
  const openArea = (key: string) => (event: FormEvent) => {
    event.preventDefault();
    setOpen(key);
    globalThis.history.replaceState(null, "", `?d=${encodeURIComponent(key)}`);
  };
  const setScore = (key: string) => (typed: string) => {
    setScores({ ...scores, [key]: typed });
    keeping.soon();
  };
  useEffect(() => {
    if (globalThis.matchMedia("(max-width: 63.99rem)").matches)
      document.querySelector("[aria-expanded=true]")?.scrollIntoView({ block: "start", behavior: "smooth" });
  }, [open]);
  const next = nextOf(areas, scores, open);
  return (
    <form ref={keeping.form} action={send} onInput={keeping.soon} className="contents" noValidate>
      <button
        type="submit"
        name="intent"
        value={`go:${open}`}
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        onClick={(event) => event.preventDefault()}
      />
      <input type="hidden" name="applicationId" value={props.applicationId} />
      <input type="hidden" name="submission" value={state.submission} />
      {areas.map((area) => (
        <input key={area.key} type="hidden" name="areas[]" value={area.key} />
      ))}
      <div className="fill page">
        {state.status === "failed" ? (
          <div className="p-5 pb-0">
            <ErrorSummary title={state.message ?? ""} errors={faultLines(areas, errors, t("general"))} />
          </div>
        ) : null}
        <ul className="areas">
          {areas.map((area) => (
            <li key={area.key}>
              <AreaRow
                {...{ words, area }}
                score={scores[area.key] ?? ""}
                open={open === area.key}
                onOpen={openArea(area.key)}
              />
              <fieldset className="open" id={`area-${area.key}`} hidden={open !== area.key}>
                <legend className="sr-only">{area.name}</legend>
                <AreaFields
                  {...{ words, area, draft, errors }}
                  score={scores[area.key] ?? ""}
                  onScore={setScore(area.key)}
                />
              </fieldset>
            </li>
          ))}
          <li>
            <GeneralRow title={t("general")} open={open === GENERAL} onOpen={openArea(GENERAL)} />
            <fieldset className="open" id={`area-${GENERAL}`} hidden={open !== GENERAL}>
              <legend className="sr-only">{t("general")}</legend>
              <General {...{ words, areas, draft, errors }} />
            </fieldset>
          </li>
        </ul>
      </div>
      <ActionBar
        state={<Progress {...{ words, areas, scores }} />}
        saved={<Saved {...{ words }} state={keeping.state} words0={props.savedWords} />}
      >
        {next === null ? (
          <SubmitButton wide name="intent" value="handIn">
            {t(props.handedIn ? "update" : "handIn")}
          </SubmitButton>
        ) : (
          <>
            <button
              type="submit"
              name="intent"
              value={`go:${next}`}
              className="btn btn-primary btn-wide"
              onClick={openArea(next)}
            >
              {t("nextArea")}
            </button>
            <SubmitButton kind="text" name="intent" value="handIn">
              {t(props.handedIn ? "update" : "handIn")}
            </SubmitButton>
          </>
        )}
      </ActionBar>
    </form>
  );
}

type RowProps = {
  words: Words<"scorecard">;
  area: AreaToScore;
  score: string;
  open: boolean;
  onOpen: (event: FormEvent) => void;
};

function AreaRow({ words, area, score, open, onOpen }: RowProps) {
  const t = translateWords(words);
  return (
    <button
      type="submit"
      name="intent"
      value={`go:${area.key}`}
      className="area-row"
      aria-expanded={open}
      aria-controls={`area-${area.key}`}
      onClick={onOpen}
    >
      <span className="font-semibold">
        {area.name}
        {area.mustHave ? <Must>{t("must")}</Must> : null}
      </span>
      <Standing {...{ words, area, score }} />
      <Icon of={ChevronRight} />
    </button>
  );
}

function GeneralRow({ title, open, onOpen }: { title: string; open: boolean; onOpen: (event: FormEvent) => void }) {
  return (
    <button
      type="submit"
      name="intent"
      value={`go:${GENERAL}`}
      className="area-row"
      aria-expanded={open}
      aria-controls={`area-${GENERAL}`}
      onClick={onOpen}
    >
      <span className="font-semibold">{title}</span>
      <span />
      <Icon of={ChevronRight} />
    </button>
  );
}

function Standing({ words, area, score }: Pick<RowProps, "words" | "area" | "score">) {
  const t = translateWords(words);
  const value = readScore(score);
  if (typeof value !== "number") return <span className="word wait">{t("notYet")}</span>;
  const missing = hundredths(area.required) - hundredths(value);
  const result =
    missing > 0n ? (
      <span className="gap-word font-semibold whitespace-nowrap">
        {area.kind === "certificate" ? t("notHeld") : t("below", { distance: printScore(Number(missing) / 100) })}
      </span>
    ) : (
      <span className="met font-semibold whitespace-nowrap">{area.kind === "certificate" ? t("held") : t("met")}</span>
    );
  if (area.kind === "certificate") return <span className="text-sm">{result}</span>;
  return (
    <span className="num text-sm whitespace-nowrap">
      <b className="text-base">{printScore(value)}</b> <span className="faint">/ {printScore(area.required)}</span>
      <span className="ml-2.5 inline-block min-w-[4.2em] text-right">{result}</span>
    </span>
  );
}

function Progress({
  words,
  areas,
  scores,
}: Pick<Props, "words" | "areas"> & { scores: Readonly<Record<string, string>> }) {
  const t = translateWords(words);
  const open = areas.filter((area) => typeof readScore(scores[area.key] ?? "") !== "number");
  return (
    <>
      <b className="text-ink">{t("progress", { done: areas.length - open.length, all: areas.length })}</b>
      {" · "}
      {open[0] ? t("missing", { name: open[0].name }) : t("complete")}
    </>
  );
}

function Saved({ words, state, words0 }: { words: Words<"scorecard">; state: KeepState; words0: string }) {
  const t = translateWords(words);
  const said = {
    untouched: words0,
    saving: t("saving"),
    saved: state.kind === "saved" ? state.words : "",
    offline: t("offline"),
    failed: t("notSaved"),
  }[state.kind];
  const tone = state.kind === "failed" || state.kind === "offline" ? "late font-semibold" : "faint";
  return <output className={`${tone} text-right`}>{said}</output>;
}

function General({
  words,
  areas,
  draft,
  errors,
}: Pick<Props, "words" | "areas" | "draft"> & { errors: Readonly<Record<string, string>> }) {
  const t = translateWords(words);
  const kept = draft.comments[""];
  return (
    <>
      <div>
        <TextArea
          label={t("generalNote")}
          hint={t("noteHint")}
          name={field.note("")}
          maxLength={2000}
          defaultValue={kept?.text ?? ""}
        />
        <Switch name={field.share("")} value="1" defaultChecked={kept?.shareable ?? false} note={t("shareHint")}>
          {t("share")}
        </Switch>
      </div>
      <TestFields {...{ words, areas, errors }} tests={draft.testResults} />
    </>
  );
}

/** The next area without a score, after the open one first; null when the card can be handed in. */
function nextOf(areas: readonly AreaToScore[], scores: Readonly<Record<string, string>>, open: string): string | null {
  const at = areas.findIndex((area) => area.key === open);
  const around = [...areas.slice(at + 1), ...areas.slice(0, Math.max(0, at))];
  return around.find((area) => typeof readScore(scores[area.key] ?? "") !== "number")?.key ?? null;
}

/** One line a fault, with the area it stands in. */
function faultLines(areas: readonly AreaToScore[], errors: Readonly<Record<string, string>>, general: string) {
  return Object.entries(errors).map(([name, text]) => {
    const key = name.split(/[:/]/).find((part) => areas.some((area) => area.key === part));
    const area = areas.find((one) => one.key === key);
    return { name, text: `${area?.name ?? general}：${text}` };
  });
}
