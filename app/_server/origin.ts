// Which addresses this installation answers to. Everything that trusts a host name trusts this list and nothing else.
import { type Addresses, addressesNow, originOfUrl } from "@/lib/platform/addresses";
import { isPrivateAddress } from "@/lib/platform/network";

export type Origin = {
  /** `https://huiyin.example.com` */
  readonly origin: string;
  readonly host: string;
  readonly secure: boolean;
  /** Asked on PUBLIC_URL's own host: candidates, approvers and verification only. */
  readonly publicOnly: boolean;
};

type HeaderReader = { get(name: string): string | null };

/** @returns the origin a request was made to, or undefined: then the answer is 421 and nothing else happens. */
export function originOf(headers: HeaderReader, addresses: Addresses = addressesNow()): Origin | undefined {
  const host = (first(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "").toLowerCase();
  const secure = first(headers.get("x-forwarded-proto"))?.toLowerCase() === "https";
  const origin = `${secure ? "https" : "http"}://${host}`;
  if (!allowedOrigins(addresses).has(origin)) return undefined;
  const name = new URL(origin).hostname;
  if (!secure && !addresses.allowHttp && !isLocalName(name)) return undefined;
  return { origin, host, secure, publicOnly: isPublicOnly(origin, addresses) };
}

function allowedOrigins(addresses: Addresses): ReadonlySet<string> {
  const local = ["localhost", "127.0.0.1", "[::1]", ...addresses.machine.map(bracketed)];
  const own = local.flatMap((name) => [`http://${name}:${addresses.port}`, `https://${name}:${addresses.port}`]);
  if (addresses.port === "80") own.push(...local.map((name) => `http://${name}`));
  const named = [addresses.appUrl, addresses.publicUrl].flatMap((url) => originOfUrl(url) ?? []);
  return new Set([...own, ...named]);
}

function isPublicOnly(origin: string, { appUrl, publicUrl }: Addresses): boolean {
  return originOfUrl(publicUrl) === origin && originOfUrl(appUrl) !== origin;
}

function isLocalName(name: string): boolean {
  return name === "localhost" || isPrivateAddress(name.replace(/^\[|\]$/g, ""));
}

const bracketed = (address: string) => (address.includes(":") ? `[${address}]` : address);

function first(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}

/**
 * Did this request come from one of our own pages? Browsers send Origin with every post; older ones Sec-Fetch-Site at least.
 * A request with neither is not from a page of ours.
 */
export function sameOrigin(headers: HeaderReader, origin: Origin): boolean {
  const from = headers.get("origin");
  if (from !== null) return from === origin.origin;
  return headers.get("sec-fetch-site") === "same-origin";
}

/** Where to go after signing in: a path of this site, else today. Never another site, whatever was handed in. */
export function safePath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return "/";
  const parsed = new URL(wanted, "http://here.invalid");
  if (parsed.host !== "here.invalid" || parsed.pathname.startsWith("//")) return "/";
  return /^\/(login|signin|signout|language|api|c|a|v|_next)(\/|$)/.test(parsed.pathname)
    ? "/"
    : parsed.pathname + parsed.search;
}
