"use client";
// Saves a form a moment after each change, one save at a time, and says so. What is on the page is never touched by it.
import { useEffect, useRef, useState } from "react";

export type Keep = (form: FormData) => Promise<{ words: string } | { failed: true }>;
export type KeepState = { kind: "untouched" | "saving" | "offline" | "failed" } | { kind: "saved"; words: string };

const PAUSE_MS = 700;

export function useKeeping(keep: Keep) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const busy = useRef(false);
  const again = useRef(false);
  const [state, setState] = useState<KeepState>({ kind: "untouched" });

  const save = async () => {
    if (!form.current) return;
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    setState({ kind: "saving" });
    try {
      const answer = await keep(new FormData(form.current));
      setState("words" in answer ? { kind: "saved", words: answer.words } : { kind: "failed" });
    } catch {
      setState({ kind: navigator.onLine ? "failed" : "offline" });
    }
    busy.current = false;
    if (!again.current) return;
    again.current = false;
    await save();
  };

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS);
  };

  useEffect(() => {
    const back = () => void latest.current();
    globalThis.addEventListener("online", back);
    return () => globalThis.removeEventListener("online", back);
  }, []);

  return { form, state, soon };
}
