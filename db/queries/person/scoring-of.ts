// How a colleague's scores of the last three months stand beside those of the others who saw the same people.
import { and, eq, gte, inArray, isNotNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { applications, scorecards, scores, templateVersions } from "@/db/schema";
import { type ScoringHabit, scoringHabit } from "@/lib/domain/evaluation/scoring-habit";
import { may } from "@/lib/domain/people/permission";

const QUARTER_MS = 91 * 86_400_000;

/** @returns null while too little was scored together, and for whoever may not manage people */
export async function scoringOf(
  { db, actor, now }: Pick<CommandContext, "db" | "actor" | "now">,
  email: string,
): Promise<ScoringHabit | null> {
  if (!may(actor, "people.manage")) return null;
  const own = db
    .select({ id: scorecards.applicationId })
    .from(scorecards)
    .where(
      and(
        eq(scorecards.interviewerEmail, email),
        eq(scorecards.current, true),
        gte(scorecards.createdAt, new Date(now.getTime() - QUARTER_MS)),
      ),
    );
  const given = await db
    .select({
      application: scorecards.applicationId,
      interviewer: scorecards.interviewerEmail,
      dimension: scores.dimension,
      score: scores.score,
      template: applications.templateVersionId,
    })
    .from(scores)
    .innerJoin(scorecards, eq(scorecards.id, scores.scorecardId))
    .innerJoin(applications, eq(applications.id, scorecards.applicationId))
    .where(and(eq(scorecards.current, true), isNotNull(scores.score), inArray(scorecards.applicationId, own)));
  if (given.length === 0) return null;
  const inPoints = await areasInPoints(db, [...new Set(given.flatMap(({ template }) => template ?? []))]);
  return scoringHabit(
    given.flatMap(({ template, score, ...one }) =>
      score === null || !inPoints.has(`${template} ${one.dimension}`) ? [] : [{ ...one, score }],
    ),
    email,
  );
}

/** Years and certificates are no matter of opinion. */
async function areasInPoints(
  db: CommandContext["db"],
  ids: readonly NonNullable<(typeof applications.$inferSelect)["templateVersionId"]>[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: templateVersions.id, dimensions: templateVersions.dimensions })
    .from(templateVersions)
    .where(inArray(templateVersions.id, [...ids]));
  return new Set(
    rows.flatMap(({ id, dimensions }) =>
      dimensions.filter(({ kind }) => kind === "score").map(({ key }) => `${id} ${key}`),
    ),
  );
}
