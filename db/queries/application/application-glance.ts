// One application at a glance: how far it is, what the evaluation shows, and what the software advises.
import { and, desc, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { type AskedPerson, type OpenAsk, askedPeople, openAsks } from "@/db/queries/scorecard/asked-people";
import { scoredByReader } from "@/db/queries/scorecard/scored-by-reader";
import { readSettings } from "@/db/queries/settings/read-settings";
import { type WorkLetter, firstScorecardAt, lettersOf } from "@/db/queries/today/todays-work";
import { applications, candidates, choiceAnswers, letters, positions } from "@/db/schema";
import { applicationFacts } from "./application-facts";
import { inSight } from "./in-sight";
import type { ApplicationResult, ApplicationStatus } from "@/lib/domain/application/application";
import type { ChoiceAnswer } from "@/lib/domain/conversation/message";
import { applicationStatus } from "@/lib/domain/delivery/application-status";
import { type PromiseClock, promiseClock } from "@/lib/domain/delivery/promise-clock";
import { type DimensionResult, dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { type MergedArea, mergedScores } from "@/lib/domain/evaluation/merged-scores";
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
  /** Who was in the interview, as far as it is said. */
  readonly asked: readonly AskedPerson[];
  readonly asks: readonly OpenAsk[];
  readonly scoredByMe: boolean;
  /** The reader's own scorecard is still wanted: nothing of what others scored is here before. */
  readonly ownFirst: boolean;
  /** What everyone gave, side by side; null for who may not see it, or not yet. */
  readonly merged: readonly Named<MergedArea>[] | null;
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
  /** A new attempt was offered and the candidate told: until when, and what they answered. */
  readonly attempt: { readonly until: string | null; readonly answer: ChoiceAnswer | null } | null;
  /** null for who may not read evaluations, or not yet. */
  readonly evaluation: {
    readonly recommendation: Recommendation;
    readonly results: readonly Named<DimensionResult>[];
    readonly chart: ScoreChart;
  } | null;
};

type Named<T> = Omit<T, "name"> & { readonly name: string };
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
  const { evaluation } = advice.reading.caseFile;
  const named = <T extends DimensionResult>(result: T): Named<T> => ({
    ...result,
    name: anyText(result.name, position.locale, locale),
  });
  const results = dimensionResults(evaluation).map(named);
  const scoredByMe = await scoredByReader(context, id);
  const asks = (await openAsks(db, [id], now)).get(id) ?? [];
  const ownFirst = asks.some((ask) => ask.userId === actor.userId);
  const mayRead = may(actor, "evaluation.read") && !ownFirst;
  return {
    id,
    name,
    position: { id: position.id, title: anyText(position.title, position.locale, locale) },
    status: applicationStatus({ ...facts, result: application.result, toldAt }, now),
    result: application.result,
    clock: promiseClock({ interviewedAt, toldAt, promiseMinutes, latestHours: promiseLatestHours }, now),
    interviewers: evaluation.scorecards.map((card) => card.interviewer.name),
    asked: await askedPeople(db, id),
    asks,
    scoredByMe,
    ownFirst,
    merged: mayRead || scoredByMe ? withNotes(mergedScores(evaluation).map(named), mayRead) : null,
    letter: (await lettersOf(context, [id])).get(id) ?? null,
    replies: facts.replies,
    openReplies: facts.openReplies,
    attempt: await attemptOf(context, id, advice.reading.caseFile.evaluation.disposition?.until ?? null),
    moments: {
      interviewedAt,
      scoredAt: await firstScorecardAt(context, id),
      decidedAt,
      ...(await letterMoments(context, id)),
      toldAt,
    },
    evaluation: mayRead
      ? { recommendation: advice.recommendation, results, chart: scoreChart(results.map(chartInput)) }
      : null,
  };
}

/** How a difference was settled stays with those who evaluate. */
const withNotes = (areas: readonly Named<MergedArea>[], mayRead: boolean) =>
  mayRead ? areas : areas.map((area) => ({ ...area, note: null }));

function chartInput(result: DimensionResult & { readonly name: string }) {
  const { name, kind, mustHave, score, required } = result;
  return { name, kind, mustHave, score: score === null ? null : Number(score), required: Number(required) };
}

async function attemptOf({ db }: Context, id: ApplicationId, until: string | null): Promise<Glance["attempt"]> {
  const [offer] = await db
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.applicationId, id),
        eq(letters.state, "sent"),
        eq(letters.rule, "new_attempt"),
        isNull(letters.pastAt),
      ),
    )
    .limit(1);
  if (!offer) return null;
  const [newest] = await db
    .select({ answer: choiceAnswers.answer })
    .from(choiceAnswers)
    .where(eq(choiceAnswers.letterId, offer.id))
    .orderBy(desc(choiceAnswers.answeredAt))
    .limit(1);
  return { until, answer: newest?.answer ?? null };
}

async function letterMoments({ db }: Context, id: ApplicationId) {
  const [letter] = await db
    .select({ submittedAt: letters.submittedAt, approvedAt: letters.approvedAt })
    .from(letters)
    .where(and(eq(letters.applicationId, id), isNull(letters.pastAt)))
    .orderBy(desc(letters.createdAt))
    .limit(1);
  return letter ?? { submittedAt: null, approvedAt: null };
}
