// Group (a head with its count), Rows (a list), Row (name, role, one next action in words, time on the right; with a clock when it runs).
import Link from "next/link";
import type { ReactNode } from "react";
import { DeskLink } from "./desk-link.client";
import { type Key, keyProps } from "./keys";
import { Clock, type ClockState } from "./mark";
import { Name } from "./name";
import { Pending } from "./pending.client";

export function Group({ title, count, children }: { title: string; count?: ReactNode; children: ReactNode }) {
  return (
    <section className="group">
      <h2 className="group-head">
        {title}
        {count === undefined ? null : <span className="n">{count}</span>}
      </h2>
      {children}
    </section>
  );
}

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

type RowProps = {
  href: string;
  /** On a desk the row shows this instead: the pane beside the list. */
  deskHref?: string;
  /** What that pane calls itself, so that a shortcut waits until it shows this row. */
  shows?: string;
  name: ReactNode;
  role?: ReactNode;
  next?: ReactNode;
  when?: ReactNode;
  clock?: { state: ClockState; share?: number };
  current?: boolean;
  /** The one button of the screen, under the most urgent row. */
  below?: ReactNode;
  shortcut?: Key | undefined;
};

export function Row({
  href,
  deskHref,
  shows,
  name,
  role,
  next,
  when,
  clock,
  current = false,
  below,
  shortcut,
}: RowProps) {
  const tone = clock && clock.state !== "go" && clock.state !== "wait" ? clock.state : "";
  const look = {
    className: clock ? "row row-clock" : "row",
    "aria-current": current ? ("true" as const) : undefined,
    "data-stop": "",
    "data-shows": shows,
    ...keyProps(shortcut),
  };
  const inner = (
    <>
      {clock ? <Clock {...clock} /> : null}
      <span className="who">
        {typeof name === "string" ? <Name>{name}</Name> : name}
        {role ? <span>{role}</span> : null}
      </span>
      <span className={`when ${tone}`}>{when}</span>
      {next ? <span className="next">{next}</span> : null}
      <Pending />
    </>
  );
  return (
    <li className={below ? "hero" : undefined}>
      {deskHref ? (
        <DeskLink href={href} deskHref={deskHref} {...look}>
          {inner}
        </DeskLink>
      ) : (
        <Link href={href} {...look}>
          {inner}
        </Link>
      )}
      {below ? <div className="only-phone hero-act">{below}</div> : null}
    </li>
  );
}
