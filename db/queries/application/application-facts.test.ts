import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { applications, letters, messages } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { openVault, place } from "@/db/vault";
import { APPLICATION_RESULTS, APPLICATION_STATUSES } from "@/lib/domain/application/application";
import { LETTER_STATES } from "@/lib/domain/letter/letter";
import type { MessageId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import { listApplications } from "./list-applications";

const house = await testCase();
const { db } = house;

/** One application for every state a letter can be in, told and untold, answered or waiting, and every result. */
async function everyKind() {
  await house.apply({ name: "nothing yet", email: null });
  for (const result of APPLICATION_RESULTS) {
    const { id } = await house.apply({ name: result, email: null });
    await db.update(applications).set({ result }).where(eq(applications.id, id));
  }
  const scored = await house.apply({ name: "scored", email: null });
  await house.score(scored.id, 55);
  for (const state of LETTER_STATES) {
    const { id, letterId } = await withLetter(state);
    await db.update(letters).set({ state }).where(eq(letters.id, letterId));
    if (state !== "sent") continue;
    for (const talk of [[], ["thanks"], ["question"], ["question", "answer"]] as const) {
      const told = await withLetter(talk.join(" "));
      await db.update(letters).set({ state }).where(eq(letters.id, told.letterId));
      await db.update(applications).set({ toldAt: new Date() }).where(eq(applications.id, told.id));
      for (const kind of talk) await say(told, kind);
    }
    expect(id).toBeDefined();
  }
}

async function withLetter(name: string) {
  const { id, candidateId } = await house.apply({ name: `letter ${name}`, email: null });
  await house.score(id, 55);
  const disposition = { code: "skill_gap" as const, note: "" };
  await made(decideDisposition(house.context(), { applicationId: id, disposition }));
  const ask = { applicationId: id, strategy: null, overrideReason: null, seed: 0 };
  const letter = await made(composeLetter(house.context(), ask));
  return { id, candidateId, letterId: letter.id };
}

let minute = 0;
async function say(told: Awaited<ReturnType<typeof withLetter>>, kind: "thanks" | "question" | "answer") {
  const id: MessageId = newId<"message">(new Date());
  const vault = await openVault(db, house.keyring, told.candidateId);
  await db.insert(messages).values({
    id,
    applicationId: told.id,
    letterId: told.letterId,
    from: kind === "answer" ? "company" : "candidate",
    kind,
    body: vault.seal(place("messages", "body", id), "…"),
    idempotencyKey: id,
    createdAt: new Date(Date.UTC(2026, 10, 24, 8, minute++)),
  });
}

test("a list filtered by status holds exactly the applications of that status", async () => {
  await everyKind();
  const context = house.context();
  const all = (await listApplications(context, { limit: 100 })).items;
  expect(new Set(all.map((one) => one.status)).size).toBeGreaterThan(7);
  for (const status of APPLICATION_STATUSES) {
    const found = (await listApplications(context, { limit: 100, status })).items;
    expect(found.map((one) => one.id)).toEqual(all.filter((one) => one.status === status).map((one) => one.id));
  }
});
