// A second person releases a false alarm of the wording or promise check: a ward's name, a product's, a trade word.
import { z } from "zod";
import type { LetterState } from "@/lib/domain/letter/letter";
import { userOf } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { proseSchema } from "@/lib/domain/shared/text";
import { newId } from "@/lib/platform/id";
import { command } from "@/db/command";
import { readAuthors, readLetterRow } from "@/db/queries/letter/letter-text";
import { checkReleases } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { wasReplaced } from "./refusal-to-write";

export const releaseCheckSchema = z.strictObject({
  version: z.number().int().min(1),
  check: z.union([z.literal(7), z.literal(11)]),
  reason: proseSchema(500),
});

type Input = z.infer<typeof releaseCheckSchema> & { readonly letterId: LetterId };

/** Also what was approved and then stopped by a newer rule: released, it goes as it was approved. */
const RELEASABLE: readonly LetterState[] = ["draft", "returned", "cancelled", "failed"];

export const releaseCheck = command("hold.clear", async (tx, { actor, now, keyring }, input: Input) => {
  const person = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  if (!person || !found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  if (!RELEASABLE.includes(letter.state)) {
    return fail("wrong_stage", "letterUnderway");
  }
  if (await wasReplaced(tx, letter)) return fail("wrong_stage", "letterReplaced");
  if ((await readAuthors(tx, letter.id)).includes(person)) return fail("not_allowed", "secondPersonNeeded");
  const id = newId<"check_release">(now);
  const vault = await openVault(tx, keyring, candidateId);
  await tx.insert(checkReleases).values({
    id,
    letterId: letter.id,
    version: letter.version,
    checks: [input.check],
    reason: vault.seal(place("check_releases", "reason", id), input.reason),
    releasedBy: person,
    releasedAt: now,
  });
  return ok({
    value: { id: letter.id },
    events: [
      {
        kind: "check_released",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version: letter.version, check: input.check },
      },
    ],
  });
});
