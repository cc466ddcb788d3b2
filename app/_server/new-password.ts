// Changing one's password: the current one is asked for, within limits, before anything is hashed.
import "server-only";
import type { z } from "zod";
import { changePassword } from "@/db/commands/person/change-password";
import { accountByEmail } from "@/db/queries/person/account";
import type { Person } from "@/lib/domain/people/actor";
import { holdsAddress, type passwordChangeSchema } from "@/lib/domain/people/password";
import { type Result, fail } from "@/lib/domain/shared/result";
import { hashPassword, isPassword } from "@/lib/platform/password";
import { type Context, ground } from "./context";
import type { CurrentPerson } from "./session";

export async function takeNewPassword(
  context: Context<Person>,
  form: z.output<typeof passwordChangeSchema>,
  person: CurrentPerson,
): Promise<Result<null>> {
  const rate = await ground().limits.take("passwordChange", person.userId);
  if (!rate.ok) return rate;
  const account = await accountByEmail(context, person.email);
  if (!account?.passwordHash || !(await isPassword(account.passwordHash, form.currentPassword))) {
    return fieldFault("currentPassword", "password_wrong");
  }
  if (holdsAddress(form.newPassword, person.email)) return fieldFault("newPassword", "password_own");
  const { sessionId } = person;
  const passwordHash = await hashPassword(form.newPassword);
  return changePassword(context, { sessionId, checkedHash: account.passwordHash, passwordHash });
}

export function fieldFault(path: string, code: string): Result<never> {
  return fail("invalid", "invalid", { fields: [{ path, code, messageKey: `field.${code}` }] });
}
