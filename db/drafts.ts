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

/**
 * A save that started earlier never overwrites a later one.
 * @param since when the one who types last read or saved it, "" for never; what was saved later elsewhere is handed back instead
 */
export async function keepDraft<T>(
  context: CommandContext,
  at: DraftPlace,
  body: T,
  since?: string,
): Promise<Draft<T> | null> {
  const { db, keyring, now } = context;
  const there = since === undefined ? null : await readDraft<T>(context, at);
  if (there && there.savedAt.toISOString() > (since ?? "")) return there;
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
  return null;
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

export async function dropDraft({ db }: CommandContext, at: Omit<DraftPlace, "candidateId">): Promise<void> {
  await db.delete(drafts).where(and(eq(drafts.userId, at.userId), eq(drafts.form, at.form)));
}
