// Faults of pages and handlers go to the log under the number that the reader sees; messages stay out, they may quote people.
import type { Instrumentation } from "next";

export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] === "nodejs") (await import("@/app/_server/begin")).begin();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { log } = await import("@/lib/platform/log");
  const digest = (error as { digest?: unknown }).digest;
  log.fault("request failed", error, {
    method: request.method,
    path: request.path,
    ...(typeof digest === "string" ? { errorId: digest } : {}),
  });
};
