"use client";
// OverKeyboard: where a phone lays its keyboard over the page instead of making the page smaller, the bar at the foot rises above it.
import { useEffect } from "react";

/** A smaller difference is a browser's own bar that comes and goes. */
const LEAST_PX = 120;

export function OverKeyboard() {
  useEffect(() => {
    const seen = globalThis.visualViewport;
    if (!seen) return;
    const rise = () => {
      // Who zooms in sees a part of the page, without any keyboard.
      const under = seen.scale > 1.01 ? 0 : Math.round(globalThis.innerHeight - seen.height - seen.offsetTop);
      document.documentElement.style.setProperty("--keyboard", `${under > LEAST_PX ? under : 0}px`);
    };
    seen.addEventListener("resize", rise);
    seen.addEventListener("scroll", rise);
    return () => {
      seen.removeEventListener("resize", rise);
      seen.removeEventListener("scroll", rise);
    };
  }, []);
  return null;
}
