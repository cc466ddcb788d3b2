"use client";
// KeepFresh: a page with a running clock is drawn again every minute while somebody looks at it.
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const MINUTE_MS = 60_000;

export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    const timer = setInterval(again, MINUTE_MS);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [router]);
  return null;
}
