"use client";
// KeepFresh: a page with a running clock is drawn again every minute while somebody looks at it; while the server can't be reached it says from when the page is.
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { StaleBox } from "./stale-box";

const MINUTE_MS = 60_000;

export function KeepFresh({ words }: { words: { title: string; text: string; again: string } }) {
  const router = useRouter();
  const [stale, setStale] = useState(false);
  const again = useCallback(async () => {
    // Asked first: a refresh that fails would leave the page for the browser's own error.
    const reached = await fetch("/api/health", { cache: "no-store" }).then(
      (answer) => answer.ok,
      () => false,
    );
    setStale(!reached);
    if (reached) router.refresh();
  }, [router]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void again();
    };
    const timer = setInterval(look, MINUTE_MS);
    const calls = ["visibilitychange", "online", "offline"] as const;
    for (const call of calls) globalThis.addEventListener(call, look);
    return () => {
      clearInterval(timer);
      for (const call of calls) globalThis.removeEventListener(call, look);
    };
  }, [again]);
  return (
    <div role="status">
      {stale ? (
        <StaleBox
          title={words.title}
          action={
            <button type="button" className="link font-semibold" onClick={() => void again()}>
              {words.again}
            </button>
          }
        >
          {words.text}
        </StaleBox>
      ) : null}
    </div>
  );
}
