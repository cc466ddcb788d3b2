// What we remember of a browser: that someone has signed in with it before, and what to call it in the list of sessions.
import { createHmac, timingSafeEqual } from "node:crypto";
import { isIPv6 } from "node:net";

/** A year in seconds. */
export const DEVICE_AGE = 365 * 24 * 60 * 60;

/** @returns a value that proves a sign-in of this person from this browser, and nothing else */
export function deviceMark(secret: string, userId: string): string {
  return `${userId}.${createHmac("sha256", secret).update(`device/${userId}`).digest("base64url")}`;
}

export function isDeviceOf(secret: string, mark: string | undefined, userId: string): boolean {
  const expected = Buffer.from(deviceMark(secret, userId));
  const given = Buffer.from(mark ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const BROWSERS = [
  [/MicroMessenger/i, "WeChat"],
  [/DingTalk/i, "DingTalk"],
  [/Lark|Feishu/i, "Lark"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/Firefox\/|FxiOS/, "Firefox"],
  [/CriOS|Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const SYSTEMS = [
  [/HarmonyOS|OpenHarmony/i, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad|iOS/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
] as const;

/** `Chrome · Android`; empty when the browser says nothing we know. Names of products, the same in every language. */
export function deviceName(userAgent: string | null): string {
  const find = (list: readonly (readonly [RegExp, string])[]) => list.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
  return [find(BROWSERS), find(SYSTEMS)].filter((part) => part !== undefined).join(" · ");
}

/** Who is counted: the address at the end of the line (lib/platform/forwarded.ts); of IPv6 the network, which one household has to itself. */
export function visitorAddress(forwardedFor: string | null): string {
  const address = forwardedFor?.split(",").at(-1)?.trim().slice(0, 64) || "unknown";
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first 64 of 128 bits, written in full. */
function networkOf(address: string): string {
  const [before = "", after] = address.split("%")[0]!.split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const [head, tail] = [groups(before), groups(after ?? "")];
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  const whole = after === undefined ? head : [...head, ...zeros, ...tail];
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
