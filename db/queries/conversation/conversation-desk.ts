// One conversation beside its evaluation: what both sides said, what the candidate chose, and what may be shown to them.
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { type ApplicationHead, applicationHead } from "@/db/queries/application/application-head";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { readWordingFor } from "@/db/queries/wording/read-wording-for";
import { choiceAnswers, letters, messages, releasedEvidence, users } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import type { ChoiceAnswer, ChoiceQuestion, MessageKind, ReleasedEvidence } from "@/lib/domain/conversation/message";
import { type Releasable, releasable } from "@/lib/domain/conversation/release";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { placesOf } from "@/lib/domain/evaluation/places";
import { type ChartInput, chartInput } from "@/lib/domain/evaluation/score-chart";
import type { Expectation } from "@/lib/domain/position/money";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

export type DeskMessage = {
  readonly id: string;
  readonly from: "candidate" | "company";
  readonly kind: MessageKind;
  readonly text: string;
  readonly at: Date;
  /** Who of us wrote it; null for the candidate. */
  readonly by: string | null;
  readonly areas: readonly string[];
  readonly evidence: readonly ReleasedEvidence[];
};

export type ConversationDesk = {
  readonly head: ApplicationHead;
  /** The letter an answer goes with; null when the candidate has not been told yet. */
  readonly letter: { readonly id: LetterId; readonly locale: Locale; readonly toldAt: Date | null } | null;
  readonly messages: readonly DeskMessage[];
  readonly choice: {
    readonly question: ChoiceQuestion;
    readonly answer: ChoiceAnswer;
    readonly expectation: Expectation | null;
    readonly at: Date;
  } | null;
  readonly releasable: readonly (Releasable & { readonly shown: boolean })[];
  /** Remarks that stay inside. */
  readonly keptInside: number;
  readonly chart: readonly ChartInput[];
};

type Context = Pick<CommandContext, "db" | "keyring" | "now">;
type Asked = { readonly id: ApplicationId; readonly locale: Locale };

/** @returns null when there is no such application */
export async function conversationDesk(context: Context, { id, locale }: Asked): Promise<ConversationDesk | null> {
  const head = await applicationHead(context, { id, locale });
  if (!head) return null;
  const { db, keyring } = context;
  const [letter] = await db
    .select()
    .from(letters)
    .where(and(eq(letters.applicationId, id), eq(letters.state, "sent")))
    .orderBy(desc(letters.createdAt))
    .limit(1);
  if (!letter) return { head, letter: null, messages: [], choice: null, releasable: [], keptInside: 0, chart: [] };
  const file = await readLetterCase({ db, keyring }, letter);
  const words = (reader: Locale) => (key: string) => {
    const dimension = file.evaluation.dimensions.find((one) => one.key === key);
    return dimension ? anyText(dimension.name, file.position.locale, reader) : null;
  };
  const shown = await db
    .select({ where: releasedEvidence.evidencePlace })
    .from(releasedEvidence)
    .innerJoin(messages, eq(messages.id, releasedEvidence.messageId))
    .where(eq(messages.letterId, letter.id));
  const open = releasable(file, {
    locale: letter.locale,
    words: words(letter.locale),
    check: (await readWordingFor(db, id)).check,
  });
  const { comments } = placesOf(file.evaluation);
  const disputed = new Set((await disputedAreas(context, id)).flatMap((key) => words(letter.locale)(key) ?? []));
  const first = ({ what }: (typeof open)[number]) =>
    "dimension" in what && what.dimension !== null && disputed.has(what.dimension) ? 0 : 1;
  return {
    head,
    letter: { id: letter.id, locale: letter.locale, toldAt: letter.toldAt },
    messages: await messagesOf(context, head, words(locale)),
    choice: await choiceOf(context, head),
    releasable: open
      .toSorted((a, b) => first(a) - first(b))
      .map((one) => ({ ...one, shown: shown.some(({ where }) => where === one.place) })),
    keptInside: comments.length - open.filter((one) => one.place.startsWith("comment:")).length,
    chart: dimensionResults(file.evaluation).map((result) =>
      chartInput(result, anyText(result.name, file.position.locale, locale)),
    ),
  };
}

/** What the candidate sees differently, as they last said it: an answer starts there. */
async function disputedAreas({ db }: Context, id: ApplicationId): Promise<readonly string[]> {
  const [last] = await db
    .select({ dimensions: messages.dimensions })
    .from(messages)
    .where(and(eq(messages.applicationId, id), eq(messages.from, "candidate"), eq(messages.kind, "dispute")))
    .orderBy(desc(messages.createdAt))
    .limit(1);
  return last?.dimensions ?? [];
}

async function messagesOf(
  { db, keyring }: Context,
  head: ApplicationHead,
  words: (key: string) => string | null,
): Promise<DeskMessage[]> {
  const rows = await db
    .select({ message: messages, by: users.name })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.authorId))
    .where(eq(messages.applicationId, head.id))
    .orderBy(asc(messages.createdAt), asc(messages.id));
  if (rows.length === 0) return [];
  const vault = await openVault(db, keyring, head.candidateId);
  const pieces = await db
    .select()
    .from(releasedEvidence)
    .where(
      inArray(
        releasedEvidence.messageId,
        rows.map(({ message }) => message.id),
      ),
    )
    .orderBy(asc(releasedEvidence.releasedAt), asc(releasedEvidence.id));
  return rows.map(({ message, by }) => ({
    id: message.id,
    from: message.from,
    kind: message.kind,
    text: vault.open(place("messages", "body", message.id), message.body),
    at: message.createdAt,
    by,
    areas: message.dimensions.flatMap((key) => words(key) ?? []),
    evidence: pieces
      .filter((piece) => piece.messageId === message.id)
      .map((piece) => vault.openJson<ReleasedEvidence>(place("released_evidence", "body", piece.id), piece.body)),
  }));
}

async function choiceOf({ db, keyring }: Context, head: ApplicationHead): Promise<ConversationDesk["choice"]> {
  const [row] = await db
    .select()
    .from(choiceAnswers)
    .where(eq(choiceAnswers.applicationId, head.id))
    .orderBy(desc(choiceAnswers.answeredAt))
    .limit(1);
  if (!row) return null;
  const vault = await openVault(db, keyring, head.candidateId);
  return {
    question: row.question,
    answer: row.answer,
    expectation: row.expectation
      ? vault.openJson<Expectation>(place("choice_answers", "expectation", row.id), row.expectation)
      : null,
    at: row.answeredAt,
  };
}
