// Reports by their contents: the same contents keep their id, so that a printed one can be verified. It decides nothing.
import { and, desc, eq } from "drizzle-orm";
import type { ApplicationId, EvaluationId } from "@/lib/domain/shared/id";
import { isId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { newId } from "@/lib/platform/id";
import type { Database } from "./client";
import { reports } from "./schema";

export type ReportIdentity = {
  readonly applicationId: ApplicationId;
  readonly evaluationId: EvaluationId;
  readonly audience: "candidate" | "internal";
  readonly locale: Locale;
  readonly version: number;
  readonly contentHash: string;
};

/** The id these contents go by, made at the first asking. */
export async function registerReport(db: Database, about: ReportIdentity, now: Date): Promise<string> {
  await db
    .insert(reports)
    .values({ id: newId<"report">(now), ...about, createdAt: now })
    .onConflictDoNothing();
  const [row] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.applicationId, about.applicationId),
        eq(reports.audience, about.audience),
        eq(reports.contentHash, about.contentHash),
      ),
    );
  if (!row) throw new Error("a report that can't be registered");
  return row.id;
}

export type ReportStanding = "current" | "replaced" | "unknown";

/** Is this report the newest of its kind for its application? Says nothing else about anybody. */
export async function reportStanding(
  db: Database,
  id: string,
): Promise<{ standing: ReportStanding; version: number | null; madeAt: Date | null }> {
  const [row] = isId(id) ? await db.select().from(reports).where(eq(reports.id, id)) : [];
  if (!row) return { standing: "unknown", version: null, madeAt: null };
  const [newest] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.applicationId, row.applicationId), eq(reports.audience, row.audience)))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(1);
  return { standing: newest?.id === row.id ? "current" : "replaced", version: row.version, madeAt: row.createdAt };
}
