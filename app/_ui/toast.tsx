// Toast: what just happened and the way back; for sending it carries the undo. It is also read out.
import type { ReactNode } from "react";

export function Toast({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <output className="toast">
      <span>{children}</span>
      {action}
    </output>
  );
}
