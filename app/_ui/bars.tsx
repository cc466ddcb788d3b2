// TopBar (back, title, time on the right), PageHead (a page's big title), ActionBar (one line of state, then the one primary button).
import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Name } from "./name";

export function TopBar({
  back,
  title,
  sub,
  right,
}: {
  back?: { href: string; label: string };
  title: ReactNode;
  sub?: ReactNode;
  right?: ReactNode;
}) {
  return (
    <header className="top">
      {back ? <Button kind="icon" icon={ChevronLeft} href={back.href} label={back.label} /> : <span className="w-3" />}
      <div className="ttl">
        <h1>{typeof title === "string" ? <Name>{title}</Name> : title}</h1>
        {sub ? <p>{sub}</p> : null}
      </div>
      {right ? <div className="aside">{right}</div> : null}
    </header>
  );
}

export function PageHead({ title, sub, right }: { title: ReactNode; sub?: ReactNode; right?: ReactNode }) {
  return (
    <header className="head">
      <div>
        <h1>{title}</h1>
        {sub ? <p>{sub}</p> : null}
      </div>
      {right}
    </header>
  );
}

type Bar = {
  state?: ReactNode;
  saved?: ReactNode;
  /** Under a thumb on a phone; elsewhere where the form ends. */
  inline?: boolean;
  children: ReactNode;
};

/** Children: the primary button first, then what stands beside it. Stays above the tab bar's place; a page has a tab bar or this, never both. */
export function ActionBar({ state, saved, inline = false, children }: Bar) {
  return (
    <div className={inline ? "act act-inline" : "act"}>
      {state || saved ? (
        <div className="lead">
          <div className="grow">{state}</div>
          {saved}
        </div>
      ) : (
        <span className="only-desk" />
      )}
      <div className="acts">{children}</div>
    </div>
  );
}
