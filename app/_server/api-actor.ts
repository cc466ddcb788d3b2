// Which program is asking: the key in the Authorization header, and the person it belongs to.
import "server-only";
import { timingSafeEqual } from "node:crypto";
import { type KeyOwner, firstAdmin, ownerOfKey } from "@/db/queries/api-key/owner-of-key";
import type { ApiKeyActor } from "@/lib/domain/people/actor";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { sha256 } from "@/lib/platform/crypto";
import { ground } from "./context";
import { visitorAddress } from "./device";

const SHORTEST_GIVEN_KEY = 32;

/** The actor behind a request's key. `not_allowed` says the same for no key, a wrong, an ended and a disabled person's one. */
export async function apiActor(headers: Headers, now = new Date()): Promise<Result<ApiKeyActor>> {
  const { db, limits } = ground();
  const key = /^Bearer ([\x21-\x7e]{16,200})$/i.exec(headers.get("authorization") ?? "")?.[1];
  const actor =
    key === undefined ? null : isGivenKey(key) ? environmentActor(await firstAdmin({ db })) : await keyActor(key, now);
  if (actor) {
    const rate = await limits.take("api", actor.keyId ?? "environment");
    return rate.ok ? ok(actor) : rate;
  }
  const refused = await limits.take("apiRefused", visitorAddress(headers.get("x-forwarded-for")));
  return refused.ok ? fail("not_allowed", "apiKey") : refused;
}

async function keyActor(key: string, now: Date): Promise<ApiKeyActor | null> {
  const owner = await ownerOfKey({ db: ground().db, now }, key);
  return owner && { kind: "api_key", ...owner };
}

function environmentActor(admin: Omit<KeyOwner, "keyId" | "scopes"> | null): ApiKeyActor | null {
  return admin && { kind: "api_key", keyId: null, ...admin, scopes: ["read", "write"] };
}

/** HUIYIN_API_KEY, compared by hash so that neither length nor place of a difference shows in the time taken. */
function isGivenKey(key: string): boolean {
  const given = process.env["HUIYIN_API_KEY"] ?? "";
  return given.length >= SHORTEST_GIVEN_KEY && timingSafeEqual(sha256(given), sha256(key));
}
