// Who may be asked to approve a letter, in the order they would be asked.
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import type { ApplicationHead } from "@/db/queries/application/application-head";
import { positions, users } from "@/db/schema";
import { ROLES, roleMay } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";

export type Approver = { readonly id: UserId; readonly name: string; readonly email: string };

/** The position's own approver first, then managers, then whoever else may. */
export async function approversFor(
  { db }: Pick<CommandContext, "db">,
  head: ApplicationHead,
  authors: readonly UserId[],
): Promise<Approver[]> {
  const roles = ROLES.filter((role) => roleMay(role, "letter.approve"));
  const [position] = await db
    .select({ email: positions.approverEmail })
    .from(positions)
    .where(eq(positions.id, head.positionId));
  const people = await db
    .select({ id: users.id, name: users.name, email: users.email, role: users.role })
    .from(users)
    .where(and(inArray(users.role, roles), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt))
    .limit(200);
  const rank = (one: (typeof people)[number]) =>
    one.email === position?.email ? 0 : one.role === "manager" ? 1 : one.role === "leader" ? 2 : 3;
  return people
    .filter((one) => !authors.includes(one.id))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, name, email }) => ({ id, name, email }));
}
