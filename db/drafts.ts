// Keeps what somebody is typing. Not a command: nothing is decided or seen by others until the form is handed in.
import { and, eq, lt } from "drizzle-orm";
import type { CandidateId, UserId } from "@/lib/domain/shared/id";
import type { CommandContext } from "./command";
import { drafts } from "./schema";
import { openVault, place } from "./vault";

export type DraftPlace = { readonly userId: UserId; readonly form: string; readonly candidateId: CandidateId };
export type Draft<T> = { readonly body: T; readonly savedAt: Date };

function sealPlace({ userId, form }: DraftPlace): string {
  return place("drafts", "body", `${userId}/${form}`);
}

/** A save that started earlier never overwrites a later one. */
export async function keepDraft({ db, keyring, now }: CommandContext, at: DraftPlace, body: unknown): Promise<void> {
  const vault = await openVault(db, keyring, at.candidateId);
  const sealed = vault.sealJson(sealPlace(at), body);
  await db
    .insert(drafts)
    .values({ ...at, body: sealed, savedAt: now })
    .onConflictDoUpdate({
      target: [drafts.userId, drafts.form],
      set: { body: sealed, candidateId: at.candidateId, savedAt: now },
      setWhere: lt(drafts.savedAt, now),
    });
}

export async function readDraft<T>({ db, keyring }: CommandContext, at: DraftPlace): Promise<Draft<T> | null> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.userId, at.userId), eq(drafts.form, at.form), eq(drafts.candidateId, at.candidateId)));
  if (!row) return null;
  const vault = await openVault(db, keyring, at.candidateId);
  return { body: vault.openJson<T>(sealPlace(at), row.body), savedAt: row.savedAt };
}

export async function dropDraft({ db }: CommandContext, at: DraftPlace): Promise<void> {
  await db.delete(drafts).where(and(eq(drafts.userId, at.userId), eq(drafts.form, at.form)));
}
