// The wording rules for one application: those in force, and the names of everybody else who applied for its position.
import { and, desc, eq, isNull, ne } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { applications, candidates } from "@/db/schema";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { namingNobodyElse } from "@/lib/domain/shared/wording/other-people";
import { type WordingInForce, readWording } from "./read-wording";

/** The newest, where a position has had more people than that. */
const MOST = 2000;

export async function readWordingFor(db: Database | Transaction, id: ApplicationId): Promise<WordingInForce> {
  const wording = await readWording(db);
  const [own] = await db
    .select({ positionId: applications.positionId, candidateId: candidates.id, name: candidates.name })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .where(eq(applications.id, id));
  if (!own) return wording;
  const others = await db
    .select({ name: candidates.name })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .where(
      and(eq(applications.positionId, own.positionId), ne(candidates.id, own.candidateId), isNull(candidates.erasedAt)),
    )
    .orderBy(desc(applications.id))
    .limit(MOST);
  return {
    ...wording,
    check: namingNobodyElse(
      wording.check,
      others.map((other) => other.name),
      own.name,
    ),
  };
}
