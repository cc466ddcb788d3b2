"use client";
// A page that failed.
import { Fault } from "@/app/_ui/fault.client";

export default function PageFault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Fault number={error.digest} again={reset} />;
}
