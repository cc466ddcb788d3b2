// Stepper: a figure with one less and one more beside it. What is typed stays as typed; the caller decides what a step is.
import type { ComponentProps } from "react";

type Labels = { minus: string; plus: string };

export function Stepper({
  labels,
  onStep,
  ...input
}: { labels: Labels; onStep?: (by: 1 | -1) => void } & Omit<ComponentProps<"input">, "type">) {
  return (
    <span className="stepper">
      <button type="button" aria-label={labels.minus} onClick={onStep && (() => onStep(-1))}>
        −
      </button>
      <input inputMode="decimal" autoComplete="off" {...input} />
      <button type="button" aria-label={labels.plus} onClick={onStep && (() => onStep(1))}>
        +
      </button>
    </span>
  );
}
