"use client";
// Newest: a thread opens at what was said last, unless that is in view already. Without scripts it opens at its top.
import { type ReactNode, useEffect, useRef } from "react";

export function Newest({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  // After the office has scrolled a new page to its top.
  useEffect(() => {
    const last = here.current;
    if (last && location.hash === "" && last.getBoundingClientRect().bottom > innerHeight - BAR) last.scrollIntoView();
  }, []);
  return (
    <div ref={here} className="newest">
      {children}
    </div>
  );
}

/** What the bar at the foot covers. */
const BAR = 120;
