// How often one may try. Counted in Postgres for all processes together; while the database is away, each process counts for itself.
import type { Sql } from "postgres";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { sha256 } from "@/lib/platform/crypto";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What may be tried how many times in how many seconds. */
const RULES = {
  /** One account from one address. */
  signInAccountAddress: { points: 5, duration: 15 * MINUTE },
  /** One account from anywhere; a browser that has signed in before is counted apart. */
  signInAccount: { points: 20, duration: 15 * MINUTE },
  signInAddress: { points: 100, duration: HOUR },
  signInEverybody: { points: 600, duration: 15 * MINUTE },
  passwordChange: { points: 5, duration: 15 * MINUTE },
  invitationAccept: { points: 10, duration: 15 * MINUTE },
  api: { points: 600, duration: MINUTE },
  apiRefused: { points: 60, duration: MINUTE },
  /** Secrets that open nothing, from one address. */
  linkMiss: { points: 20, duration: MINUTE },
  candidateReply: { points: 10, duration: DAY },
  reportByLink: { points: 20, duration: HOUR },
  /** Questions to the language model, from one colleague: each may cost the company something. */
  wordingModel: { points: 60, duration: HOUR },
} as const;
export type LimitRule = keyof typeof RULES;

export type Limits = {
  /** Counts one try. `too_many` carries `retryAfterSeconds`. @param subject who or what is counted; only its hash is kept. */
  take(rule: LimitRule, subject: string): Promise<Result<null>>;
  /** Forgets the tries, after one that was right. */
  forget(rule: LimitRule, subject: string): Promise<void>;
  /** Takes one try back: it was right, so it was no guess. Those of others still count. */
  giveBack(rule: LimitRule, subject: string): Promise<void>;
};

/** @param client any client of postgres.js on the house's database */
export function openLimits(client: Sql): Limits {
  const store = {
    async query(query: { text: string; values?: readonly (string | number | null)[] }) {
      const rows = await client.unsafe(query.text, [...(query.values ?? [])]);
      return { rows, rowCount: rows.count };
    },
  };
  const limiters = new Map(Object.keys(RULES).map((name) => [name, limiter(name as LimitRule, store)]));
  return {
    async take(rule, subject) {
      try {
        await limiters.get(rule)!.consume(hashed(subject));
        return ok(null);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        return fail("too_many", "tooMany", { data: { retryAfterSeconds, minutes: Math.ceil(retryAfterSeconds / 60) } });
      }
    },
    async forget(rule, subject) {
      await limiters.get(rule)!.delete(hashed(subject));
    },
    async giveBack(rule, subject) {
      await limiters.get(rule)!.reward(hashed(subject));
    },
  };
}

function limiter(name: LimitRule, store: object): RateLimiterPostgres {
  const { points, duration } = RULES[name];
  return new RateLimiterPostgres({
    storeClient: store,
    storeType: "client",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: name === "api",
    keyPrefix: name,
    points,
    duration,
    // Who is over the limit is refused from memory, without asking the database again.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration }),
  });
}

const hashed = (subject: string) => sha256(subject).toString("base64url");
