// The candidate writes back: thanks, a question, a different view, something to add. The recruiter hears of it at once.
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { replySchema } from "@/lib/domain/conversation/message";
import type { LetterId, MessageId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { messages } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { markAnswered } from "./mark-answered";

/** `idempotencyKey` comes with the form: a form posted twice is one message. */
type Input = z.infer<typeof replySchema> & { readonly idempotencyKey: string };

/** TRUST.md row 14: ten messages a day are a conversation, more are noise. */
const MOST_A_DAY = 10;

export const replyToLetter = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  if (actor.kind !== "candidate") return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, actor.letterId, true);
  if (found?.letter.state !== "sent") return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const known = await earlier(tx, letter.id, input.idempotencyKey);
  if (known) return fail("duplicate", "alreadyReceived", { data: { existingId: known } });
  if ((await countSince(tx, letter.id, new Date(now.getTime() - 86_400_000))) >= MOST_A_DAY) {
    return fail("too_many", "tooManyMessages");
  }
  const id = newId<"message">(now) as MessageId;
  const vault = await openVault(tx, keyring, candidateId);
  await tx.insert(messages).values({
    id,
    applicationId: letter.applicationId,
    letterId: letter.id,
    from: "candidate",
    kind: input.kind,
    dimensions: input.kind === "dispute" ? input.dimensions : [],
    body: vault.seal(place("messages", "body", id), input.text),
    idempotencyKey: input.idempotencyKey,
    createdAt: now,
  });
  await markAnswered(tx, letter, now);
  return ok({
    value: { id },
    events: [
      {
        kind: input.kind === "dispute" ? "disputed" : "replied",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { messageId: id, reply: input.kind, notifyUserId: letter.createdBy },
      },
    ],
  });
});

async function earlier(tx: Transaction, letterId: LetterId, key: string): Promise<MessageId | null> {
  const [row] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.letterId, letterId), eq(messages.from, "candidate"), eq(messages.idempotencyKey, key)));
  return row?.id ?? null;
}

async function countSince(tx: Transaction, letterId: LetterId, since: Date): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(messages)
    .where(
      and(
        eq(messages.letterId, letterId),
        eq(messages.from, "candidate"),
        sql`${messages.createdAt} > ${since.toISOString()}`,
      ),
    );
  return row?.n ?? 0;
}
