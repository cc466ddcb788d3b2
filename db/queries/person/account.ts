// The account behind a mail address, for the door alone: it is the only place that reads a password's hash.
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema";
import type { UserId } from "@/lib/domain/shared/id";
import { foldAddress } from "@/lib/platform/address";

export type Account = { readonly userId: UserId; readonly passwordHash: string | null; readonly disabled: boolean };

export async function accountByEmail({ db }: { readonly db: Database }, email: string): Promise<Account | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(eq(users.email, foldAddress(email)));
  return row ? { userId: row.id, passwordHash: row.passwordHash, disabled: row.disabledAt !== null } : null;
}
