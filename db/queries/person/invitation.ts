// Who is invited by this link, and by which company? For the page that opens it, which changes nothing.
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { findLink } from "@/db/links";
import { users } from "@/db/schema";
import type { Locale } from "@/lib/domain/shared/locale";

export type InvitedPerson = { readonly name: string; readonly email: string; readonly locale: Locale };

/** @returns null for a link that is unknown, used, expired or ended, or when the colleague was disabled: all the same */
export async function invitedPerson(
  { db, now }: { readonly db: Database; readonly now: Date },
  secret: string,
): Promise<InvitedPerson | null> {
  const link = await findLink(db, secret, "invitation", now);
  if (!link?.userId) return null;
  const [user] = await db.select().from(users).where(eq(users.id, link.userId));
  if (!user || user.disabledAt) return null;
  return { name: user.name, email: user.email, locale: user.locale };
}
