// What a page or action may know of the request it answers.
import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { type Origin, originOf } from "./origin";
import { LOCALE_COOKIE, preferredLocale } from "./locale";

/** @throws for an address that is not ours; proxy.ts has answered 421 before any page gets here. */
export const requestOrigin = cache(async (): Promise<Origin> => {
  const origin = originOf(await headers());
  if (!origin) throw new Error("asked under an address that is not this installation's");
  return origin;
});

/** Before anyone has signed in: what was chosen at the door, else what the browser asks for. */
export const doorLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return LOCALES.find((locale) => locale === chosen) ?? preferredLocale((await headers()).get("accept-language"));
});

/** True where the browser can't protect the line: then a banner says so. */
export async function isPlainHttp(): Promise<boolean> {
  const { secure, host } = await requestOrigin();
  return !secure && !/^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(host);
}
