// Tick, Radio (whole row is the label), Switch (on or off at once), ChipRadio (short choices side by side). Choices: a fieldset with its legend.
import type { ComponentProps, ReactNode } from "react";

type Box = { children: ReactNode; note?: ReactNode } & Omit<ComponentProps<"input">, "type" | "children">;

export function Tick({ children, note, ...input }: Box) {
  return (
    <label className="tick">
      <input type="checkbox" className="box" {...input} />
      <span>
        {children}
        {note ? <span className="quiet block text-sm">{note}</span> : null}
      </span>
    </label>
  );
}

export function Radio({ children, note, ...input }: Box) {
  return (
    <label className="tick">
      <input type="radio" className="box" {...input} />
      <span>
        {children}
        {note ? <span className="quiet block text-sm">{note}</span> : null}
      </span>
    </label>
  );
}

export function Switch({ children, note, ...input }: Box) {
  return (
    <label className="line cursor-pointer">
      <span>
        {children}
        {note ? <span className="quiet block text-sm">{note}</span> : null}
      </span>
      <input type="checkbox" className="switch" {...input} />
    </label>
  );
}

export function ChipRadio({ children, ...input }: Omit<ComponentProps<"input">, "type">) {
  return (
    <label className="chip">
      <input type="radio" className="sr-only" {...input} />
      {children}
    </label>
  );
}

export function Choices({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}
