// StatusWord: an icon and a word in one colour; the word says it, the colour only helps. Tag: a small fact. Must: the frame around "must have".
import { Check, CircleAlert, Clock3, Eye, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Clock } from "./mark";

export type Tone = "met" | "due" | "wait" | "waiting" | "told" | "late";

const DRAWING = { met: Check, due: TriangleAlert, wait: Eye, waiting: Clock3, late: CircleAlert } as const;

export function StatusWord({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`word ${tone === "waiting" ? "wait" : tone}`}>
      {tone === "told" ? <Clock state="told" /> : <Icon of={DRAWING[tone]} />}
      {children}
    </span>
  );
}

export function Tag({ tone, children }: { tone?: "met" | "due" | "wait" | "late" | "told"; children: ReactNode }) {
  return <span className={tone ? `tag tag-${tone}` : "tag"}>{children}</span>;
}

export function Must({ children }: { children: ReactNode }) {
  return (
    <>
      {" "}
      <span className="must">{children}</span>
    </>
  );
}
