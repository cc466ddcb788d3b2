// Instead of a page: what happened, what is safe, and the way on.
import type { ReactNode } from "react";
import { Clock } from "@/app/_ui/mark";

type Props = {
  /** wait: somebody else can open it; late: it failed; none: there is nothing, and the mark has no answer in it. */
  tone: "wait" | "late" | "none";
  title: string;
  action: ReactNode;
  children: ReactNode;
};

const FRAME = { wait: "flag", late: "flag flag-late", none: undefined } as const;

export function EndScreen({ tone, title, action, children }: Props) {
  return (
    <div className="end-screen">
      {tone === "none" ? <Clock state="go" share={0.6} size="huge" /> : null}
      <div className={FRAME[tone]} role={tone === "late" ? "alert" : undefined}>
        <h1>{title}</h1>
        {children}
      </div>
      <div className="acts">{action}</div>
    </div>
  );
}
