// Letters that wait for a yes: made through the same commands as everybody's.
import { eq } from "drizzle-orm";
import { makeApplication } from "@/db/commands/application/make-application";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { makePosition } from "@/db/commands/position/make-position";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { readLetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { approvals, deliveries, settings } from "@/db/schema";
import { POSITION, card, made, type testCase } from "@/db/testing-case";
import { openVault } from "@/db/vault";
import { plainText } from "@/lib/domain/letter/letter";
import { newPositionSchema } from "@/lib/domain/position/position";
import type { LetterId, PositionId } from "@/lib/domain/shared/id";
import { inLanes } from "./lanes";

type House = Awaited<ReturnType<typeof testCase>>;
export type Waiting = { readonly letterId: LetterId; readonly email: string };

const FOR_ONE_POSITION = 10;

/** No night, hardly any time for second thoughts, and a mail that fails is tried again soon and often. */
export async function inAHurry({ db }: House, now: Date): Promise<void> {
  const chosen = { quietFrom: "00:00", quietTo: "00:00", undoSeconds: 1, mailRetrySeconds: Array(10).fill(10) };
  await db
    .insert(settings)
    .values(Object.entries(chosen).map(([name, value]) => ({ name, value: value as unknown, changedAt: now })));
}

/** @returns letters that were submitted to the manager, one for each of `count` candidates. */
export async function waitingLetters(house: House, count: number, now: Date): Promise<Waiting[]> {
  const hr = house.context("hr", now);
  const positions: PositionId[] = [];
  for (let index = 0; index < count; index += FOR_ONE_POSITION) {
    const position = newPositionSchema.parse({ ...POSITION, title: `Java开发 ${index}` });
    positions.push((await made(makePosition(hr, position))).id as PositionId);
  }
  const waiting: Waiting[] = [];
  await inLanes(count, 6, async (index) => {
    const email = `candidate-${index}@example.com`;
    const application = await house.application({
      positionId: positions[Math.floor(index / FOR_ONE_POSITION)]!,
      person: { name: `候选人${index}`, email },
    });
    const applicationId = (await made(makeApplication(hr, application))).id;
    // No two alike: a letter's figures belong to one person.
    const scorecard = card(30 + (index % 45) + Math.floor(index / 45) / 100);
    await made(saveScorecard(hr, { applicationId, scorecard }));
    await made(decideDisposition(hr, { applicationId, disposition: { code: "skill_gap", note: "实战不足" } }));
    const { id } = await made(composeLetter(hr, { applicationId, strategy: null, overrideReason: null, seed: index }));
    const asked = { version: 1, approverEmail: "manager@example.com", sendOnApproval: true, note: null };
    await made(submitLetter(hr, { letterId: id, ...asked }));
    waiting.push({ letterId: id, email });
  });
  // The manager has had the requests for a while; what follows is about the letters.
  await house.db.update(deliveries).set({ state: "sent", sentAt: now });
  return waiting;
}

/** What somebody said yes to, as the mail must carry it; null when nobody did. */
export async function approvedText({ db, keyring }: House, letterId: LetterId) {
  const given = await db.select().from(approvals).where(eq(approvals.letterId, letterId));
  const living = given.filter((one) => one.voidedAt === null);
  if (living.length !== 1) return null;
  const found = await readLetterRow(db, letterId);
  const vault = await openVault(db, keyring, found!.candidateId);
  const { text } = await readLetterVersion(db, vault, letterId, living[0]!.version);
  return { subject: text.subject, text: plainText(text) };
}
