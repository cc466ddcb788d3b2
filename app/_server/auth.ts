// The only file that knows next-auth. It signs and reads the cookie; whether a session still lives is asked of its row.
import "server-only";
import NextAuth, { type AuthOptions, getServerSession } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { SESSION_COOKIE_SECONDS } from "@/lib/domain/people/session";
import { log } from "@/lib/platform/log";
import { needed } from "./context";
import type { Origin } from "./origin";

// next-auth would let this variable override the address a visitor used; origin.ts has checked that one already.
delete process.env["NEXTAUTH_URL"];
process.env["AUTH_TRUST_HOST"] = "1";

export type Cookie = { readonly name: string; readonly value: string };
export type SignedIn = { readonly sessionId: string; readonly userId: string };
type Check = () => Promise<SignedIn | null>;

/** Our own name: cookies don't know ports, and another program on this machine may use the usual one. */
const cookieName = (origin: Origin, name: string) => (origin.secure ? "__Host-" : "") + `huiyin-${name}`;
export const sessionCookieName = (origin: Origin) => cookieName(origin, "session");
export const deviceCookieName = (origin: Origin) => cookieName(origin, "device");

function options(origin: Origin, check: Check): AuthOptions {
  const cookie = (name: string) => ({
    name: cookieName(origin, name),
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: origin.secure },
  });
  return {
    secret: needed("AUTH_SECRET"),
    session: { strategy: "jwt", maxAge: SESSION_COOKIE_SECONDS },
    pages: { signIn: "/login", error: "/login" },
    cookies: { sessionToken: cookie("session"), csrfToken: cookie("csrf"), callbackUrl: cookie("callback-url") },
    providers: [
      Credentials({
        credentials: {},
        async authorize() {
          const found = await check();
          return found ? { id: found.userId, sid: found.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user, trigger }) =>
        trigger === "signIn" && user ? { sid: (user as { sid?: string }).sid } : { sid: token["sid"] },
      session: ({ token }) => ({ expires: "", sid: token["sid"] }) as never,
    },
    // Codes only: next-auth's own lines carry stacks and what was in the cookie.
    logger: {
      error: (code) => log.warn("next-auth refused", { code: String(code) }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** Lets next-auth run its credentials sign-in around `check`. @returns the Set-Cookie lines of the session, or null. */
export async function signInCookies(origin: Origin, check: Check): Promise<readonly string[] | null> {
  const auth = options(origin, check);
  const first = await ask(auth, origin, { method: "GET", path: ["csrf"], cookies: {}, body: {} });
  const csrfToken = (first.body as { csrfToken?: string } | undefined)?.csrfToken ?? "";
  const answer = await ask(auth, origin, {
    method: "POST",
    path: ["callback", "credentials"],
    cookies: Object.fromEntries(first.setCookies.map(pairOf)),
    body: { csrfToken, callbackUrl: `${origin.origin}/` },
  });
  const session = answer.setCookies.filter((line) => line.startsWith(sessionCookieName(origin)));
  return session.length > 0 ? session : null;
}

/** @param all every cookie of the request; only our own are shown to next-auth, since foreign ones can make it fail. */
export async function sessionIdFrom(all: readonly Cookie[], origin: Origin): Promise<string | null> {
  const name = sessionCookieName(origin);
  const own = all.filter((cookie) => cookie.name === name || new RegExp(`^${name}\\.\\d$`).test(cookie.name));
  if (own.length === 0) return null;
  const request = { headers: forwarded(origin), cookies: Object.fromEntries(own.map((c) => [c.name, c.value])) };
  const nowhere = { getHeader: () => undefined, setHeader: () => undefined, setCookie: () => undefined };
  const session: unknown = await getServerSession(
    request as never,
    nowhere as never,
    options(origin, async () => null),
  );
  const sid = (session as { sid?: unknown } | null)?.sid;
  return typeof sid === "string" ? sid : null;
}

type Ask = {
  readonly method: string;
  readonly path: readonly string[];
  readonly cookies: Record<string, string>;
  readonly body: Record<string, string>;
};

/** next-auth's public handler for pages, called with a request and an answer made by hand: version 4 has no other way in. */
async function ask(auth: AuthOptions, origin: Origin, { method, path, cookies, body }: Ask) {
  const headers = new Map<string, string | string[]>();
  let sent: unknown;
  const answer = {
    status: () => answer,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => void headers.set(name.toLowerCase(), value),
    json: (value: unknown) => void (sent = value),
    send: (value: unknown) => void (sent = value),
    end: () => undefined,
  };
  const request = { method, body, cookies, headers: forwarded(origin), query: { nextauth: path } };
  await NextAuth(request as never, answer as never, auth);
  return { body: sent, setCookies: [headers.get("set-cookie") ?? []].flat() };
}

function forwarded(origin: Origin): Record<string, string> {
  const proto = origin.secure ? "https" : "http";
  return { host: origin.host, "x-forwarded-host": origin.host, "x-forwarded-proto": proto };
}

function pairOf(line: string): [string, string] {
  const pair = line.split(";")[0] ?? "";
  const at = pair.indexOf("=");
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
}
