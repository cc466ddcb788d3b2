// Who stands behind a secret link. Unknown, expired and revoked end the same way; guessing has to wait.
import "server-only";
import { createElement } from "react";
import { EndPage } from "@/app/_closed/end-page";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { type Ground, ground } from "./context";
import { visitorAddress } from "./device";
import { closedDocument } from "./document";
import { closedDoor } from "./door";
import { preferredLocale } from "./locale";

/** @param find what the link opens; null when it opens nothing. @returns that, or the answer that ends the request. */
export async function openLink<T extends object>(
  request: Request,
  find: (db: Ground["db"]) => Promise<T | null>,
): Promise<T | Response> {
  const door = closedDoor(request);
  if (door instanceof Response) return door;
  const { db, limits } = ground();
  const found = await find(db);
  if (found) return found;
  const allowed = await limits.take("linkMiss", visitorAddress(request.headers.get("x-forwarded-for")));
  return endPage(request, allowed.ok ? "end" : "tooMany", allowed.ok ? 404 : 429);
}

export function endPage(request: Request, words: "end" | "tooMany" | "reportBusy", status: number): Response {
  const first = preferredLocale(request.headers.get("accept-language"));
  const t = translate(first, "candidatePage");
  const title = { end: t("endTitle"), tooMany: t("tooMany"), reportBusy: t("reportBusy") }[words];
  const response = closedDocument({ status, locale: first, title, body: createElement(EndPage, { first, words }) });
  if (status === 429 || status === 503) response.headers.set("Retry-After", "60");
  return response;
}

/** The language somebody asked for in the address; null: the letter's own. */
export function askedLocale(address: URL): Locale | null {
  const wanted = address.searchParams.get("lang");
  return LOCALES.find((locale) => locale === wanted) ?? null;
}
