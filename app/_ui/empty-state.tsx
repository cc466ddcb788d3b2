// EmptyState: the finished mark, one sentence, one way on. No dead ends.
import type { ReactNode } from "react";
import { Clock } from "./mark";

export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <Clock state="told" size="huge" />
      <h2>{title}</h2>
      {children ? <p className="max-w-[34ch]">{children}</p> : null}
      {action}
    </div>
  );
}
