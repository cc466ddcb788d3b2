"use client";
// The frame itself failed: the same words, in a frame of their own.
import { Fault } from "@/app/_ui/fault.client";
import "./globals.css";

export default function FrameFault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const lang = typeof navigator !== "undefined" && !navigator.language.startsWith("zh") ? "en" : "zh-CN";
  return (
    <html lang={lang}>
      <body>
        <Fault number={error.digest} again={reset} />
      </body>
    </html>
  );
}
