"use client";
// The scorecard as one form: areas as rows, one open at a time; saved as one goes; without scripts each row is a button that saves and opens.
import { WordingNote } from "../../../_work/wording-watch.client";
import { type FormEvent, useRef, useState } from "react";
import { ActionBar } from "@/app/_ui/bars";
import { connectionWords, useSending } from "@/app/_ui/connection.client";
import { ErrorSummary, TextArea } from "@/app/_ui/field";
import { FlagBox } from "@/app/_ui/flag-box";
import { Elsewhere, SavedLine } from "@/app/_ui/kept.client";
import { type Keeping, useKeeping } from "@/app/_ui/use-keeping.client";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Switch } from "@/app/_ui/tick";
import { field } from "@/lib/domain/evaluation/scorecard-fields";
import { type ScorecardDraft, readScore } from "@/lib/domain/evaluation/scorecard-draft";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { type Words, translateWords } from "@/lib/i18n/words";
import { AreaFields } from "./area-fields.client";
import { AreaRow, GeneralRow, Progress } from "./scorecard-rows.client";
import { TestFields } from "./test-fields.client";

type Props = {
  words: Words<"scorecard">;
  applicationId: string;
  /** The colleague whose card it is; empty for the reader's own. */
  forId: string;
  areas: readonly AreaToScore[];
  draft: ScorecardDraft;
  open: string;
  submission: string;
  /** "Saved 12:03", or when it was handed in. */
  savedWords: string;
  /** Of the card that is in already; 0 = none. */
  version: number;
  action: FormAction;
  keep: Keeping;
};

/** A form that was sent would be emptied to what the page came with; here everything typed stays. */
const stay = (event: FormEvent) => event.preventDefault();

/** Beside the areas: the general remark and the tests. */
const GENERAL = "_general";

export function ScorecardForm(props: Props) {
  const { words, areas, draft, submission } = props;
  const t = translateWords(words);
  const [state, send] = useSending(props.action, newForm(submission));
  const [unsent, setUnsent] = useState(false);
  const [scores, setScores] = useState<Readonly<Record<string, string>>>(draft.scores);
  const [open, setOpen] = useState(props.open);
  const form = useRef<HTMLFormElement>(null);
  const { state: kept, soon, sending, choose } = useKeeping(props.keep, form);
  const submit = (event: FormEvent) => {
    setUnsent(!navigator.onLine);
    if (navigator.onLine) sending();
    else event.preventDefault();
  };
  const errors = state.fieldErrors;
  const openArea = (key: string) => (event: FormEvent) => {
    event.preventDefault();
    setOpen(key);
    globalThis.history.replaceState(
      null,
      "",
      `?d=${encodeURIComponent(key)}${props.forId ? `&for=${props.forId}` : ""}`,
    );
    // Pressed by a key: the hands go on from the area that opens.
    const row = document.querySelector<HTMLElement>(`[aria-controls="area-${CSS.escape(key)}"]`);
    if (event.nativeEvent instanceof UIEvent && event.nativeEvent.detail === 0) row?.focus();
    if (!globalThis.matchMedia("(max-width: 63.99rem)").matches) return;
    requestAnimationFrame(() => document.querySelector("[aria-expanded=true]")?.scrollIntoView({ block: "start" }));
  };
  const setScore = (key: string) => (typed: string) => {
    setScores({ ...scores, [key]: typed });
    soon();
  };
  const next = nextOf(areas, scores, open);
  return (
    <form ref={form} action={send} onInput={soon} onSubmit={submit} onReset={stay} className="contents" noValidate>
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
      <input type="hidden" name="for" value={props.forId} />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="submission" value={state.submission} />
      {areas.map((area) => (
        <input key={area.key} type="hidden" name="areas[]" value={area.key} />
      ))}
      <div className="fill page">
        {kept.kind === "differs" ? (
          <div className="p-5 pb-0">
            <Elsewhere differences={kept.differences} onChoose={choose} />
          </div>
        ) : null}
        {unsent ? (
          <div className="p-5 pb-0">
            <FlagBox tone="late" title={connectionWords().notSent} alert />
          </div>
        ) : null}
        <div role="alert">
          {state.status === "failed" ? (
            <div className="p-5 pb-0">
              <ErrorSummary title={state.message ?? ""} errors={faultLines(areas, errors, t("general"))} />
            </div>
          ) : null}
        </div>
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
              {next === null ? null : (
                <div>
                  <SubmitButton kind="outlined" name="intent" value="handIn">
                    {t("handInSo")}
                  </SubmitButton>
                </div>
              )}
            </fieldset>
          </li>
        </ul>
      </div>
      <ActionBar
        state={<Progress {...{ words, areas, scores }} />}
        saved={<SavedLine state={kept} before={props.savedWords} />}
      >
        {next === null ? (
          <SubmitButton wide name="intent" value="handIn">
            {t(props.version > 0 ? "update" : "handIn")}
          </SubmitButton>
        ) : (
          <button
            type="submit"
            name="intent"
            value={`go:${next}`}
            className="btn btn-primary btn-wide"
            onClick={openArea(next)}
          >
            {t("nextArea")}
          </button>
        )}
      </ActionBar>
    </form>
  );
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
        <WordingNote field={`f-${field.note("")}`} scope="remark" />
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
