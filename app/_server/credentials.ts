// Is it you? Limits come before hashing, and a wrong mail address costs and answers the same as a wrong password.
import "server-only";
import { signIn } from "@/db/commands/person/sign-in";
import { accountByEmail } from "@/db/queries/person/account";
import type { Failure, Result } from "@/lib/domain/shared/result";
import { fail } from "@/lib/domain/shared/result";
import { foldAddress } from "@/lib/platform/address";
import { isPassword } from "@/lib/platform/password";
import { type Ground, theDoor } from "./context";

export type Visitor = {
  /** The visitor's network address. */
  readonly address: string;
  /** Browser and system in a few words. */
  readonly device: string;
  /** Has signed in to this account from this browser before: strangers' wrong tries don't keep this one out. */
  readonly knows: (userId: string) => boolean;
};

/** @returns the new session's id and whose it is */
export async function checkCredentials(
  { db, keyring, limits }: Ground,
  given: { readonly email: string; readonly password: string },
  visitor: Visitor,
  now: Date,
): Promise<Result<{ readonly sessionId: string; readonly userId: string }>> {
  const email = foldAddress(given.email).slice(0, 320);
  const account = await accountByEmail({ db }, email);
  const known = account !== null && visitor.knows(account.userId);
  const refusal = await tooMany(limits, email, visitor, known);
  if (refusal) return refusal;
  const usable = account !== null && !account.disabled ? account.passwordHash : null;
  const right = given.password.length <= LONGEST && (await isPassword(usable, given.password));
  if (!account || !right) return fail("not_allowed", "wrongCredentials");
  await limits.forget("signInAccountAddress", pair(email, visitor, known));
  await limits.giveBack("signInAddress", visitor.address);
  if (!known) await limits.giveBack("signInAccount", email);
  const begun = await signIn({ db, keyring, actor: theDoor, now }, { userId: account.userId, device: visitor.device });
  return begun.ok ? { ok: true, value: { sessionId: begun.value, userId: account.userId } } : begun;
}

/** Longer than any password that can be set (128 characters of at most 4 units each). */
const LONGEST = 512;

async function tooMany(
  limits: Ground["limits"],
  email: string,
  visitor: Visitor,
  known: boolean,
): Promise<Failure | undefined> {
  const counted = [
    await limits.take("signInEverybody", known ? `known:${email}` : "everybody"),
    await limits.take("signInAddress", visitor.address),
    await limits.take("signInAccountAddress", pair(email, visitor, known)),
  ];
  if (!known) counted.push(await limits.take("signInAccount", email));
  return counted.find((result) => !result.ok);
}

const pair = (email: string, visitor: Visitor, known: boolean) => `${email} ${known ? "known" : visitor.address}`;
