// The approver's link is a right that ends with the role it was given for.
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { links, users } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, testLetters } from "@/db/testing-letter";
import { readApprovalPage } from "./read-approval-page";

const house = await testCase();
const { decided, compose, submit } = testLetters(house);

it("somebody who may no longer approve letters finds nothing behind their old link", async () => {
  const { id } = await made(compose(await decided("aa@example.com")));
  await made(submit(id));
  const [link] = await house.db
    .select()
    .from(links)
    .where(and(eq(links.letterId, id), eq(links.purpose, "approval")));
  expect(await readApprovalPage(house, link!, NOON)).toMatchObject({ letterId: id, approver: { role: "manager" } });
  await house.db.update(users).set({ role: "interviewer" }).where(eq(users.id, house.ids.manager));
  expect(await readApprovalPage(house, link!, NOON)).toBeNull();
});
