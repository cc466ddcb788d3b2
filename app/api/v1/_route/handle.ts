// How every endpoint is answered: who is it, may they, is it complete, do it once, say what came of it.
import "server-only";
import { apiActor } from "@/app/_server/api-actor";
import { type Context, context } from "@/app/_server/context";
import { preferredLocale } from "@/app/_server/locale";
import { type KeptRequest, claimRequest, forgetRequest, keepAnswer } from "@/db/kept-answers";
import type { ApiKeyActor } from "@/lib/domain/people/actor";
import { may } from "@/lib/domain/people/permission";
import { isId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { parse } from "@/lib/domain/shared/parse";
import { fail } from "@/lib/domain/shared/result";
import { log } from "@/lib/platform/log";
import type { Endpoint } from "./endpoint";
import { type Finished, problemOf, respond, respondProblem } from "./problem";
import { readBytes, readJson } from "./read-body";

/** Next gives no params at all where an address has none. */
type Handler = (request: Request, more: { params: Promise<{ id?: string } | undefined> }) => Promise<Response>;

export function handle<Q, B>(endpoint: Endpoint<Q, B>): Handler {
  return async (request, { params }) => {
    const locale = localeOf(request);
    try {
      const known = await apiActor(request.headers);
      if (!known.ok) return respondProblem(known, locale, known.code === "not_allowed" ? 401 : undefined);
      const scene = context(known.value);
      if (!may(scene.actor, endpoint.verb)) return respondProblem(fail("not_allowed", "notAllowed"), locale);
      const bytes = await readBytes(request);
      if (!bytes.ok) return respondProblem(bytes, locale, 413);
      const id = (await params)?.id ?? null;
      const asking = { endpoint, scene, locale, url: new URL(request.url), bytes: bytes.value, id };
      const key = endpoint.method === "POST" ? request.headers.get("idempotency-key") : null;
      return key === null ? finish(await answer(asking)) : await answerOnce(asking, key);
    } catch (error) {
      const errorId = log.fault("api failed", error, { method: endpoint.method, path: endpoint.path });
      return respondProblem(fail("invalid", "unexpected", { data: { errorId } }), locale, 500);
    }
  };
}

/** Programs that ask for no language are answered in English. */
const localeOf = (request: Request) => preferredLocale(request.headers.get("accept-language")?.trim() || "en");

type Asking<Q, B> = {
  readonly endpoint: Endpoint<Q, B>;
  readonly scene: Context<ApiKeyActor>;
  readonly locale: Locale;
  readonly url: URL;
  readonly bytes: Buffer;
  readonly id: string | null;
};

async function answer<Q, B>({ endpoint, scene, locale, url, bytes, id }: Asking<Q, B>): Promise<Finished | Response> {
  if (id !== null && !isId(id)) return problemOf(fail("not_found", "notFound"), locale);
  const query = endpoint.query
    ? parse(endpoint.query, Object.fromEntries(url.searchParams))
    : url.searchParams.size > 0
      ? unknownQuery(url)
      : { ok: true as const, value: {} as Q };
  if (!query.ok) return problemOf(query, locale);
  const read = endpoint.body ? readJson(bytes) : { ok: true as const, value: undefined };
  if (!read.ok) return problemOf(read, locale);
  const body = endpoint.body ? parse(endpoint.body, read.value) : { ok: true as const, value: undefined as B };
  if (!body.ok) return problemOf(body, locale);
  const result = await endpoint.run(scene, { id: id ?? "", query: query.value as Q, body: body.value as B, locale });
  if (!result.ok) return problemOf(result, locale);
  if (result.value instanceof Response) return result.value;
  return { status: endpoint.status ?? 200, body: JSON.stringify(result.value) };
}

function unknownQuery(url: URL) {
  const fields = [...new Set(url.searchParams.keys())].map((path) => ({
    path,
    code: "unknown_field",
    messageKey: "field.unknown_field",
  }));
  return fail("invalid", "invalid", { fields: fields.slice(0, 100) });
}

/** A repeat under the same key gives the first status and body; another body, or while the first still runs, is a duplicate. */
async function answerOnce<Q, B>(asking: Asking<Q, B>, key: string): Promise<Response> {
  const { scene, endpoint, url, bytes, locale } = asking;
  if (key.length === 0 || key.length > 255) {
    const fields = [{ path: "Idempotency-Key", code: "too_long", messageKey: "field.too_long" }];
    return respondProblem(fail("invalid", "invalid", { fields }), locale);
  }
  const scope = [scene.actor.keyId ?? "environment", endpoint.method, url.pathname, key];
  const kept: KeptRequest = { db: scene.db, keyring: scene.keyring, now: scene.now, scope, body: bytes };
  const claim = await claimRequest(kept);
  if (claim.kind === "repeat") return respond(claim.answer, { "Idempotency-Replayed": "true" });
  if (claim.kind === "running") return respondProblem(fail("duplicate", "stillRunning"), locale);
  if (claim.kind === "other_body") return respondProblem(fail("duplicate", "otherBody"), locale);
  try {
    const finished = await answer(asking);
    if (finished instanceof Response) await forgetRequest(kept);
    else await keepAnswer(kept, finished);
    return finish(finished);
  } catch (error) {
    await forgetRequest(kept);
    throw error;
  }
}

function finish(finished: Finished | Response): Response {
  return finished instanceof Response ? finished : respond(finished);
}

/** Addresses that are no resource: without a key they look like every other. */
export async function unknownResource(request: Request): Promise<Response> {
  const locale = localeOf(request);
  const known = await apiActor(request.headers);
  if (!known.ok) return respondProblem(known, locale, known.code === "not_allowed" ? 401 : undefined);
  return respondProblem(fail("not_found", "notFound"), locale);
}
