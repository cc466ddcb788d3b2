// The API as a program meets it, over a test database: every endpoint by method and path.
import { handle, unknownResource } from "@/app/api/v1/_route/handle";
import { ENDPOINTS } from "@/app/api/v1/_route/catalogue";
import { openLimits } from "@/db/limits";
import { apiKeys } from "@/db/schema";
import { testCase } from "@/db/testing-case";
import type { Scope } from "@/lib/domain/people/actor";
import { ROLES, type Role } from "@/lib/domain/people/permission";
import { sha256 } from "@/lib/platform/crypto";
import { newId } from "@/lib/platform/id";

const ALL: readonly Scope[] = ["read", "write", "approve"];

/** Call once at the top of a test file. */
export async function testApi() {
  const house = await testCase();
  const limits = openLimits(house.client);
  Object.assign(globalThis, { huiyinGround: { db: house.db, keyring: house.keyring, limits } });
  const keyOf = async (role: Role, scopes: readonly Scope[] = ALL) => {
    const key = `key-${role}-${newId<"api_key">(new Date())}`;
    await house.db.insert(apiKeys).values({
      id: newId<string>(new Date()),
      userId: house.ids[role],
      name: role,
      keyHash: sha256(key),
      scopes: [...scopes],
      createdAt: new Date(),
    });
    return key;
  };
  const keys = {} as Record<Role, string>;
  for (const role of ROLES) keys[role] = await keyOf(role);
  return {
    ...house,
    keys,
    keyOf,
    ask: (method: string, path: string, more: Asking = {}) => ask(keys.hr, method, path, more),
  };
}

export type Asking = {
  readonly key?: string | null;
  readonly body?: unknown;
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

async function ask(key: string, method: string, path: string, more: Asking) {
  const { key: other = key, body, raw, headers } = more;
  const url = new URL(`http://localhost:3000/api/v1${path}`);
  const sent = raw ?? (body === undefined ? null : JSON.stringify(body));
  const request = new Request(url, {
    method,
    headers: { ...(other === null ? {} : { authorization: `Bearer ${other}` }), ...headers },
    ...(sent === null ? {} : { body: sent as BodyInit }),
  });
  const response = await answerTo(request, url.pathname.slice("/api/v1".length));
  const text = response.headers.get("content-type")?.includes("json") ? await response.text() : "";
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests look into JSON of every shape
  return { status: response.status, headers: response.headers, body: (text === "" ? null : JSON.parse(text)) as any };
}

function answerTo(request: Request, path: string): Promise<Response> {
  for (const endpoint of ENDPOINTS) {
    const found = new RegExp(`^${endpoint.path.replace("{id}", "([^/]+)")}$`).exec(path);
    if (!found || endpoint.method !== request.method) continue;
    const params = found[1] === undefined ? undefined : { id: decodeURIComponent(found[1]) };
    return handle(endpoint)(request, { params: Promise.resolve(params) });
  }
  return unknownResource(request);
}
