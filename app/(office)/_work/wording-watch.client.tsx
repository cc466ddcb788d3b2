"use client";
// The wording check follows what is typed into a field, says what it found under it, and takes it out in one tap; the tap can be taken back.
import { type ReactNode, createContext, useContext, useEffect, useRef, useState } from "react";
import type { WordingScope } from "@/lib/domain/shared/wording/finding";
import type { WordingNotes } from "./wording-notes";

export type LookAtWording = (form: FormData) => Promise<WordingNotes>;
type Watch = { readonly look: LookAtWording; readonly back: string };
const Watching = createContext<Watch | null>(null);

/** Around the office: how a text is looked at, and the words of the one button. */
export function WordingWatch({ look, back, children }: Watch & { children: ReactNode }) {
  return <Watching value={{ look, back }}>{children}</Watching>;
}

type Said = Extract<WordingNotes, { notes: unknown }>["notes"];
const PAUSE_MS = 600;

/** @param field the textarea's id */
export function WordingNote({ field, scope }: { field: string; scope: WordingScope }) {
  const watch = useContext(Watching);
  const [said, setSaid] = useState<Said>([]);
  const [before, setBefore] = useState<string | null>(null);
  const about = useRef("");
  useEffect(() => {
    const area = areaOf(field);
    if (!area || !watch) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const look = async () => {
      const text = area.value;
      const found = text.trim() === "" ? { notes: [] } : await asked(watch.look, text, scope);
      // Typed on meanwhile: what is said must be about what stands there.
      if (isGone || text !== area.value || "failed" in found) return;
      about.current = text;
      setSaid(found.notes);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    if (area.value !== "") soon();
    area.addEventListener("input", soon);
    return () => {
      isGone = true;
      clearTimeout(timer);
      area.removeEventListener("input", soon);
    };
  }, [watch, field, scope]);
  const put = (text: string, former: string | null) => {
    const area = areaOf(field);
    if (!area) return;
    type(area, text);
    setBefore(former);
    setSaid([]);
  };
  return (
    <div role="status" className="wording-notes">
      {said.map(({ quote, title, lines, rewrite }) => (
        <div key={`${title} ${quote}`} className="field-note">
          <b>
            {title} <bdi>“{quote}”</bdi>
          </b>
          {lines.map((line) => (
            <span key={line}>{line} </span>
          ))}
          {rewrite ? (
            <button
              type="button"
              className="btn btn-text wording-take"
              onClick={() => areaOf(field)?.value === about.current && put(rewrite.text, about.current)}
            >
              {rewrite.label}
            </button>
          ) : null}
        </div>
      ))}
      {before === null ? null : (
        <button type="button" className="btn btn-text wording-take" onClick={() => put(before, null)}>
          {watch?.back}
        </button>
      )}
    </div>
  );
}

function areaOf(id: string): HTMLTextAreaElement | null {
  const found = document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found : null;
}

/** Offline, or signed out: what was said last stays. */
async function asked(look: LookAtWording, text: string, scope: WordingScope): Promise<WordingNotes> {
  const form = new FormData();
  form.set("text", text);
  form.set("scope", scope);
  return await look(form).catch(() => ({ failed: true }) as const);
}

/** As if it was typed: whatever keeps or counts the field hears of it. */
function type(area: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, text);
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus({ preventScroll: true });
}
