// Whose page a candidate's link opens: only a letter that was told. After a correction the old link leads to the corrected letter.
import { and, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { linkHash } from "@/db/keyring";
import { isSecret } from "@/db/links";
import { applications, candidates, letters, links, settings, users, wordingPacks } from "@/db/schema";
import type { CandidateActor } from "@/lib/domain/people/actor";

export type CandidateAt = Omit<CandidateActor, "kind"> & {
  /** Another text whenever the page shows something else; the same text means the same page. */
  readonly shows: string;
};

/** @returns null for unknown, expired and revoked links, and where nobody was told yet. */
export async function readCandidateAt(db: Database, secret: string, now: Date): Promise<CandidateAt | null> {
  if (!isSecret(secret)) return null;
  const [row] = await question(db).execute({ hash: linkHash(secret), now: now.toISOString() });
  return row ?? null;
}

/** Every opening of a page asks it, so it is put together once for each database. */
const asked = new WeakMap<Database, ReturnType<typeof prepared>>();

function question(db: Database): ReturnType<typeof prepared> {
  const known = asked.get(db) ?? prepared(db);
  asked.set(db, known);
  return known;
}

/**
 * What is said and done about a letter raises its `page_version` in the same transaction. What the page takes from elsewhere
 * is part of the answer itself, so that no command has to think of it.
 */
function prepared(db: Database) {
  const linked = alias(letters, "linked");
  const own = alias(links, "own");
  const company = sql`(select md5(string_agg(${settings.name} || ${settings.value}, '|' order by ${settings.name})) from ${settings})`;
  // A remark that a newer rule finds is shown no more.
  const wording = sql`(select max(${wordingPacks.version}) from ${wordingPacks})`;
  return db
    .select({
      linkId: links.id,
      letterId: letters.id,
      applicationId: letters.applicationId,
      candidateId: applications.candidateId,
      shows: sql<string>`json_build_array(${letters.id}, ${letters.version}, ${letters.pageVersion}, ${letters.toldAt}, ${own.expiresAt}, ${candidates.timeZone}, ${users.name}, ${users.email}, ${users.disabledAt}, ${company}, ${wording})::text`,
    })
    .from(links)
    .innerJoin(linked, and(eq(linked.id, links.letterId), isNotNull(linked.toldAt)))
    .innerJoin(letters, and(eq(letters.applicationId, linked.applicationId), isNotNull(letters.toldAt)))
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .leftJoin(users, eq(users.id, letters.createdBy))
    .leftJoin(own, eq(own.id, letters.candidateLinkId))
    .where(
      and(
        eq(links.secretHash, sql.placeholder("hash")),
        eq(links.purpose, "candidate"),
        isNull(links.revokedAt),
        gt(links.expiresAt, sql.placeholder("now")),
      ),
    )
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(1)
    .prepare("candidate_at");
}
