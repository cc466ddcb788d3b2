// Faults of pages and handlers go to the log under the number that the reader sees; messages stay out, they may quote people.
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Instrumentation } from "next";

/** Next prints every error with its message, and a failed query names the values it was asked with. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  await knowVisitors();
  if (process.env.NODE_ENV !== "production") return;
  const { withoutMessages } = await import("@/lib/platform/log");
  for (const level of ["error", "warn"] as const) {
    console[level] = (...printed: unknown[]) => void process.stderr.write(`${withoutMessages(printed)}\n`);
  }
  // The rules are compiled at their first use; better now than while the first person waits.
  const { checkWording } = await import("@/lib/domain/shared/wording/check-wording");
  setTimeout(() => checkWording("面试 interview", { scope: "letter", locale: "en" }), 0);
}

/** Before anything of Next reads a request: whose address is it, and did a proxy of ours say so? */
async function knowVisitors(): Promise<void> {
  const { subscribe } = await import("node:diagnostics_channel");
  const { believeProxies, proxiesInFront } = await import("@/lib/platform/forwarded");
  const proxies = proxiesInFront();
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    believeProxies(request.headers, socket.remoteAddress, proxies);
  });
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
