// Steps: five stations of one way, what is done, what is now, what is next. More: what opens on demand.
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Step = {
  text: string;
  /** For a phone, where the text names somebody. */ brief?: string;
  time?: { iso: string; text: string } | null;
  state: "done" | "now" | "next";
};

export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.text}
          className={step.state === "next" ? undefined : step.state}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          {step.brief ? <span className="brief">{step.brief}</span> : null}
          <span className="whole">{step.text}</span>
          {step.time ? <time dateTime={step.time.iso}>{step.time.text}</time> : null}
        </li>
      ))}
    </ol>
  );
}

export function More({ summary, open = false, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="more" open={open}>
      <summary>
        <Icon of={ChevronRight} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
