// Who is let in at all, before anything is read: the address asked, and where a change comes from.
import { LOCALES } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { type Origin, originOf, sameOrigin } from "./origin";

type Asked = { readonly method: string; readonly headers: Headers };

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** For our own pages and their forms. @returns the origin, or the answer that ends the request. */
export function officeDoor(request: Asked): Origin | Response {
  const origin = originOf(request.headers);
  if (!origin) return misdirected();
  if (origin.publicOnly) return plain(404, "not found");
  if (!READS.has(request.method) && !sameOrigin(request.headers, origin)) return plain(403, "forbidden");
  return origin;
}

/** For the API: a key in the header is the right, so any program may ask, but only where the office is. */
export function apiDoor(request: Asked): Origin | Response {
  const origin = originOf(request.headers);
  if (!origin) return misdirected();
  return origin.publicOnly ? plain(404, "not found") : origin;
}

/**
 * For c/, a/ and v/: on every address of ours, PUBLIC_URL included. A form on such a page sends `Origin: null`, since the page
 * sends no referrer; the secret in its path is what proves it. A form of another site names itself and is refused.
 */
export function closedDoor(request: Asked): Origin | Response {
  const origin = originOf(request.headers);
  if (!origin) return misdirected();
  if (READS.has(request.method)) return origin;
  const from = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const foreign =
    (from !== null && from !== "null" && from !== origin.origin) || site === "cross-site" || site === "same-site";
  return foreign ? plain(403, "forbidden") : origin;
}

/** Whoever set this up needs to know what to do; nobody has chosen a language yet. */
function misdirected(): Response {
  return plain(421, LOCALES.map((locale) => translate(locale, "door")("misdirected")).join("\n"));
}

/** Says nothing about what is here. */
function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
