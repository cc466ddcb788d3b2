// StaleBox: above a list that could not be renewed: from when it is, and the way to try again.
import type { ReactNode } from "react";
import { FlagBox } from "./flag-box";

export function StaleBox({ title, action, children }: { title: ReactNode; action: ReactNode; children: ReactNode }) {
  return (
    <div className="stale">
      <FlagBox tone="due" title={title}>
        {children} {action}
      </FlagBox>
    </div>
  );
}
