"use client";
// Sheet: a native dialog, from below on a phone, in the middle on a desk. `opener` is the button's label; Esc and a press beside it close.
import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { Button, type ButtonKind } from "./button";

export function Sheet({
  opener,
  openerKind = "outlined",
  title,
  closeLabel,
  children,
}: {
  opener: ReactNode;
  openerKind?: ButtonKind;
  title: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button kind={openerKind} onClick={() => dialog.current?.showModal()} aria-haspopup="dialog">
        {opener}
      </Button>
      <dialog ref={dialog} className="sheet" aria-labelledby={heading} {...{ closedby: "any" }}>
        <div className="mb-3 flex items-center justify-between gap-3">
          <h2 id={heading}>{title}</h2>
          <Button kind="icon" icon={X} label={closeLabel} onClick={() => dialog.current?.close()} />
        </div>
        {children}
      </dialog>
    </>
  );
}
