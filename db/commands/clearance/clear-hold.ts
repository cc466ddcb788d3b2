// A second person has looked at what holds a letter, and says by name why it may go on. New text holds again.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { touchApplication } from "@/db/commands/application/touch-application";
import { about } from "@/db/commands/evaluation/record-evaluation";
import { involvedPeople } from "@/db/queries/recommendation/involved-people";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { clearances, users } from "@/db/schema";
import { place } from "@/db/vault";
import type { NewClearance } from "@/lib/domain/evaluation/scorecard";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

export const clearHold = command(
  "hold.clear",
  async (tx, scene, input: { readonly applicationId: ApplicationId; readonly clearance: NewClearance }) => {
    const { actor, keyring, now } = scene;
    const clearedBy = userOf(actor);
    if (clearedBy === null) return fail("not_allowed", "notAllowed");
    const locked = await lockApplication(tx, scene, input.applicationId);
    const advice = locked && (await readRecommendation({ db: tx, keyring }, input.applicationId, "en"));
    if (!advice) return fail("not_found", "notFound");
    const { application, vault } = locked;
    const { hold: code, textHash, reason } = input.clearance;
    const { holds, flags } = advice.recommendation;
    const present = holds.filter((hold) => hold.code === code && hold.textHash === textHash);
    if (present.length === 0) return fail("stale", "holdGone");
    if (present.every((hold) => hold.cleared !== null)) return fail("duplicate", "holdAlreadyCleared");
    const sources = present.map((hold) => (hold.flag === null ? null : (flags[hold.flag]?.source ?? null)));
    const [person] = await tx.select({ id: users.id, email: users.email }).from(users).where(eq(users.id, clearedBy));
    const isInvolved = await involvedPeople(tx, advice.reading, sources);
    if (!person || isInvolved(person)) return fail("not_allowed", "clearsOwnText");
    const id = newId<string>(now);
    await tx.insert(clearances).values({
      id,
      applicationId: application.id,
      hold: code,
      textHash,
      reason: vault.seal(place("clearances", "reason", id), reason),
      clearedBy,
      clearedAt: now,
    });
    await touchApplication(tx, application, now);
    return ok({
      value: { id },
      events: [{ kind: "hold_cleared", ...about(application), data: { hold: code, clearanceId: id } }],
    });
  },
);
