// Group (a head with its count), Rows (a list), Row (name, role, one next action in words, time on the right; with a clock when it runs).
import Link from "next/link";
import type { ReactNode } from "react";
import { Clock, type ClockState } from "./mark";

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

export function Row({
  href,
  name,
  role,
  next,
  when,
  clock,
  current = false,
  below,
}: {
  href: string;
  name: ReactNode;
  role?: ReactNode;
  next?: ReactNode;
  when?: ReactNode;
  clock?: { state: ClockState; share?: number };
  current?: boolean;
  /** The one button of the screen, under the most urgent row. */
  below?: ReactNode;
}) {
  const tone = clock && clock.state !== "go" && clock.state !== "wait" ? clock.state : "";
  return (
    <li className={below ? "row-on relative" : undefined}>
      <Link className={clock ? "row row-clock" : "row"} href={href} aria-current={current ? "true" : undefined}>
        {clock ? <Clock {...clock} /> : null}
        <span className="who">
          {name}
          {role ? <span>{role}</span> : null}
        </span>
        <span className={`when ${tone}`}>{when}</span>
        {next ? <span className="next">{next}</span> : null}
      </Link>
      {below ? <div className="only-phone px-5 pb-4 pl-14">{below}</div> : null}
    </li>
  );
}
