import { expect, test } from "vitest";
import { users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import type { Role } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import { adminNames } from "./admin-names";

const { db } = await testDatabase();
const now = new Date("2026-11-23T08:00:00Z");

async function person(name: string, role: Role, more: object = {}): Promise<UserId> {
  const id: UserId = newId<"user">(now);
  const email = `${name}@example.com`;
  await db.insert(users).values({ id, email, name, role, passwordHash: "kept", createdAt: now, ...more });
  return id;
}

test("a colleague is told which admins can be asked: those who can sign in", async () => {
  await person("chen", "admin");
  await person("gone", "admin", { disabledAt: now });
  await person("invited", "admin", { passwordHash: null });
  const userId = await person("asks", "interviewer");
  expect(await adminNames({ db, actor: { kind: "person", userId, role: "interviewer", name: "asks" } })).toEqual([
    "chen",
  ]);
  expect(await adminNames({ db, actor: { kind: "system", job: "door" } })).toEqual([]);
});
