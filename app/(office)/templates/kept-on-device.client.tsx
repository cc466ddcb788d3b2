"use client";
// What is typed into the template editor stays on the device until it is saved: a closed window loses nothing.
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useFormState } from "@/app/_ui/action-form.client";
import { type DeviceDraft, dropFromDevice, onDevice, putOnDevice, typedEntries } from "@/app/_ui/device-draft";
import { typedValues } from "@/app/_ui/form-values";
import type { FormState } from "@/app/_ui/form-state";
import { LiveLine } from "@/app/_ui/live-line";

/** What an earlier visit left on this device, read once; null before scripts run and where there is none. */
export function useFound(place: string): DeviceDraft | null {
  const found = useRef<DeviceDraft | null | undefined>(undefined);
  return useSyncExternalStore(
    () => () => undefined,
    () => (found.current === undefined ? (found.current = onDevice(place)) : found.current),
    () => null,
  );
}

/** The form's first state with what was found in its fields. */
export function withFound(start: FormState, { entries }: DeviceDraft): FormState {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return { ...start, status: "kept", values: typedValues(form) };
}

const PAUSE_MS = 300;

export function KeepOnDevice({ place, words }: { place: string; words: string }) {
  const state = useFormState();
  const own = useRef<HTMLSpanElement>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const form = own.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const put = () => {
      const typed = new FormData(form);
      putOnDevice(place, { since: String(typed.get("version")), entries: typedEntries(typed) });
      setKept(true);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(put, PAUSE_MS);
    };
    const sent = () => {
      clearTimeout(timer);
      if (navigator.onLine) dropFromDevice(place);
    };
    // Not saved: it is a draft again.
    if (state.status === "failed") soon();
    form.addEventListener("input", soon);
    form.addEventListener("submit", sent);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", soon);
      form.removeEventListener("submit", sent);
    };
  }, [place, state]);
  return (
    <span ref={own}>
      <LiveLine outcome={kept ? "done" : "quiet"}>{kept ? words : null}</LiveLine>
    </span>
  );
}

export function DropDraft({ place, children }: { place: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        dropFromDevice(place);
        globalThis.location.reload();
      }}
    >
      {children}
    </button>
  );
}
