import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testCase } from "@/db/testing-case";
import { candidates, events } from "@/db/schema";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { makeApplication } from "./make-application";

const house = await testCase();

describe("an application", () => {
  it("finds a returning candidate again by their address, whatever its case or width", async () => {
    const first = await house.apply({ email: "wang.xiaochuan@example.com", name: "王小川" });
    const again = await house.apply({ email: "WANG.xiaochuan＠example.com", name: "王 小川" });
    expect(again.candidateId).toBe(first.candidateId);
    expect(again.warnings).toEqual([]);
  });

  it("never merges two people who share an address, and says so", async () => {
    const mother = await house.apply({ email: "family@example.com", name: "李梅" });
    const daughter = await house.apply({ email: "family@example.com", name: "李小雨" });
    expect(daughter.candidateId).not.toBe(mother.candidateId);
    expect(daughter.warnings).toEqual([{ code: "name_differs", candidateId: mother.candidateId }]);
    const read = await readCaseFile(house.context(), daughter.id);
    expect(read?.caseFile.evaluation.candidate.name).toBe("李小雨");
  });

  it("makes one person of two requests at the same moment", async () => {
    const [a, b] = await Promise.all([
      house.apply({ email: "twice@example.com", name: "Ann" }),
      house.apply({ email: "twice@example.com", name: "Ann" }),
    ]);
    expect(a.candidateId).toBe(b.candidateId);
    const rows = await house.db.select().from(candidates).where(eq(candidates.name, "Ann"));
    expect(rows).toHaveLength(1);
  });

  it("names the first one when an external id comes twice", async () => {
    const input = await house.application({ externalId: "ats-99" });
    const first = await makeApplication(house.context(), input);
    const second = await makeApplication(house.context(), input);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({
      ok: false,
      code: "duplicate",
      data: { existingId: first.ok ? first.value.id : "" },
    });
  });

  it("records that somebody applied and the evaluation a letter would rest on", async () => {
    const made = await house.apply({ email: null, name: "Without Address" });
    const rows = await house.db.select().from(events).where(eq(events.applicationId, made.id)).orderBy(events.place);
    expect(rows.map((row) => row.kind)).toEqual(["applied", "evaluated"]);
  });
});
