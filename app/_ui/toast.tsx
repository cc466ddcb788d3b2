// Toast: what is about to happen, and the way to stop it. It stays until then, is reached by the keyboard in reading order, and the same can be done on the item.
import type { ReactNode } from "react";

export function Toast({ action, children }: { action: ReactNode; children: ReactNode }) {
  return (
    <div className="toast">
      <p role="status">{children}</p>
      {action}
    </div>
  );
}
