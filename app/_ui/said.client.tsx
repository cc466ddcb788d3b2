"use client";
// Said: reads out what became of a press. LandHere: where the focus goes when the pressed button is gone. SaidAloud: the region they speak through, once a page.
import { type ReactNode, useEffect, useRef } from "react";

const REGION = "said-aloud";
/** A press is answered within this time, or the reader has gone on. */
const ANSWERED_MS = 10_000;
let pressed = 0;

/** It is there before anything is said: only a change of something that was there is read out. */
export function SaidAloud() {
  useEffect(() => {
    const note = () => {
      pressed = Date.now();
    };
    document.addEventListener("submit", note, true);
    return () => document.removeEventListener("submit", note, true);
  }, []);
  return <output className="sr-only" id={REGION} />;
}

export function Said({ children }: { children: string }) {
  useEffect(() => {
    const region = document.getElementById(REGION);
    if (region && region.textContent !== children) region.textContent = children;
  }, [children]);
  return null;
}

export function LandHere({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Date.now() - pressed > ANSWERED_MS || document.activeElement !== document.body) return;
    (here.current?.querySelector<HTMLElement>("button:not([type=hidden]), a[href]") ?? here.current)?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1} className="land">
      {children}
    </div>
  );
}
