"use client";
// RefreshAt: shows the page anew once a moment has passed, and then now and again until something changed.
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const AGAIN_MS = 3_000;
const MOST = 40;

export function RefreshAt({ at }: { at: string }) {
  const router = useRouter();
  useEffect(() => {
    let left = MOST;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      router.refresh();
      left -= 1;
      if (left > 0) timer = setTimeout(look, AGAIN_MS);
    };
    const wait = Math.max(0, Date.parse(at) - Date.now()) + 1_500;
    if (wait < 3_600_000) timer = setTimeout(look, wait);
    return () => clearTimeout(timer);
  }, [at, router]);
  return null;
}
