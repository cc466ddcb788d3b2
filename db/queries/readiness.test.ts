import { expect, test } from "vitest";
import { ensureFirstAdmin } from "@/db/commands/person/install-first-admin";
import { inviteColleague } from "@/db/commands/person/invite-colleague";
import { openDatabase } from "@/db/client";
import { readReadiness } from "@/db/queries/readiness";
import { deliveries } from "@/db/schema";
import { testDatabase } from "@/db/testing";

const { db, keyring } = await testDatabase();
const now = new Date("2026-11-23T08:00:00Z");
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

test("a fresh installation is ready", async () => {
  expect(await readReadiness(db, now)).toEqual({
    status: "ok",
    database: "ok",
    migrations: "ok",
    outbox: { status: "ok", oldestDueSeconds: null },
    mail: { lastSuccess: null },
  });
});

test("a mail that nobody sends for five minutes is told, and the last that left is named", async () => {
  const admin = await ensureFirstAdmin({ db, keyring, now }, { email: "a@example.com", name: "A", locale: "en" });
  const actor = { kind: "person", userId: admin!.userId, role: "admin", name: "A" } as const;
  await inviteColleague({ db, keyring, actor, now }, { email: "b@example.com", name: "B", role: "hr", locale: "en" });
  expect((await readReadiness(db, minutes(4))).status).toBe("ok");
  expect(await readReadiness(db, minutes(6))).toMatchObject({
    status: "failed",
    outbox: { status: "failed", oldestDueSeconds: 360 },
  });
  await db.update(deliveries).set({ state: "sent", sentAt: minutes(6) });
  expect(await readReadiness(db, minutes(7))).toMatchObject({
    status: "ok",
    mail: { lastSuccess: minutes(6).toISOString() },
  });
});

test("a database that does not answer is told within seconds, without a word about where it is", async () => {
  const away = openDatabase("postgres://someone:secret@127.0.0.1:9/nowhere", 1);
  const answer = await readReadiness(away.db, now);
  expect(answer).toMatchObject({ status: "failed", database: "failed" });
  expect(JSON.stringify(answer)).not.toMatch(/secret|someone|127/);
  await away.close();
});
