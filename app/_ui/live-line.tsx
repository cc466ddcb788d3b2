// LiveLine: one line that says what became of what was just done (saved, sent, failed), also to those who don't see it.
import { CheckCheck, CircleAlert, CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Outcome = "quiet" | "done" | "offline" | "failed";

const DRAWING = { done: CheckCheck, offline: CloudOff, failed: CircleAlert } as const;

/** It is there from the start, empty or not: only a change of something that was there is read out. */
export function LiveLine({ outcome, children }: { outcome: Outcome; children: ReactNode }) {
  return (
    <output className={`live live-${outcome}`} aria-live={outcome === "failed" ? "assertive" : "polite"}>
      {outcome === "quiet" ? null : <Icon of={DRAWING[outcome]} />}
      <span>{children}</span>
    </output>
  );
}
