// A command is one decision in one transaction. What it records becomes the audit, and the audit decides what follows.
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/domain/people/actor";
import { userOf } from "@/lib/domain/people/actor";
import { type Verb, may } from "@/lib/domain/people/permission";
import type { NewEvent } from "@/lib/domain/events";
import { followUps } from "@/lib/domain/delivery/follow-ups";
import type {
  CandidateId,
  DeliveryId,
  EventId,
  LetterId,
  MessageId,
  ApplicationId,
  UserId,
} from "@/lib/domain/shared/id";
import { type Failure, type Result, fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import type { Database, Transaction } from "./client";
import type { Keyring } from "./keyring";
import { deliveries, events } from "./schema";

/** What a command needs from outside: the database, the keys, who acts and when. */
export type CommandContext = {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly actor: Actor;
  readonly now: Date;
};

/** What a command sees inside its transaction. */
export type Scene = { readonly keyring: Keyring; readonly actor: Actor; readonly now: Date };

/** At least one event: a command that records nothing does not compile. */
export type Done<T> = { readonly value: T; readonly events: readonly [NewEvent, ...NewEvent[]] };

export type Command<I, T> = (context: CommandContext, input: I) => Promise<Result<T>>;

const TRIES = 4;

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.messageKey);
  }
}

/**
 * @param verb what the actor must be allowed to do; null when the link itself is the right (the command then checks it).
 * @param run the decision; a failure rolls everything back.
 */
export function command<I, T>(
  verb: Verb | null,
  run: (tx: Transaction, scene: Scene, input: I) => Promise<Result<Done<T>>>,
): Command<I, T> {
  return async ({ db, keyring, actor, now }, input) => {
    if (verb !== null && actor.kind !== "system" && !may(actor, verb)) return fail("not_allowed", "notAllowed");
    for (let left = TRIES - 1; ; left--) {
      try {
        return await db.transaction(async (tx) => {
          const result = await run(tx, { keyring, actor, now }, input);
          if (!result.ok) throw new Refused(result);
          await record(tx, actor, now, result.value.events);
          return ok(result.value.value);
        });
      } catch (error) {
        if (error instanceof Refused) return error.failure;
        if (left === 0 || !isDeadlock(error)) throw error;
      }
    }
  };
}

/** Two decisions that waited for each other: Postgres undid one of them whole, so it may simply be taken again. */
function isDeadlock(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return (cause as { code?: unknown }).code === "40P01";
}

async function record(tx: Transaction, actor: Actor, now: Date, happened: readonly NewEvent[]): Promise<void> {
  await tx.insert(events).values(
    happened.map((event) => ({
      id: newId<"event">(now) as EventId,
      kind: event.kind,
      actorKind: actor.kind,
      actorUserId: userOf(actor),
      actorDetail: detailOf(actor),
      candidateId: event.candidateId ?? null,
      positionId: event.positionId ?? null,
      applicationId: event.applicationId ?? null,
      letterId: event.letterId ?? null,
      userId: event.userId ?? null,
      data: { ...event.data },
      at: now,
    })),
  );
  const orders = happened.flatMap((event) => followUps(event, now));
  if (orders.length === 0) return;
  await tx
    .insert(deliveries)
    .values(
      orders.map((order) => ({
        id: newId<"delivery">(now) as DeliveryId,
        kind: order.kind,
        state: "queued" as const,
        dedupeKey: order.dedupeKey,
        toCandidateId: (order.toCandidateId ?? null) as CandidateId | null,
        toUserId: (order.toUserId ?? null) as UserId | null,
        applicationId: (order.applicationId ?? null) as ApplicationId | null,
        letterId: (order.letterId ?? null) as LetterId | null,
        letterVersion: order.letterVersion ?? null,
        messageId: (order.messageId ?? null) as MessageId | null,
        data: { ...order.data },
        sendAfter: order.sendAfter,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflictDoNothing({ target: deliveries.dedupeKey });
  // Delivered at commit, not before: wakes a waiting worker; the sweep finds the row if nobody listens.
  await tx.execute(sql`select pg_notify('huiyin_outbox', '')`);
}

function detailOf(actor: Actor): string | null {
  if (actor.kind === "candidate" || actor.kind === "approver") return actor.linkId;
  if (actor.kind === "api_key") return actor.keyId ?? "environment";
  return actor.kind === "system" ? actor.job : null;
}
