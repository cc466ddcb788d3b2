// What an interviewer needs to fill in a scorecard: the areas in their language, and what they typed so far.
import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { type Draft, readDraft } from "@/db/drafts";
import { isInSight } from "@/db/queries/application/in-sight";
import { readCaseRecord } from "@/db/queries/case/read-case-record";
import { ownScorecardFirst } from "@/db/queries/scorecard/asked-people";
import { applications, positions, scorecards, users } from "@/db/schema";
import { openVault } from "@/db/vault";
import { EMPTY_DRAFT, type ScorecardDraft, draftOf } from "@/lib/domain/evaluation/scorecard-draft";
import type { Person } from "@/lib/domain/people/actor";
import type { AreaToScore, OfferedItem } from "@/lib/domain/evaluation/scorecard-areas";
import type { Role } from "@/lib/domain/people/permission";
import { type ApplicationId, type CandidateId, type UserId, isId } from "@/lib/domain/shared/id";
import { type Locale, type LocalText, anyText, textIn } from "@/lib/domain/shared/locale";

export type ScorecardToFill = {
  readonly applicationId: ApplicationId;
  readonly candidateId: CandidateId;
  readonly candidateName: string;
  readonly positionTitle: string;
  readonly interviewedAt: Date;
  readonly toldAt: Date | null;
  readonly interviewer: { readonly name: string; readonly email: string };
  readonly areas: readonly AreaToScore[];
  readonly draft: Draft<ScorecardDraft> | null;
  readonly start: ScorecardDraft;
  readonly handedInAt: Date | null;
  /** Of the card that is in; 0 = none yet. */
  readonly version: number;
  readonly othersIn: number;
  /** The reader was in the interview: what others gave is not for them before this one is in. */
  readonly ownFirst: boolean;
};

export function scorecardForm(applicationId: ApplicationId, email: string): string {
  return `scorecard/${applicationId}/${email}`;
}

type Context = CommandContext & { readonly actor: Person };
type Asked = {
  readonly applicationId: ApplicationId;
  readonly locale: Locale;
  /** A colleague's card, filled in for them; only recruiters may, everyone else gets their own. */
  readonly forId?: string | undefined;
};

/** @returns null for an application that does not exist, and for a colleague's card before one's own is in */
export async function scorecardToFill(
  context: Context,
  { applicationId, locale, forId }: Asked,
): Promise<ScorecardToFill | null> {
  const { db, keyring, actor } = context;
  if (!isId(applicationId) || !(await isInSight(db, actor, applicationId))) return null;
  const whose = interviewerId(actor, forId);
  const ownFirst = await ownScorecardFirst(db, actor.userId, applicationId);
  if (ownFirst && whose !== actor.userId) return null;
  const [application] = await db.select().from(applications).where(eq(applications.id, applicationId));
  const [interviewer] = await db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, whose));
  if (!application || !interviewer) return null;
  const { candidateId, positionId, interviewedAt, toldAt } = application;
  const [position] = await db.select().from(positions).where(eq(positions.id, positionId));
  if (!position) return null;
  const { content } = await readCaseRecord(db, await openVault(db, keyring, candidateId), application);
  const own = content.scorecards.find((card) => card.interviewer.email === interviewer.email);
  const form = scorecardForm(applicationId, interviewer.email);
  const shown = (text: LocalText) => anyText(text, position.locale, locale);
  const offered = (text: LocalText): OfferedItem => ({
    value: textIn(text, position.locale, content.candidate.locale) ?? anyText(text, position.locale, position.locale),
    shown: shown(text),
  });
  return {
    applicationId,
    candidateId,
    candidateName: content.candidate.name,
    positionTitle: shown(position.title),
    interviewedAt,
    toldAt,
    interviewer,
    areas: content.dimensions.map((dimension) => ({
      key: dimension.key,
      name: shown(dimension.name),
      kind: dimension.kind,
      required: dimension.required,
      mustHave: dimension.mustHave,
      requirementText: dimension.requirementText === null ? null : shown(dimension.requirementText),
      levels: dimension.levels.map((level) => ({ from: level.from, word: shown(level.word) })),
      gapItems: dimension.gapItems.map(offered),
      strengthItems: dimension.strengthItems.map(offered),
    })),
    draft: await readDraft<ScorecardDraft>(context, { userId: actor.userId, form, candidateId }),
    start: own ? draftOf(own) : EMPTY_DRAFT,
    ...(own ? await handedIn(context, applicationId, interviewer.email) : { handedInAt: null, version: 0 }),
    ownFirst,
    othersIn: content.scorecards.filter((card) => card !== own).length,
  };
}

function interviewerId(actor: Person, forId: string | undefined): UserId {
  return forId !== undefined && isId(forId) && mayFillForOthers(actor.role) ? (forId as UserId) : actor.userId;
}

export function mayFillForOthers(role: Role): boolean {
  return role === "admin" || role === "hr";
}

export type Interviewer = { readonly id: UserId; readonly name: string };

/** The colleagues a recruiter may fill in a card for: all who still work here, without the reader. */
export async function otherInterviewers({ db, actor }: Context): Promise<readonly Interviewer[]> {
  if (!mayFillForOthers(actor.role)) return [];
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(isNull(users.disabledAt), ne(users.id, actor.userId)))
    .orderBy(asc(users.name))
    .limit(100);
}

async function handedIn({ db }: Context, applicationId: ApplicationId, email: string) {
  const [row] = await db
    .select({ handedInAt: scorecards.createdAt, version: scorecards.version })
    .from(scorecards)
    .where(
      and(
        eq(scorecards.applicationId, applicationId),
        eq(scorecards.interviewerEmail, email),
        eq(scorecards.current, true),
      ),
    );
  return row ?? { handedInAt: null, version: 0 };
}
