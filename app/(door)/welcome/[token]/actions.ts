"use server";
import { ground, theDoor } from "@/app/_server/context";
import { doorAction } from "@/app/_server/door-action";
import { fieldFault } from "@/app/_server/new-password";
import { acceptInvitation } from "@/db/commands/person/accept-invitation";
import { invitedPerson } from "@/db/queries/person/invitation";
import { holdsAddress, invitationPasswordSchema } from "@/lib/domain/people/password";
import { fail } from "@/lib/domain/shared/result";
import { hashPassword } from "@/lib/platform/password";

export const acceptTheInvitation = doorAction({
  name: "accept-invitation",
  schema: invitationPasswordSchema,
  async run({ token, newPassword }, address) {
    const { db, keyring, limits } = ground();
    const rate = await limits.take("invitationAccept", address);
    if (!rate.ok) return rate;
    const now = new Date();
    const person = await invitedPerson({ db, now }, token);
    if (!person) return fail("expired", "invitationOver");
    if (holdsAddress(newPassword, person.email)) return fieldFault("newPassword", "password_own");
    const passwordHash = await hashPassword(newPassword);
    return acceptInvitation({ db, keyring, actor: theDoor, now }, { secret: token, passwordHash });
  },
  goTo: "/login?welcome=1",
});
