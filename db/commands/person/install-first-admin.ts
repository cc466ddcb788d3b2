// The first start: one admin with a password that is shown once. Later starts change nothing.
import { randomInt } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { command } from "@/db/command";
import type { Keyring } from "@/db/keyring";
import { users } from "@/db/schema";
import type { Locale } from "@/lib/domain/shared/locale";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { foldAddress } from "@/lib/platform/address";
import { newId } from "@/lib/platform/id";
import { hashPassword } from "@/lib/platform/password";

export type FirstAdmin = {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Chosen by whoever starts the server; absent: made here, and it must be changed after the first sign-in. */
  readonly password?: string | undefined;
};

const install = command(
  null,
  async (
    tx,
    { actor, now },
    input: Omit<FirstAdmin, "password"> & { passwordHash: string; mustChangePassword: boolean },
  ) => {
    if (actor.kind !== "system") return fail("not_allowed", "notAllowed");
    // Two first starts at once: the second waits here, and then finds somebody.
    await tx.execute(sql`lock table ${users} in share row exclusive mode`);
    const [somebody] = await tx.select({ id: users.id }).from(users).limit(1);
    if (somebody) return fail("duplicate", "alreadyColleague");
    const { name, locale, passwordHash, mustChangePassword } = input;
    const id: UserId = newId<"user">(now);
    const email = foldAddress(input.email);
    await tx
      .insert(users)
      .values({ id, email, name, role: "admin", locale, passwordHash, mustChangePassword, createdAt: now });
    return ok({ value: id, events: [{ kind: "installed", userId: id }] });
  },
);

/** @returns how to sign in, the first time only; null when somebody is there already */
export async function ensureFirstAdmin(
  scene: { readonly db: Database; readonly keyring: Keyring; readonly now: Date },
  admin: FirstAdmin,
): Promise<{ readonly userId: UserId; readonly email: string; readonly password: string } | null> {
  const [somebody] = await scene.db.select({ id: users.id }).from(users).limit(1);
  if (somebody) return null;
  const password = admin.password || oneTimePassword();
  const { email, name, locale } = admin;
  const made = await install(
    { ...scene, actor: { kind: "system", job: "first start" } },
    { email, name, locale, passwordHash: await hashPassword(password), mustChangePassword: !admin.password },
  );
  return made.ok ? { userId: made.value, email: foldAddress(email), password } : null;
}

/** Four groups of four signs that nobody mixes up: 79 bits. */
function oneTimePassword(): string {
  const signs = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
