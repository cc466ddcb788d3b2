// An admin makes a key for another system. It is shown once; only its hash stays.
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { command } from "@/db/command";
import { apiKeys } from "@/db/schema";
import type { apiKeySchema } from "@/lib/domain/people/colleague";
import { fail, ok } from "@/lib/domain/shared/result";
import { sha256 } from "@/lib/platform/crypto";
import { newId } from "@/lib/platform/id";

/** @returns the key itself, for the one time it can be seen. It acts for the person who made it. */
export const makeApiKey = command(
  "settings.manage",
  async (tx, { actor, now }, input: z.output<typeof apiKeySchema>) => {
    if (actor.kind !== "person") return fail("not_allowed", "notAllowed");
    const key = `hy_${randomBytes(32).toString("base64url")}`;
    const keyId: string = newId<"api_key">(now);
    const scopes = [...new Set(input.scopes)];
    await tx
      .insert(apiKeys)
      .values({ id: keyId, userId: actor.userId, name: input.name, keyHash: sha256(key), scopes, createdAt: now });
    return ok({
      value: { keyId, key },
      events: [{ kind: "api_key_made", userId: actor.userId, data: { keyId, scopes } }],
    });
  },
);
