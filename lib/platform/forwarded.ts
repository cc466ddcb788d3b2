// Who stands at the other end of a line. What a request says about that is believed only of the proxies this installation was put behind.
import type { IncomingHttpHeaders } from "node:http";
import { isPrivateAddress } from "./network";

const SAID_BY_PROXIES = [
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-real-ip",
  "forwarded",
] as const;

/** How many proxies stand in front: as given, else one where the address is https, which this server doesn't speak itself. */
export function proxiesInFront(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const given = env["PROXIES"];
  if (given !== undefined && /^\d$/.test(given)) return Number(given);
  return [env["APP_URL"], env["PUBLIC_URL"]].some((url) => url?.toLowerCase().startsWith("https:")) ? 1 : 0;
}

/**
 * Leaves one address in `x-forwarded-for`, the visitor's; without a proxy nothing else of what a visitor may have forged.
 * @param peer the address at the other end of the line; proxies stand in the same machine or network
 */
export function believeProxies(headers: IncomingHttpHeaders, peer: string | undefined, proxies: number): void {
  const nearest = (peer ?? "unknown").replace(/^::ffff:(?=\d+\.)/i, "");
  const hops = isPrivateAddress(nearest) ? proxies : 0;
  const said = String(headers["x-forwarded-for"] ?? "").split(",");
  const line = [...said.map((one) => one.trim()).filter((one) => one !== ""), nearest];
  headers["x-forwarded-for"] = line.at(-1 - hops) ?? line[0] ?? nearest;
  if (hops === 0) for (const name of SAID_BY_PROXIES) delete headers[name];
}
