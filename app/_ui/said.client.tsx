"use client";
// Said: reads out what became of a press. LandHere: where the focus goes when the pressed button is gone. SaidAloud: the region they speak through, once a page.
import { type ReactNode, useEffect, useRef } from "react";

const REGION = "said-aloud";
const TOUCHES = ["keydown", "pointerdown"] as const;
/** A form was sent, and its reader has touched nothing since. Kept with the tab: a form sent before its scripts woke loads the page anew. */
const AWAITING = "huiyin-awaiting";

/** It is there before anything is said: only a change of something that was there is read out. */
export function SaidAloud() {
  useEffect(() => {
    const sent = () => sessionStorage.setItem(AWAITING, "1");
    const goneOn = () => sessionStorage.removeItem(AWAITING);
    document.addEventListener("submit", sent, true);
    for (const touch of TOUCHES) document.addEventListener(touch, goneOn, true);
    return () => {
      document.removeEventListener("submit", sent, true);
      for (const touch of TOUCHES) document.removeEventListener(touch, goneOn, true);
    };
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
    if (sessionStorage.getItem(AWAITING) === null) return;
    const target = here.current?.querySelector<HTMLElement>("button:not([type=hidden]), a[href]") ?? here.current;
    target?.focus();
    // One that isn't shown takes no focus; then the next one on the page may.
    if (document.activeElement === target) sessionStorage.removeItem(AWAITING);
  }, []);
  return (
    <div ref={here} tabIndex={-1} className="land">
      {children}
    </div>
  );
}
