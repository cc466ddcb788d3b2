// Asking for approval is the last door before people decide: what must not be told doesn't get through it.
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { setResult } from "@/db/commands/application/set-result";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { releaseCheck } from "@/db/commands/letter/release-check";
import { reviseLetter } from "@/db/commands/letter/revise-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { remindApprover } from "@/db/commands/letter/remind-approver";
import { returnLetter } from "@/db/commands/letter/return-letter";
import { readLetter } from "@/db/queries/letter/read-letter";
import { secretOfLink } from "@/db/links";
import { applications, clearances, links } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import { openVault, place } from "@/db/vault";
import type { ApplicationId, CandidateId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";

const house = await testCase();
const { decided, compose, submit } = testLetters(house);

describe("one candidate", () => {
  it("can't be sent an older letter once a newer one was written", async () => {
    const applicationId = await decided("aa@example.com");
    const older = await made(compose(applicationId));
    const newer = await made(compose(applicationId, later(60)));
    expect(await submit(older.id, later(120))).toMatchObject({ code: "wrong_stage", messageKey: "letterReplaced" });
    const edit = { letterId: older.id, version: 1, blocks: [{ kind: "thanks" as const, text: "谢谢您来面试。" }] };
    expect(await reviseLetter(house.context("hr", later(120)), edit)).toMatchObject({ messageKey: "letterReplaced" });
    await made(submit(newer.id, later(120)));
    await made(approveLetter(house.context("manager", later(130)), { letterId: newer.id, version: 1 }));
    expect(await submit(older.id, later(140))).toMatchObject({ messageKey: "letterReplaced" });
  });

  it("who goes on to the next round or is hired is not asked about as if they weren't", async () => {
    for (const result of ["next_round", "hired"] as const) {
      const applicationId = await decided(`${result[0]}b@example.com`);
      const { id } = await made(compose(applicationId));
      await made(setResult(house.context("hr", NOON), { id: applicationId, result }));
      expect(await submit(id)).toMatchObject({ code: "wrong_stage", messageKey: "goesOn" });
      expect(await compose(applicationId, later(5))).toMatchObject({ code: "wrong_stage", messageKey: "goesOn" });
      await made(setResult(house.context("hr", NOON), { id: applicationId, result: "not_hired" }));
      await made(submit(id, later(10)));
    }
  });
});

it("a letter that names somebody else who applied for the position is stopped", async () => {
  await house.apply({ email: "other@example.com", name: "尉迟慕云" });
  const { id } = await made(compose(await decided("ae@example.com")));
  const blocks = [{ kind: "gaps" as const, text: "Spring Cloud得55分，要求80分，这是必备项；尉迟慕云到岗更早。" }];
  await made(reviseLetter(house.context("hr", NOON), { letterId: id, version: 1, blocks }));
  const asked = { letterId: id, version: 2, approverEmail: "manager@example.com", sendOnApproval: true, note: null };
  expect(await submitLetter(house.context("hr", NOON), asked)).toMatchObject({ ok: false });
  const desk = await readLetter(house.context("hr", NOON), id);
  const inside = desk?.checks.find((check) => check.name === "nothing_internal");
  expect(inside).toMatchObject({ ok: false, block: "gaps" });
  expect(String(inside?.values["said"])).toContain("尉迟慕云");
});

describe("the second person", () => {
  it("who cleared a hold doesn't then write, change or submit the letter", async () => {
    const applicationId = await decided("ac@example.com");
    const { id } = await made(compose(applicationId));
    await clearedBy("admin", applicationId);
    const edit = { letterId: id, version: 1, blocks: [{ kind: "thanks" as const, text: "谢谢您来面试。" }] };
    const refused = { code: "not_allowed", messageKey: "secondPersonWrites" };
    expect(await reviseLetter(house.context("admin", NOON), edit)).toMatchObject(refused);
    await made(reviseLetter(house.context("hr", NOON), edit));
  });

  it("who released a check of this version doesn't submit it", async () => {
    const applicationId = await decided("ad@example.com");
    const { id: letterId } = await made(compose(applicationId));
    await made(releaseCheck(house.context("leader", NOON), { letterId, version: 1, check: 7, reason: "产品名" }));
    await made(releaseCheck(house.context("admin", NOON), { letterId, version: 1, check: 11, reason: "产品名" }));
    const asked = { letterId, version: 1, approverEmail: "manager@example.com", sendOnApproval: true, note: null };
    expect(await submitLetter(house.context("admin", NOON), asked)).toMatchObject({ messageKey: "secondPersonWrites" });
    await made(submitLetter(house.context("hr", NOON), asked));
  });
});

async function clearedBy(role: "admin", applicationId: ApplicationId): Promise<void> {
  const [application] = await house.db.select().from(applications).where(eq(applications.id, applicationId));
  const vault = await openVault(house.db, house.keyring, application!.candidateId as CandidateId);
  const id = newId<string>(NOON);
  await house.db.insert(clearances).values({
    id,
    applicationId,
    hold: "protected_trait",
    textHash: "any",
    reason: vault.seal(place("clearances", "reason", id), "看过了"),
    clearedBy: house.ids[role],
    clearedAt: NOON,
  });
}

describe("a reminder", () => {
  it("leads to a link that opens, also days after the first mail ran out", async () => {
    const { id: letterId } = await made(compose(await decided("ae@example.com")));
    await made(submit(letterId));
    const [link] = await house.db.select().from(links).where(eq(links.letterId, letterId));
    const late = later(80 * 3600);
    expect(await secretOfLink(house.db, house.keyring, link!.id, late)).toBeNull();
    await made(remindApprover(house.context("hr", late), { letterId }));
    expect(await secretOfLink(house.db, house.keyring, link!.id, late)).not.toBeNull();
    await made(returnLetter(house.context("manager", late), { letterId, version: 1, reason: "请补充依据" }));
    expect(await secretOfLink(house.db, house.keyring, link!.id, late)).toBeNull();
  });
});
