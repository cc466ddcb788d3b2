// Around every page of the office: not yours, not here and not working are screens with their status, with and without scripts.
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { answerWith } from "@/app/_server/answer-status";
import { log } from "@/lib/platform/log";
import { Fault } from "./fault";
import Forbidden from "../forbidden";
import NotFound from "../not-found";

/** @param page may throw Next's forbidden() and notFound(), or lead elsewhere and return nothing */
export function screen<Props>(page: (props: Props) => Promise<ReactNode | void>): (props: Props) => Promise<ReactNode> {
  return async function Screen(props) {
    try {
      return (await page(props)) ?? null;
    } catch (error) {
      return answerTo(error);
    }
  };
}

function answerTo(error: unknown): ReactNode {
  const digest = String((error as { digest?: unknown } | null)?.digest ?? "");
  if (digest === "NEXT_HTTP_ERROR_FALLBACK;403") {
    answerWith(403);
    return <Forbidden />;
  }
  if (digest === "NEXT_HTTP_ERROR_FALLBACK;404") {
    answerWith(404);
    return <NotFound />;
  }
  unstable_rethrow(error);
  answerWith(500);
  return <Fault number={log.fault("request failed", error)} />;
}
