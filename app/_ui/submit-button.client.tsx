"use client";
// SubmitButton: sends its form; while that runs the frame of 回 turns and the label stays. `second` only where pressing sends something to a candidate.
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, Busy, buttonClass } from "./button";
import { type Key, keyProps } from "./keys";

export function SubmitButton({
  kind = "primary",
  wide = false,
  name,
  value,
  second,
  formAction,
  shortcut,
  twice,
  children,
}: {
  kind?: ButtonKind;
  wide?: boolean;
  name?: string;
  value?: string;
  second?: ReactNode;
  formAction?: (form: FormData) => void;
  shortcut?: Key | undefined;
  /** Something leaves for a candidate: the letter goes to the button first, and counts when pressed again. */
  twice?: boolean;
  children: ReactNode;
}) {
  const { pending, data } = useFormStatus();
  const mine = pending && (name === undefined || data?.get(name) === (value ?? ""));
  return (
    <button
      type="submit"
      className={buttonClass(kind, wide, second ? "btn-two" : "")}
      aria-busy={mine}
      {...keyProps(shortcut, twice)}
      {...(name === undefined ? {} : { name, value: value ?? "" })}
      {...(formAction === undefined ? {} : { formAction })}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {mine ? <Busy>{children}</Busy> : children}
      {second ? <small>{second}</small> : null}
    </button>
  );
}
