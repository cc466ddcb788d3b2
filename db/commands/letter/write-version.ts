// The next version of a letter: a draft again, and every earlier yes is void.
import { and, eq, isNull } from "drizzle-orm";
import type { BlockKind, LetterText } from "@/lib/domain/letter/letter";
import { moved } from "@/lib/domain/letter/letter-state";
import { userOf } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import type { Transaction } from "@/db/client";
import type { Done, Scene } from "@/db/command";
import { readLetterRow, readLetterVersion, textHash, versionPlace } from "@/db/queries/letter/letter-text";
import { readWording } from "@/db/queries/wording/read-wording";
import { approvals, letters, letterVersions } from "@/db/schema";
import { openVault } from "@/db/vault";
import { refusalToWrite } from "./refusal-to-write";
import { withdrawSubmissions } from "./withdraw-submissions";

type Asked = { readonly letterId: LetterId; readonly version: number };
/** What the history says of it: the paragraphs, and how they came to their words if not by hand. */
type How = { readonly fields: readonly BlockKind[]; readonly restored?: true; readonly reworded?: true };

/**
 * @param input the letter, and the version its writer saw
 * @param rewrite the text as it stands and as it was composed, to the text as it shall be
 */
export async function writeVersion(
  tx: Transaction,
  { actor, now, keyring }: Scene,
  input: Asked,
  how: How,
  rewrite: (before: LetterText, composed: LetterText) => LetterText,
): Promise<Result<Done<{ readonly id: LetterId; readonly version: number }>>> {
  const author = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  if (!author || !found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  const state = moved(letter.state, "revise");
  if (!state) return fail("wrong_stage", "letterUnderway");
  const refusal = await refusalToWrite(tx, letter, author);
  if (refusal) return refusal;

  const vault = await openVault(tx, keyring, candidateId);
  const before = await readLetterVersion(tx, vault, letter.id, letter.version);
  const composed = await readLetterVersion(tx, vault, letter.id, 1);
  const text = rewrite(before.text, composed.text);
  const version = letter.version + 1;
  await tx.insert(letterVersions).values({
    letterId: letter.id,
    version,
    body: vault.sealJson(versionPlace(letter.id, version), text),
    textHash: textHash(text),
    seed: before.seed,
    authorId: author,
    packVersion: (await readWording(tx)).version,
    createdAt: now,
  });
  await withdrawSubmissions(tx, keyring, letter.id, now);
  await tx
    .update(approvals)
    .set({ voidedAt: now })
    .where(and(eq(approvals.letterId, letter.id), isNull(approvals.voidedAt)));
  await tx
    .update(letters)
    .set({
      state,
      version,
      updatedAt: now,
      approvedAt: null,
      submittedAt: null,
      sendAfter: null,
      cancelledAt: null,
      checkedWith: null,
    })
    .where(eq(letters.id, letter.id));
  return ok({
    value: { id: letter.id, version },
    events: [
      {
        kind: "revised",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version, ...how },
      },
    ],
  });
}
