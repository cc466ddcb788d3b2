// Who signs a letter and what it promises: the recruiter who writes it, in the company's name.
import { eq } from "drizzle-orm";
import { placeholderAddress } from "@/lib/domain/letter/address";
import type { Sender } from "@/lib/domain/letter/letter";
import type { UserId } from "@/lib/domain/shared/id";
import type { Database, Transaction } from "@/db/client";
import { readSettings } from "@/db/queries/settings/read-settings";
import { users } from "@/db/schema";
import { publicUrl } from "@/lib/platform/addresses";

export async function readSender(db: Database | Transaction, userId: UserId): Promise<Sender> {
  const settings = await readSettings(db);
  const [user] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return {
    name: user?.name ?? settings.companyName,
    company: settings.companyName,
    address: placeholderAddress(publicUrl()),
    answerDays: settings.answerDays,
    linkDays: settings.candidateLinkDays,
    poolMonths: settings.poolMonths,
  };
}
