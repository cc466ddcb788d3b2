// Applications in a list, newest first, found by position, status or the candidate's name.
import { and, desc, eq, ilike, lt } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { applications, candidates } from "@/db/schema";
import type { ApplicationStatus } from "@/lib/domain/application/application";
import { applicationStatus } from "@/lib/domain/delivery/application-status";
import type { ApplicationId, PositionId } from "@/lib/domain/shared/id";
import { applicationFacts, hasStatus } from "./application-facts";
import { inSight } from "./in-sight";

type Wanted = {
  readonly limit: number;
  /** The id of the last application already seen. */
  readonly after?: string | undefined;
  readonly status?: ApplicationStatus | undefined;
  readonly positionId?: string | undefined;
  /** Part of the candidate's name. */
  readonly q?: string | undefined;
};

export async function listApplications({ db, actor, now }: Omit<CommandContext, "keyring">, wanted: Wanted) {
  const { limit, after, status, positionId, q } = wanted;
  const rows = await db
    .select({
      application: applications,
      candidate: { id: candidates.id, name: candidates.name },
      ...applicationFacts,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .where(
      and(
        inSight(actor),
        after === undefined ? undefined : lt(applications.id, after as ApplicationId),
        positionId === undefined ? undefined : eq(applications.positionId, positionId as PositionId),
        q === undefined ? undefined : ilike(candidates.name, `%${q.replace(/[\\%_]/g, "\\$&")}%`),
        status === undefined ? undefined : hasStatus(status, now),
      ),
    )
    .orderBy(desc(applications.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ application, candidate, ...facts }) => ({
    id: application.id,
    positionId: application.positionId,
    candidate,
    status: applicationStatus({ ...facts, result: application.result, toldAt: application.toldAt }, now),
    result: application.result,
    interviewedAt: application.interviewedAt.toISOString(),
    toldAt: application.toldAt?.toISOString() ?? null,
    externalId: application.externalId,
    updatedAt: application.updatedAt.toISOString(),
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
