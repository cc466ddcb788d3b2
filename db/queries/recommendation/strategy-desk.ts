// The strategy screen: the reason given, the advice with what it rests on, what is missing, and what a second person must look at.
import { and, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { type ApplicationHead, applicationHead } from "@/db/queries/application/application-head";
import { letters, users } from "@/db/schema";
import type { Disposition } from "@/lib/domain/application/application";
import { type DimensionResult, dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { placesOf } from "@/lib/domain/evaluation/places";
import type { Thresholds } from "@/lib/domain/evaluation/case-file";
import type { LetterState } from "@/lib/domain/letter/letter";
import type { Person } from "@/lib/domain/people/actor";
import { ROLES, roleMay } from "@/lib/domain/people/permission";
import { dayAfter } from "@/lib/domain/shared/day";
import { type SalaryGap, salaryGap } from "@/lib/domain/position/money";
import type { ApplicationId, LetterId, UserId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import type { Flag, Hold, Recommendation } from "@/lib/domain/strategy/recommendation";
import { type TurningPoint, turningPoints } from "@/lib/domain/strategy/turning-points";
import type { CaseReading } from "@/db/queries/case/read-case-file";
import { readSettings } from "@/db/queries/settings/read-settings";
import { involvedPeople } from "./involved-people";
import { readRecommendation } from "./read-recommendation";

export type DeskHold = Hold & {
  readonly flagged: DeskFlag | null;
  /** The reader may clear it; others who may, by name. */
  readonly mine: boolean;
  readonly others: readonly string[];
};
export type DeskFlag = Flag & { readonly writer: string | null };

export type StrategyDesk = {
  readonly head: ApplicationHead;
  readonly disposition: Disposition | null;
  readonly advice: Recommendation;
  readonly thresholds: Thresholds;
  readonly dimensions: readonly {
    readonly key: string;
    readonly name: string;
    /** What is required, in words. */
    readonly requirement: string | null;
    readonly result: DimensionResult;
    readonly strengthItems: readonly string[];
  }[];
  readonly notes: readonly string[];
  readonly strengths: readonly { readonly dimension: string; readonly item: string }[];
  readonly salary: SalaryGap;
  readonly turningPoints: readonly TurningPoint[];
  /** The lower position, when it is open. */
  readonly lowerPosition: string | null;
  /** Until when a new attempt may be taken up, unless somebody says otherwise: two weeks from today. */
  readonly proposedUntil: string;
  readonly holds: readonly DeskHold[];
  readonly flags: readonly DeskFlag[];
  readonly letter: { readonly id: LetterId; readonly state: LetterState } | null;
};

/** Long enough to look at one's calendar, short enough to stay in mind. */
const ATTEMPT_DAYS = 14;

type Context = CommandContext & { readonly actor: Person };
type Asked = { readonly id: ApplicationId; readonly locale: Locale };

/** @returns null when there is no such application */
export async function strategyDesk(context: Context, { id, locale }: Asked): Promise<StrategyDesk | null> {
  const head = await applicationHead(context, { id, locale });
  const advice = head && (await readRecommendation(context, id, locale));
  if (!head || !advice) return null;
  const { reading, recommendation } = advice;
  const { evaluation, position } = reading.caseFile;
  const words = (text: Parameters<typeof anyText>[0]) => anyText(text, position.locale, locale);
  const flags = await withWriters(context, reading, recommendation.flags);
  const itemsOf = (key: string) => evaluation.dimensions.find((one) => one.key === key)?.strengthItems ?? [];
  return {
    head,
    disposition: evaluation.disposition,
    advice: recommendation,
    thresholds: evaluation.thresholds,
    dimensions: dimensionResults(evaluation).map((result) => ({
      key: result.key,
      name: words(result.name),
      requirement: result.requirementText && words(result.requirementText),
      result,
      strengthItems: itemsOf(result.key).map(words),
    })),
    notes: evaluation.notes,
    strengths: placesOf(evaluation).strengths,
    salary: salaryGap(evaluation.expectation, position.salaryBand),
    turningPoints: turningPoints(reading.caseFile),
    lowerPosition:
      position.fallback?.status === "open" ? anyText(position.fallback.title, position.fallback.locale, locale) : null,
    proposedUntil: dayAfter(context.now, ATTEMPT_DAYS, (await readSettings(context.db)).companyTimeZone),
    holds: await withPeople(context, reading, recommendation.holds, flags),
    flags,
    letter: await newestLetter(context, id),
  };
}

async function newestLetter({ db }: Context, id: ApplicationId) {
  const [row] = await db
    .select({ id: letters.id, state: letters.state })
    .from(letters)
    .where(and(eq(letters.applicationId, id), ne(letters.state, "cancelled"), isNull(letters.pastAt)))
    .orderBy(desc(letters.createdAt))
    .limit(1);
  return row ?? null;
}

async function withPeople(
  { db, actor }: Context,
  reading: CaseReading,
  holds: readonly Hold[],
  flags: readonly DeskFlag[],
): Promise<DeskHold[]> {
  if (holds.length === 0) return [];
  const roles = ROLES.filter((role) => roleMay(role, "hold.clear"));
  const people = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(and(inArray(users.role, roles), isNull(users.disabledAt)))
    .limit(200);
  return Promise.all(
    holds.map(async (hold) => {
      const flagged = hold.flag === null ? null : (flags[hold.flag] ?? null);
      const isInvolved = await involvedPeople(db, reading, [flagged?.source ?? null]);
      const free = people.filter((person) => !isInvolved(person));
      return {
        ...hold,
        flagged,
        mine: free.some((person) => person.id === actor.userId),
        others: free.filter((person) => person.id !== actor.userId).map((person) => person.name),
      };
    }),
  );
}

/** Who typed the words of each flag, by name; null when nobody is known. */
async function withWriters({ db }: Context, reading: CaseReading, flags: readonly Flag[]): Promise<DeskFlag[]> {
  const { caseFile, authors } = reading;
  const cards = caseFile.evaluation.scorecards;
  const ids = [...authors.notes, ...authors.confirmedStrengths, authors.disposition].filter((id) => id !== null);
  const known = ids.length
    ? await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
    : [];
  const nameOf = (id: UserId | null | undefined) => known.find((one) => one.id === id)?.name ?? null;
  const places = placesOf(caseFile.evaluation);
  const cardOf = (list: "gapItems" | "strengths", index: number) =>
    cards.flatMap((card) => card[list].map(() => card.interviewer.name))[index] ?? null;
  return flags.map((flag) => {
    const index = typeof flag.source.index === "number" ? flag.source.index : 0;
    const ticked = cards.reduce((sum, card) => sum + card.strengths.length, 0);
    const writer = {
      comment: () => places.comments[index]?.by ?? null,
      gap: () => cardOf("gapItems", index),
      strength: () => cardOf("strengths", index) ?? nameOf(authors.confirmedStrengths[index - ticked]),
      note: () => nameOf(authors.notes[index]),
      disposition: () => nameOf(authors.disposition),
      score: () => null,
      letter: () => null,
    }[flag.source.kind]();
    return { ...flag, writer };
  });
}
