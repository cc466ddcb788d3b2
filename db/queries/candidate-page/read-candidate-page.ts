// Everything a candidate's page shows, put together from named columns only; remarks come in only if they were marked for sharing.
import { and, asc, desc, eq } from "drizzle-orm";
import type { CandidatePage, PageArea, PageChoice, PageMessage } from "@/lib/domain/conversation/candidate-page";
import { askedQuestion, lowerPosition } from "@/lib/domain/conversation/asked-question";
import type { ReleasedEvidence } from "@/lib/domain/conversation/message";
import { keepsGapsInside, tellable, toldResults } from "@/lib/domain/conversation/told-results";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { withAddress } from "@/lib/domain/letter/address";
import type { LetterText } from "@/lib/domain/letter/letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { type Locale, anyText, textIn } from "@/lib/domain/shared/locale";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";
import { recommend } from "@/lib/domain/strategy/recommend";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Database } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { type LetterRow, readLetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { readSettings } from "@/db/queries/settings/read-settings";
import { readWordingFor } from "@/db/queries/wording/read-wording-for";
import { candidates, choiceAnswers, events, links, messages, releasedEvidence, users } from "@/db/schema";
import { type Vault, openVault, place } from "@/db/vault";

type Reading = { readonly db: Database; readonly keyring: Keyring };

/**
 * @param address what the letter's own address reads
 * @param reader the language the page around the letter is read in; by default the letter's
 * @returns null when there is no such letter. Whether the reader may see it is the link's question.
 */
export async function readCandidatePage(
  { db, keyring }: Reading,
  letterId: LetterId,
  address: string,
  reader: Locale | null = null,
): Promise<CandidatePage | null> {
  const found = await readLetterRow(db, letterId);
  if (!found) return null;
  const { letter, candidateId } = found;
  const vault = await openVault(db, keyring, candidateId);
  const settings = await readSettings(db);
  const file = await readLetterCase({ db, keyring }, letter);
  const { text } = await readLetterVersion(db, vault, letter.id, letter.version);
  const [candidate] = await db
    .select({ timeZone: candidates.timeZone })
    .from(candidates)
    .where(eq(candidates.id, candidateId));
  const [recruiter] = await db.select().from(users).where(eq(users.id, letter.createdBy));
  const { check } = await readWordingFor(db, letter.applicationId);
  const { untold, poolOffered } = recommend(file, { check, hash: sha256Hex });
  const areas = areasOf(file, letter, { untold, check, reader: reader ?? letter.locale });
  return {
    locale: letter.locale,
    company: settings.companyName,
    recruiter: recruiter?.name ?? settings.companyName,
    mailAddress: recruiter && !recruiter.disabledAt ? recruiter.email : null,
    positionTitle: anyText(file.position.title, file.position.locale, letter.locale),
    timeZone: candidate?.timeZone ?? settings.companyTimeZone,
    toldAt: letter.toldAt,
    ...paragraphsOf(withAddress(text, address)),
    areas,
    hasReport: file.evaluation.scorecards.length > 0,
    choice: await choiceOf(db, letter, { file, poolOffered }),
    messages: await messagesOf(db, vault, letter, areas),
    answerDays: settings.answerDays,
    disputeDays: settings.disputeDays,
    keepUntil: letter.toldAt ? monthsAfter(letter.toldAt, settings.keepMonths) : null,
    linkUntil: await linkEnd(db, letter),
    poolMonths: settings.poolMonths,
    acknowledged: await wasAcknowledged(db, letter.id),
  };
}

function paragraphsOf(text: LetterText) {
  return { subject: text.subject, paragraphs: text.blocks.map((block) => block.text) };
}

type Telling = { readonly untold: readonly string[]; readonly reader: Locale; readonly check: CheckWording };

/** The areas the letter may tell: their names as the page is read, where they exist; what explains them as the letter is. */
function areasOf(file: CaseFile, letter: LetterRow, { untold, reader, check }: Telling): PageArea[] {
  // Nothing is mixed: what was never written in the letter's language is left out.
  const own = (text: Parameters<typeof anyText>[0]) => textIn(text, file.position.locale, letter.locale);
  return toldResults(file.evaluation, letter.rule, untold).map((result) => ({
    key: result.key,
    name: anyText(result.name, file.position.locale, reader),
    kind: result.kind,
    mustHave: result.mustHave,
    score: result.score === null ? null : Number(result.score),
    required: Number(result.required),
    requirementText: result.requirementText ? own(result.requirementText) : null,
    levels: (file.evaluation.dimensions.find((one) => one.key === result.key)?.levels ?? [])
      .toSorted((a, b) => b.from - a.from)
      .flatMap(({ from, ...level }) => {
        const [word, meaning] = [own(level.word), own(level.meaning)];
        return word === null || meaning === null ? [] : [{ from, word, meaning }];
      }),
    remarks: keepsGapsInside(letter.rule)
      ? []
      : file.evaluation.scorecards.flatMap((card) =>
          card.comments
            .filter((comment) => comment.shareable && comment.dimension === result.key)
            .filter((comment) => tellable(comment.text, letter.locale, check))
            .map((comment) => comment.text),
        ),
  }));
}

/** What the letter asks: a lower position that is open, other terms, or staying in touch. */
async function choiceOf(db: Database, letter: LetterRow, offer: Offer): Promise<PageChoice | null> {
  const asked = questionOf(letter, offer);
  if (!asked) return null;
  const [newest] = await db
    .select({ answer: choiceAnswers.answer })
    .from(choiceAnswers)
    .where(and(eq(choiceAnswers.letterId, letter.id), eq(choiceAnswers.question, asked.question)))
    .orderBy(desc(choiceAnswers.answeredAt))
    .limit(1);
  return { ...asked, answer: newest?.answer ?? null };
}

type Offer = { readonly file: CaseFile; readonly poolOffered: boolean };

function questionOf(letter: LetterRow, { file, poolOffered }: Offer): Omit<PageChoice, "answer"> | null {
  const question = askedQuestion(letter, file, poolOffered);
  if (question === null || letter.pastAt !== null) return null;
  const band = question === "terms" ? file.position.salaryBand : null;
  const lower = question === "lower_position" ? lowerPosition(file.position, letter.locale) : null;
  return {
    question,
    title: lower?.title ?? null,
    description: lower?.description ?? null,
    pay: band && { currency: band.currency, period: band.period },
  };
}

/** The whole conversation, also what was said before a correction. */
async function messagesOf(
  db: Database,
  vault: Vault,
  letter: LetterRow,
  areas: readonly PageArea[],
): Promise<PageMessage[]> {
  const rows = await db
    .select({ message: messages, by: users.name })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.authorId))
    .where(eq(messages.applicationId, letter.applicationId))
    .orderBy(asc(messages.createdAt), asc(messages.id));
  const shown = await db
    .select({ evidence: releasedEvidence })
    .from(releasedEvidence)
    .innerJoin(messages, eq(messages.id, releasedEvidence.messageId))
    .where(eq(messages.applicationId, letter.applicationId))
    .orderBy(asc(releasedEvidence.releasedAt), asc(releasedEvidence.id));
  return rows.map(({ message: row, by }) => ({
    id: row.id,
    from: row.from,
    by,
    kind: row.kind,
    text: vault.open(place("messages", "body", row.id), row.body),
    at: row.createdAt,
    areas: row.dimensions.flatMap((key) => areas.find((area) => area.key === key)?.name ?? []),
    evidence: shown
      .filter(({ evidence }) => evidence.messageId === row.id)
      .map(({ evidence }) =>
        vault.openJson<ReleasedEvidence>(place("released_evidence", "body", evidence.id), evidence.body),
      ),
  }));
}

async function linkEnd(db: Database, letter: LetterRow): Promise<Date | null> {
  if (!letter.candidateLinkId) return null;
  const [link] = await db.select({ end: links.expiresAt }).from(links).where(eq(links.id, letter.candidateLinkId));
  return link?.end ?? null;
}

async function wasAcknowledged(db: Database, letterId: LetterId): Promise<boolean> {
  const rows = await db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.letterId, letterId), eq(events.kind, "opened")));
  return rows.some((row) => row.data["act"] === "read");
}

function monthsAfter(start: Date, months: number): Date {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end;
}
