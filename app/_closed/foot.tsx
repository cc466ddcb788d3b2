// The end of every page behind a secret link: help and privacy at the same place, and who sent it.
import type { ReactNode } from "react";
import { Clock } from "@/app/_ui/mark";

export function Foot({ by, children }: { by: string; children: ReactNode }) {
  return (
    <footer className="foot">
      {children}
      <p className="by">
        <Clock state="told" />
        {by}
      </p>
    </footer>
  );
}
