// Button: a button, or a link that looks like one when it has `href`. One primary a screen; outlined for a real alternative, text for the lesser, stop only to delete.
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import type { LucideIcon } from "lucide-react";
import { Icon } from "./icon";
import { type Key, keyProps } from "./keys";
import { Clock } from "./mark";

export type ButtonKind = "primary" | "outlined" | "text" | "stop" | "icon";

export function buttonClass(kind: ButtonKind, wide = false, more = ""): string {
  return ["btn", kind === "outlined" ? "" : `btn-${kind}`, wide ? "btn-wide" : "", more].filter(Boolean).join(" ");
}

type Common = {
  kind?: ButtonKind;
  wide?: boolean;
  icon?: LucideIcon;
  shortcut?: Key | undefined;
  children?: ReactNode;
};
type AsLink = Common & { href: string; label?: string; current?: boolean };
type AsButton = Common & { href?: undefined; label?: string } & Omit<ComponentProps<"button">, "children">;

/** `label` names an icon-only button for people who can't see it. */
export function Button(props: AsLink | AsButton) {
  const { kind = "outlined", wide = false, icon, children, label, shortcut } = props;
  const inner = (
    <>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </>
  );
  if (props.href !== undefined)
    return (
      <Link className={buttonClass(kind, wide)} href={props.href} aria-label={label} {...keyProps(shortcut)}>
        {inner}
      </Link>
    );
  const { kind: _kind, wide: _wide, icon: _icon, label: _label, shortcut: _shortcut, className = "", ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      {...keyProps(shortcut)}
      className={buttonClass(kind, wide, className)}
      aria-label={label}
    >
      {inner}
    </button>
  );
}

/** What stands in a button while it works: the label stays, the frame of 回 runs round. Its button says `aria-busy`. */
export function Busy({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <Clock state="go" share={0.3} />
      {children}
    </span>
  );
}
