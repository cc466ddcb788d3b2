// One application at a glance: how far it is, what the evaluation shows, and what the software advises.
import { and, desc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { readSettings } from "@/db/queries/settings/read-settings";
import { type WorkLetter, firstScorecardAt, lettersOf } from "@/db/queries/today/todays-work";
import { applications, candidates, letters, positions } from "@/db/schema";
import { applicationFacts } from "./application-facts";
import { inSight } from "./in-sight";
import type { ApplicationResult, ApplicationStatus } from "@/lib/domain/application/application";
import { applicationStatus } from "@/lib/domain/delivery/application-status";
import { type PromiseClock, promiseClock } from "@/lib/domain/delivery/promise-clock";
import { type DimensionResult, dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { type ScoreChart, scoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Person } from "@/lib/domain/people/actor";
import { may } from "@/lib/domain/people/permission";
import { type ApplicationId, type PositionId, isId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import type { Recommendation } from "@/lib/domain/strategy/recommendation";

export type Glance = {
  readonly id: ApplicationId;
  readonly name: string;
  readonly position: { readonly id: PositionId; readonly title: string };
  readonly status: ApplicationStatus;
  readonly result: ApplicationResult;
  readonly clock: PromiseClock;
  readonly interviewers: readonly string[];
  readonly letter: WorkLetter | null;
  readonly replies: number;
  readonly openReplies: number;
  /** When each station of the way was reached; null = not yet. */
  readonly moments: {
    readonly interviewedAt: Date;
    readonly scoredAt: Date | null;
    readonly decidedAt: Date | null;
    readonly submittedAt: Date | null;
    readonly approvedAt: Date | null;
    readonly toldAt: Date | null;
  };
  /** null for who may not read evaluations. */
  readonly evaluation: {
    readonly recommendation: Recommendation;
    readonly results: readonly (Omit<DimensionResult, "name"> & { readonly name: string })[];
    readonly chart: ScoreChart;
  } | null;
};

type Context = CommandContext & { readonly actor: Person };
type Asked = { readonly id: ApplicationId; readonly locale: Locale };

/** @returns null when there is no such application */
export async function applicationGlance(context: Context, { id, locale }: Asked): Promise<Glance | null> {
  const { db, now, actor } = context;
  if (!isId(id)) return null;
  const [row] = await db
    .select({ application: applications, name: candidates.name, position: positions, ...applicationFacts })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(and(eq(applications.id, id), inSight(actor)));
  const advice = row && (await readRecommendation(context, id, locale));
  if (!row || !advice) return null;
  const { application, name, position, ...facts } = row;
  const { promiseMinutes, promiseLatestHours } = await readSettings(db);
  const { interviewedAt, toldAt, decidedAt } = application;
  const results = dimensionResults(advice.reading.caseFile.evaluation).map((result) => ({
    ...result,
    name: anyText(result.name, position.locale, locale),
  }));
  return {
    id,
    name,
    position: { id: position.id, title: anyText(position.title, position.locale, locale) },
    status: applicationStatus({ ...facts, result: application.result, toldAt }, now),
    result: application.result,
    clock: promiseClock({ interviewedAt, toldAt, promiseMinutes, latestHours: promiseLatestHours }, now),
    interviewers: advice.reading.caseFile.evaluation.scorecards.map((card) => card.interviewer.name),
    letter: (await lettersOf(context, [id])).get(id) ?? null,
    replies: facts.replies,
    openReplies: facts.openReplies,
    moments: {
      interviewedAt,
      scoredAt: await firstScorecardAt(context, id),
      decidedAt,
      ...(await letterMoments(context, id)),
      toldAt,
    },
    evaluation: may(actor, "evaluation.read")
      ? { recommendation: advice.recommendation, results, chart: scoreChart(results.map(chartInput)) }
      : null,
  };
}

function chartInput(result: DimensionResult & { readonly name: string }) {
  const { name, kind, mustHave, score, required } = result;
  return { name, kind, mustHave, score: score === null ? null : Number(score), required: Number(required) };
}

async function letterMoments({ db }: Context, id: ApplicationId) {
  const [letter] = await db
    .select({ submittedAt: letters.submittedAt, approvedAt: letters.approvedAt })
    .from(letters)
    .where(eq(letters.applicationId, id))
    .orderBy(desc(letters.createdAt))
    .limit(1);
  return letter ?? { submittedAt: null, approvedAt: null };
}
