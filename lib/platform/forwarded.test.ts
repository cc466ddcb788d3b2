import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type IncomingHttpHeaders, type IncomingMessage, createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect, test } from "vitest";
import { believeProxies, proxiesInFront } from "./forwarded";

const forged = {
  "x-forwarded-for": "9.9.9.9, 8.8.8.8",
  "x-forwarded-host": "evil.test",
  "x-forwarded-proto": "https",
  forwarded: "for=9.9.9.9",
  host: "localhost:3000",
};
function after(peer: string | undefined, proxies: number, headers: IncomingHttpHeaders = { ...forged }) {
  believeProxies(headers, peer, proxies);
  return headers;
}

test("without a proxy a visitor has the address of their own line, whatever they say", () => {
  expect(after("203.0.113.5", 0)).toEqual({ host: "localhost:3000", "x-forwarded-for": "203.0.113.5" });
  expect(after("::ffff:10.1.2.3", 0)["x-forwarded-for"]).toBe("10.1.2.3");
  expect(after(undefined, 0)["x-forwarded-for"]).toBe("unknown");
});

test("behind proxies the visitor is whom the outermost of them saw, and what was put before that doesn't count", () => {
  expect(after("127.0.0.1", 1)).toEqual({ ...forged, "x-forwarded-for": "8.8.8.8" });
  expect(after("10.0.0.2", 2)["x-forwarded-for"]).toBe("9.9.9.9");
  expect(after("10.0.0.2", 1, {})["x-forwarded-for"]).toBe("10.0.0.2");
});

test("whoever reaches the port past the proxy, from outside, is nobody's proxy", () => {
  expect(after("8.8.4.4", 1)).toEqual({ host: "localhost:3000", "x-forwarded-for": "8.8.4.4" });
});

test("an https address means one proxy; a number that is given counts", () => {
  expect(proxiesInFront({})).toBe(0);
  expect(proxiesInFront({ APP_URL: "http://intern:3000" })).toBe(0);
  expect(proxiesInFront({ APP_URL: "https://huiyin.example.com" })).toBe(1);
  expect(proxiesInFront({ APP_URL: "https://huiyin.example.com", PROXIES: "2" })).toBe(2);
  expect(proxiesInFront({ APP_URL: "https://huiyin.example.com", PROXIES: "0" })).toBe(0);
});

test("a server that listens to the start of each request sees the mended headers", async () => {
  const mend = (message: unknown) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    believeProxies(request.headers, socket.remoteAddress, 0);
  };
  subscribe("http.server.request.start", mend);
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const headers = { "x-forwarded-for": "9.9.9.9", "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" };
  const seen = await (await fetch(`http://127.0.0.1:${port}`, { headers })).json();
  unsubscribe("http.server.request.start", mend);
  server.close();
  expect(seen).toMatchObject({ "x-forwarded-for": "127.0.0.1" });
  expect(JSON.stringify(seen)).not.toMatch(/9\.9\.9\.9|evil|https/);
});
