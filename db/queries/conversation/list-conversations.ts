// Everybody who wrote back or answered the letter's question: who waits for an answer first, then the newest.
import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { applicationFacts } from "@/db/queries/application/application-facts";
import { readSettings } from "@/db/queries/settings/read-settings";
import { applications, candidates, choiceAnswers, messages, positions } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { answerDue } from "@/lib/domain/conversation/answer-due";
import type { ChoiceAnswer, ChoiceQuestion, MessageKind } from "@/lib/domain/conversation/message";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

export type ConversationItem = {
  readonly id: ApplicationId;
  readonly name: string;
  readonly position: string;
  /** The newest thing the candidate said; null when they only answered the letter's question. */
  readonly said: { readonly kind: MessageKind; readonly text: string; readonly at: Date } | null;
  readonly choice: { readonly question: ChoiceQuestion; readonly answer: ChoiceAnswer; readonly at: Date } | null;
  readonly open: boolean;
  /** When an answer is due; null when none is open. */
  readonly dueAt: Date | null;
};

type Context = Pick<CommandContext, "db" | "keyring" | "now">;

const MOST = 100;

export async function listConversations(
  { db, keyring }: Context,
  { locale }: { readonly locale: Locale },
): Promise<ConversationItem[]> {
  const { answerDays, disputeDays, companyTimeZone } = await readSettings(db);
  const { openReplies } = applicationFacts;
  const rows = await db
    .select({
      id: applications.id,
      candidateId: applications.candidateId,
      name: candidates.name,
      title: positions.title,
      owner: positions.locale,
      openReplies,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(and(isNotNull(applications.answeredAt), isNull(candidates.erasedAt)))
    .orderBy(desc(sql`${openReplies} > 0`), desc(applications.answeredAt), desc(applications.id))
    .limit(MOST);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const newest = await db
    .selectDistinctOn([messages.applicationId])
    .from(messages)
    .where(and(inArray(messages.applicationId, ids), eq(messages.from, "candidate")))
    .orderBy(messages.applicationId, desc(messages.createdAt), desc(messages.id));
  const chosen = await db
    .selectDistinctOn([choiceAnswers.applicationId])
    .from(choiceAnswers)
    .where(inArray(choiceAnswers.applicationId, ids))
    .orderBy(choiceAnswers.applicationId, desc(choiceAnswers.answeredAt));
  return Promise.all(
    rows.map(async ({ title, owner, candidateId, openReplies: waiting, ...row }) => {
      const message = newest.find((one) => one.applicationId === row.id);
      const choice = chosen.find((one) => one.applicationId === row.id);
      const vault = message ? await openVault(db, keyring, candidateId) : null;
      const since = message?.createdAt ?? choice?.answeredAt;
      const days = message?.kind === "dispute" ? disputeDays : answerDays;
      return {
        ...row,
        position: anyText(title, owner, locale),
        said:
          message && vault
            ? {
                kind: message.kind,
                text: vault.open(place("messages", "body", message.id), message.body),
                at: message.createdAt,
              }
            : null,
        choice: choice ? { question: choice.question, answer: choice.answer, at: choice.answeredAt } : null,
        open: waiting > 0,
        dueAt: since && waiting > 0 ? answerDue(since, days, companyTimeZone) : null,
      };
    }),
  );
}
