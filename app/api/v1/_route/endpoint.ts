// One resource of the API: who may, what it takes, what it answers. The routes and the OpenAPI document are made from this.
import type { z } from "zod";
import type { Context } from "@/app/_server/context";
import type { ApiKeyActor } from "@/lib/domain/people/actor";
import type { Verb } from "@/lib/domain/people/permission";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Result } from "@/lib/domain/shared/result";

type NoFields = Record<never, never>;

/** What an endpoint is asked: the id in its path ("" where there is none), query, body and the caller's language. */
export type Asked<Q, B> = { readonly id: string; readonly query: Q; readonly body: B; readonly locale: Locale };

export type Endpoint<Q = NoFields, B = undefined> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH";
  /** Under /api/v1; `{id}` is the only parameter. */
  readonly path: string;
  /** One line for people who read the OpenAPI document. */
  readonly summary: string;
  readonly verb: Verb;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** What is answered; null for bytes, which `run` then returns as a finished Response. */
  readonly answer: z.ZodType | null;
  readonly status?: 200 | 201;
  readonly run: (context: Context<ApiKeyActor>, asked: Asked<Q, B>) => Promise<Result<unknown>>;
};

/** Gives an endpoint its types from its zod objects. */
export function endpoint<Q = NoFields, B = undefined>(definition: Endpoint<Q, B>): Endpoint<Q, B> {
  return definition;
}
