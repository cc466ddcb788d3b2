"use client";
// SavedLine: "Saved 12:03", read out when it changes and no more often. TwoVersions: the same thing typed in two places, and which of them goes on.
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { connectionWords } from "./connection.client";
import { FlagBox } from "./flag-box";
import { LiveLine } from "./live-line";
import type { Difference, FormKeeping, KeepState, Kept } from "./use-keeping.client";

/** @param before what the page says while nothing was typed */
export function SavedLine({ state, before }: { state: KeepState; before: string }) {
  const { kind } = state;
  const bad = kind === "failed" || kind === "offline";
  const said = bad ? connectionWords()[kind] : kind === "untouched" ? before : "words" in state ? state.words : "";
  return <LiveLine outcome={OUTCOME[kind]}>{said}</LiveLine>;
}

// A save that runs is no news: what was said last stays until the next minute, or until it failed.
const OUTCOME = {
  untouched: "quiet",
  saving: "quiet",
  saved: "done",
  differs: "quiet",
  offline: "offline",
  failed: "failed",
} as const;

type Two = {
  title: string;
  text: string;
  differences: readonly Difference[];
  names: Names & { useHere: string; useThere: string };
  onChoose: (which: "here" | "there") => void;
};

export function TwoVersions({ title, text, differences, names, onChoose }: Two) {
  return (
    <div role="alert" className="mb-3">
      <FlagBox tone="due" title={title}>
        <p>{text}</p>
        <Differences {...{ differences, names }} />
        <div className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="btn" onClick={() => onChoose("here")}>
            {names.useHere}
          </button>
          <button type="button" className="btn" onClick={() => onChoose("there")}>
            {names.useThere}
          </button>
        </div>
      </FlagBox>
    </div>
  );
}

type Names = { here: string; there: string; empty: string };

/** The same thing twice, one under the other. */
export function Differences({ differences, names }: { differences: readonly Difference[]; names: Names }) {
  const shown = (value: string): ReactNode => (value.trim() === "" ? names.empty : value);
  return differences.map(({ label, here, there }) => (
    <div key={label} className="mt-3">
      {label ? <p className="font-semibold">{label}</p> : null}
      <dl className="kv">
        <dt>{names.here}</dt>
        <dd className="whitespace-pre-line">{shown(here)}</dd>
        <dt>{names.there}</dt>
        <dd className="whitespace-pre-line">{shown(there)}</dd>
      </dl>
    </div>
  ));
}

type Parts = { keep: FormKeeping; kept: Kept; form: RefObject<HTMLFormElement | null> };

/** What names the draft to the server, and the choice where the same thing was typed twice. */
export function KeptParts({ keep, kept, form }: Parts) {
  const [changed, setChanged] = useState(keep.changed);
  const { state } = kept;
  // Typed before, so it is not hidden now.
  useEffect(() => {
    if (keep.before === "" || !form.current) return;
    for (const one of [form.current.closest("details"), ...form.current.querySelectorAll("details")])
      if (one) one.open = true;
  }, [keep.before, form]);
  const chooseNow = (which: "here" | "there") => {
    for (const { name, there } of which === "there" ? changed : []) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = there;
    }
    setChanged([]);
    kept.soon();
  };
  return (
    <>
      <input type="hidden" name="draft" value={keep.draft} />
      <input type="hidden" name="draft-now" value={keep.now} />
      {state.kind === "differs" ? <Elsewhere differences={state.differences} onChoose={kept.choose} /> : null}
      {changed.length > 0 ? <Meanwhile differences={changed} onChoose={chooseNow} words={keep.words} /> : null}
    </>
  );
}

type Choice = Pick<Two, "differences" | "onChoose">;

/** Saved on another device or in another window; known only once the browser heard of it. */
export function Elsewhere(choice: Choice) {
  const words = connectionWords();
  return <TwoVersions title={words.differs} text={words.differsText} names={words} {...choice} />;
}

/** Changed by somebody while it was typed; drawn by the server too. */
function Meanwhile({ words, ...choice }: Choice & { words: FormKeeping["words"] }) {
  const names = { ...words, there: words.now, useThere: words.useNow };
  return <TwoVersions title={words.changed} text={words.changedText} names={names} {...choice} />;
}
