// OfflineBar: says at the top of the page that there is no connection, and what is safe.
import { CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export function OfflineBar({ children }: { children: ReactNode }) {
  return (
    <p className="offline">
      <Icon of={CloudOff} />
      <span>{children}</span>
    </p>
  );
}
