// EmptyState: the mark, finished where nothing is left to do, one sentence, one way on. No dead ends.
import type { ReactNode } from "react";
import { Clock } from "./mark";

type Props = { title: string; state?: "told" | "go"; children?: ReactNode; action?: ReactNode };

export function EmptyState({ title, state = "told", children, action }: Props) {
  return (
    <div className="empty">
      <Clock state={state} share={state === "go" ? 0.6 : 1} size="huge" />
      <h2>{title}</h2>
      {children ? <p className="max-w-[34ch]">{children}</p> : null}
      {action}
    </div>
  );
}
