"use client";
// The template check follows what is typed: a moment after each change it reads the form as it stands.
import { useEffect, useRef } from "react";
import { useFormState } from "@/app/_ui/action-form.client";
import type { Notes } from "./field-note";

export type Check = (form: FormData) => Promise<{ readonly notes: Notes } | { readonly failed: true }>;

const PAUSE_MS = 700;

export function WatchNotes({ check, onNotes }: { check: Check; onNotes: (notes: Notes) => void }) {
  const own = useRef<HTMLSpanElement>(null);
  const { status } = useFormState();
  useEffect(() => {
    const form = own.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const look = async () => {
      const mine = ++last;
      // Offline, or half typed: what was said last stays.
      const said = await check(new FormData(form)).catch(() => ({ failed: true }) as const);
      if (mine === last && "notes" in said) onNotes(said.notes);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    // Found on the device: the page's own notes are about what is saved.
    if (status === "kept") soon();
    form.addEventListener("input", soon);
    return () => {
      clearTimeout(timer);
      last = -1;
      form.removeEventListener("input", soon);
    };
  }, [check, onNotes, status]);
  return <span ref={own} hidden />;
}
