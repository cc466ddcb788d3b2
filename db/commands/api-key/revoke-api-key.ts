// A key is taken back; the next request with it is refused.
import { and, eq, isNull } from "drizzle-orm";
import { command } from "@/db/command";
import { apiKeys } from "@/db/schema";
import { isId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const revokeApiKey = command(
  "settings.manage",
  async (tx, { actor, now }, { keyId }: { readonly keyId: string }) => {
    if (actor.kind !== "person" || !isId(keyId)) return fail("not_found", "notFound");
    const [key] = await tx
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(and(eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)))
      .returning({ userId: apiKeys.userId });
    if (!key) return fail("not_found", "notFound");
    return ok({ value: null, events: [{ kind: "api_key_revoked", userId: key.userId, data: { keyId } }] });
  },
);
