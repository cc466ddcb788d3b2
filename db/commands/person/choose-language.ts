// Someone chooses the language of their screens and of the mails they get.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { users } from "@/db/schema";
import type { Locale } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";

export const chooseLanguage = command(null, async (tx, { actor }, { locale }: { readonly locale: Locale }) => {
  if (actor.kind !== "person") return fail("not_allowed", "notAllowed");
  await tx.update(users).set({ locale }).where(eq(users.id, actor.userId));
  return ok({ value: null, events: [{ kind: "settings_changed", userId: actor.userId, data: { field: "locale" } }] });
});
