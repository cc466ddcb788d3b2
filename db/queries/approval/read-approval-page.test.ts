// The approver's link is a right that ends with the role it was given for.
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { links, templateVersions, users } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, testLetters } from "@/db/testing-letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { readApprovalPage } from "./read-approval-page";

const house = await testCase();
const { decided, compose, submit } = testLetters(house);

async function approvalLink(letterId: LetterId) {
  const [link] = await house.db
    .select()
    .from(links)
    .where(and(eq(links.letterId, letterId), eq(links.purpose, "approval")));
  return link!;
}

it("an approver reads what the letter rests on in their own language, where it has a name there", async () => {
  const [{ dimensions } = { dimensions: [] }] = await house.db.select().from(templateVersions);
  const named = dimensions.map((one) =>
    one.key === "sc" ? { ...one, name: { "zh-CN": "微服务框架", en: "Frameworks" } } : one,
  );
  await house.db.update(templateVersions).set({ dimensions: named });
  await house.db.update(users).set({ locale: "en" }).where(eq(users.id, house.ids.manager));
  const { id } = await made(compose(await decided("bb@example.com")));
  await made(submit(id));
  const page = await readApprovalPage(house, await approvalLink(id), NOON);
  expect(page!.letterLocale).toBe("zh-CN");
  expect(page!.reasons[0]!.values).toMatchObject({ name: "Frameworks" });
});

it("somebody who may no longer approve letters finds nothing behind their old link", async () => {
  const { id } = await made(compose(await decided("aa@example.com")));
  await made(submit(id));
  const link = await approvalLink(id);
  expect(await readApprovalPage(house, link, NOON)).toMatchObject({ letterId: id, approver: { role: "manager" } });
  await house.db.update(users).set({ role: "interviewer" }).where(eq(users.id, house.ids.manager));
  expect(await readApprovalPage(house, link, NOON)).toBeNull();
});
