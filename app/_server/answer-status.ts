// Lets a page say with which status it is answered. Next has no word for that but a thrown error, and then sends browsers without scripts a blank page.
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Bundles of pages and of the start don't share module variables; they share this. */
const process_ = globalThis as typeof globalThis & { huiyinExchange?: AsyncLocalStorage<Exchange> };

/** Once per process, before the first request: what is done for a request from then on knows its response. */
export function followRequests(): void {
  if (process_.huiyinExchange) return;
  const exchanges = (process_.huiyinExchange = new AsyncLocalStorage());
  subscribe("http.server.request.start", (message) => exchanges.enterWith(message as Exchange));
}

/** Ours to set until the page is sent. What Next fetches between two pages stays 200, or it would load the page a second time. */
export function answerWith(status: 403 | 404 | 500): void {
  const exchange = process_.huiyinExchange?.getStore();
  if (!exchange || exchange.response.headersSent || exchange.request.headers["rsc"] !== undefined) return;
  exchange.response.statusCode = status;
}
