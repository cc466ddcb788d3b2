// What this process does once, before its first request.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { believeProxies, proxiesInFront } from "@/lib/platform/forwarded";
import { withoutMessages } from "@/lib/platform/log";
import { followRequests } from "./answer-status";

export function begin(): void {
  knowVisitors();
  followRequests();
  if (process.env.NODE_ENV !== "production") return;
  // Next prints every error with its message, and a failed query names the values it was asked with.
  for (const level of ["error", "warn"] as const) {
    console[level] = (...printed: unknown[]) => void process.stderr.write(`${withoutMessages(printed)}\n`);
  }
  // The rules are compiled at their first use; better now than while the first person waits.
  setTimeout(() => checkWording("面试 interview", { scope: "letter", locale: "en" }), 0);
}

/** Before anything of Next reads a request: whose address is it, and did a proxy of ours say so? */
function knowVisitors(): void {
  const proxies = proxiesInFront();
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    believeProxies(request.headers, socket.remoteAddress, proxies);
  });
}
