import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addReconciliation } from "@/db/commands/reconciliation/add-reconciliation";
import { changeApplication } from "@/db/commands/application/change-application";
import { clearHold } from "@/db/commands/clearance/clear-hold";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { confirmStrength } from "@/db/commands/strength/confirm-strength";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { makeApplication } from "@/db/commands/application/make-application";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { candidates, scorecards } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { openVault, place } from "@/db/vault";

const house = await testCase();
let planted = 0;
const secret = () => `plantedsecret${++planted}`;

async function fillOneCase() {
  const application = await house.application({
    person: { name: "Public Name", email: `${secret()}@example.com` },
    salaryExpectation: { amount: 98_765.43, currency: "CNY", period: "month", monthsPerYear: 12 },
    interviewNotes: [secret(), secret()],
  });
  application.candidate.phone = secret();
  const { id, candidateId } = await made(makeApplication(house.context(), application));
  await house.score(id, 55, "ines@example.com", {
    gapItems: [{ dimension: "sc", item: secret() }],
    strengths: [{ dimension: "dtx", item: secret(), evidence: secret() }],
    comments: [{ dimension: null, text: `年龄偏大，都四十五岁了 ${secret()}`, by: secret(), shareable: false }],
    testResults: [
      {
        name: secret(),
        dimension: "sc",
        score: 1,
        max: 10,
        questions: [{ topic: secret(), expected: secret(), given: secret(), points: 1, maxPoints: 2 }],
      },
    ],
  });
  const applicationId = id;
  const context = house.context();
  await made(decideDisposition(context, { applicationId, disposition: { code: "skill_gap", note: secret() } }));
  const strength = { dimension: "dtx", item: secret(), evidence: secret() };
  await made(confirmStrength(context, { applicationId, strength }));
  await made(addReconciliation(context, { applicationId, reconciliation: { dimension: "sc", note: secret() } }));
  const advice = await readRecommendation(context, id, "zh-CN");
  const { code, textHash } = advice!.recommendation.holds[0]!;
  await made(
    clearHold(house.context("manager"), { applicationId, clearance: { hold: code, textHash, reason: secret() } }),
  );
  const changes = { version: advice!.reading.application.version + 1, interviewNotes: [secret()] };
  await made(changeApplication(context, { id, changes }));
  await made(composeLetter(context, { applicationId, strategy: null, overrideReason: null, seed: 0 }));
  return { id, candidateId };
}

test("a stolen database shows no word of what people wrote, no address, no phone and no expectation", async () => {
  await fillOneCase();
  const tables = await house.client<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  let dump = "";
  for (const { name } of tables) {
    const rows = await house.client<{ row: string }[]>`select t::text as row from ${house.client(name)} t`;
    dump += rows.map((one) => one.row).join("\n");
  }
  expect(planted).toBeGreaterThan(18);
  expect(dump).toContain("Public Name");
  expect(dump).not.toContain("plantedsecret");
  expect(dump).not.toContain(Buffer.from("plantedsecret").toString("hex"));
  expect(dump).not.toMatch(/98765/);
});

test("a sealed value opens only in its own row, its own column and for its own candidate", async () => {
  const first = await fillOneCase();
  const second = await house.apply({ name: "Somebody Else", email: "else@example.com" });
  const vault = await openVault(house.db, house.keyring, first.candidateId);
  const other = await openVault(house.db, house.keyring, second.candidateId);
  const [card] = await house.db.select().from(scorecards).where(eq(scorecards.applicationId, first.id));
  const [person] = await house.db.select().from(candidates).where(eq(candidates.id, first.candidateId));
  const own = place("scorecards", "body", card!.id);
  expect(vault.open(own, card!.body)).toContain("plantedsecret");
  expect(() => vault.open(place("scorecards", "body", second.id), card!.body)).toThrow();
  expect(() => vault.open(place("candidates", "phone", person!.id), person!.email!)).toThrow();
  expect(() => other.open(own, card!.body)).toThrow();
});

test("without a candidate's key nothing of theirs can be read any more", async () => {
  const { id, candidateId } = await fillOneCase();
  await house.db.execute(sql`delete from candidate_keys where candidate_id = ${candidateId}`);
  await expect(readRecommendation(house.context(), id, "en")).rejects.toThrow(/key is gone/);
});
