// FlagBox: the one tinted box of a view. wait = stays internal, due = needs somebody, late = did not work, met = done, told = the candidate knows. Title says what; text says what is safe and what to do.
import type { ReactNode } from "react";

export function FlagBox({
  tone = "wait",
  title,
  alert = false,
  children,
}: {
  tone?: "wait" | "due" | "late" | "met" | "told";
  title: ReactNode;
  /** Read out at once: something failed. */
  alert?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={tone === "wait" ? "flag" : `flag flag-${tone}`} role={alert ? "alert" : undefined}>
      <b>{title}</b>
      {children}
    </div>
  );
}

/** One line of a check list: open ones first, with what mends them on the right. */
export function CheckLine({
  open,
  icon,
  action,
  children,
}: {
  open: boolean;
  icon: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={open ? "check check-open" : "check"}>
      {icon}
      <span>{children}</span>
      {action}
    </li>
  );
}
