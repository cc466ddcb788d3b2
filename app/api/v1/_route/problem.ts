// A refusal as other systems read it: RFC 9457 problem JSON, in the caller's language.
import type { Locale } from "@/lib/domain/shared/locale";
import type { FailCode, Failure } from "@/lib/domain/shared/result";
import { translateKey } from "@/lib/i18n/translate";

const STATUS: Record<FailCode, number> = {
  invalid: 400,
  not_allowed: 403,
  not_found: 404,
  wrong_stage: 409,
  stale: 409,
  duplicate: 409,
  expired: 410,
  too_many: 429,
};

const ALWAYS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

export type Finished = { readonly status: number; readonly body: string };

/** @param status where HTTP has a closer word than the code's own: 401 without a key, 413 for too much, 500. */
export function problemOf(failure: Failure, locale: Locale, status: number = STATUS[failure.code]): Finished {
  const words = (key: string) => translateKey(locale, "errors", key, failure.data);
  const body = {
    type: `urn:huiyin:problem:${failure.code}`,
    title: translateKey(locale, "api", `title.${failure.code}`),
    status,
    code: failure.code,
    detail: words(failure.messageKey),
    errors: failure.fields.map(({ path, code, messageKey }) => ({ path, code, message: words(messageKey) })),
    ...failure.data,
  };
  return { status, body: JSON.stringify(body) };
}

export function respond({ status, body }: Finished, more: Readonly<Record<string, string>> = {}): Response {
  const type = status >= 400 ? "application/problem+json" : "application/json; charset=utf-8";
  return new Response(body, { status, headers: { "Content-Type": type, ...ALWAYS, ...more } });
}

export function respondProblem(failure: Failure, locale: Locale, status?: number): Response {
  const wait = failure.data["retryAfterSeconds"];
  const finished = problemOf(failure, locale, status);
  return respond(finished, {
    ...(wait === undefined ? {} : { "Retry-After": String(wait) }),
    ...(finished.status === 401 ? { "WWW-Authenticate": "Bearer" } : {}),
  });
}
