// The company answers, with the pieces of the evaluation it chooses to show. Only what may be shown can be chosen.
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { answerSchema } from "@/lib/domain/conversation/message";
import { type ReleasedEvidence } from "@/lib/domain/conversation/message";
import { releasable } from "@/lib/domain/conversation/release";
import { userOf } from "@/lib/domain/people/actor";
import type { LetterId, MessageId } from "@/lib/domain/shared/id";
import { anyText } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import { command } from "@/db/command";
import { prolongLink } from "@/db/links";
import { readWordingFor } from "@/db/queries/wording/read-wording-for";
import { readSettings } from "@/db/queries/settings/read-settings";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { applications, letters, messages, releasedEvidence } from "@/db/schema";
import { openVault, place } from "@/db/vault";

type Input = z.infer<typeof answerSchema> & { readonly letterId: LetterId; readonly idempotencyKey: string };

export const answerCandidate = command("conversation.answer", async (tx, { actor, now, keyring }, input: Input) => {
  const author = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  if (!author || found?.letter.state !== "sent") return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const [twice] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.letterId, letter.id),
        eq(messages.from, "company"),
        eq(messages.idempotencyKey, input.idempotencyKey),
      ),
    );
  if (twice) return fail("duplicate", "alreadyReceived", { data: { existingId: twice.id } });

  const file = await readLetterCase({ db: tx, keyring }, letter);
  const names = (key: string) => {
    const dimension = file.evaluation.dimensions.find((one) => one.key === key);
    return dimension ? anyText(dimension.name, file.position.locale, letter.locale) : null;
  };
  const shown: { where: string; what: ReleasedEvidence }[] = [];
  const open = releasable(file, {
    locale: letter.locale,
    words: names,
    check: (await readWordingFor(tx, letter.applicationId)).check,
  });
  for (const where of new Set(input.evidence)) {
    const what = open.find((one) => one.place === where)?.what;
    if (!what) {
      return fail("invalid", "notReleasable", {
        fields: [{ path: "evidence", code: "not_releasable", messageKey: "notReleasable" }],
      });
    }
    shown.push({ where, what });
  }

  const id = newId<"message">(now) as MessageId;
  const vault = await openVault(tx, keyring, candidateId);
  await tx.insert(messages).values({
    id,
    applicationId: letter.applicationId,
    letterId: letter.id,
    from: "company",
    kind: "answer",
    body: vault.seal(place("messages", "body", id), input.text),
    authorId: author,
    idempotencyKey: input.idempotencyKey,
    createdAt: now,
  });
  for (const { where, what } of shown) {
    const rowId = newId<"released">(now);
    await tx.insert(releasedEvidence).values({
      id: rowId,
      messageId: id,
      applicationId: letter.applicationId,
      evidencePlace: where,
      body: vault.sealJson(place("released_evidence", "body", rowId), what),
      releasedBy: author,
      releasedAt: now,
    });
  }
  await tx
    .update(letters)
    .set({ pageVersion: letter.pageVersion + 1 })
    .where(eq(letters.id, letter.id));
  // The answer's mail leads to the page: its link opens, however long the conversation rested.
  const days = (await readSettings(tx)).candidateLinkDays;
  const until = new Date(now.getTime() + days * 86_400_000);
  if (letter.candidateLinkId) await prolongLink(tx, letter.candidateLinkId, until);
  await tx.update(applications).set({ updatedAt: now }).where(eq(applications.id, letter.applicationId));
  const about = { applicationId: letter.applicationId, candidateId, letterId: letter.id };
  return ok({
    value: { id },
    events: [
      { ...about, kind: "answered", data: { messageId: id } },
      ...(shown.length > 0
        ? [
            {
              ...about,
              kind: "evidence_released" as const,
              data: { messageId: id, places: shown.map((one) => one.where) },
            },
          ]
        : []),
    ],
  });
});
