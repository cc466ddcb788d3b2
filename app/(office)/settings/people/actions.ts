"use server";
// What an admin does with colleagues' accounts.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { changeRole } from "@/db/commands/person/change-role";
import { disableColleague } from "@/db/commands/person/disable-colleague";
import { enableColleague } from "@/db/commands/person/enable-colleague";
import { inviteColleague } from "@/db/commands/person/invite-colleague";
import { renewInvitation } from "@/db/commands/person/renew-invitation";
import { invitationSchema, roleSchema } from "@/lib/domain/people/colleague";
import type { UserId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";

const verb = "people.manage";
const userId = z.uuid().transform((id) => id as UserId);
const one = z.strictObject({ userId });

export const invite = action({
  name: "invite-colleague",
  verb,
  schema: invitationSchema,
  run: inviteColleague,
  done: () => ({ goTo: "/settings/people?done=invited" }),
});

export const giveRole = action({
  name: "change-role",
  verb,
  schema: z.strictObject({ userId, role: roleSchema }),
  run: changeRole,
  done: (_value, _input, person) => ({ message: translate(person.locale, "people")("roleChanged") }),
});

export const sendLinkAgain = action({
  name: "renew-invitation",
  verb,
  schema: one,
  run: renewInvitation,
  done: (_value, _input, person) => ({ message: translate(person.locale, "people")("linkSent") }),
});

export const disable = action({
  name: "disable-colleague",
  verb,
  schema: one,
  run: disableColleague,
  done: (_value, _input, person) => ({ message: translate(person.locale, "people")("disabled") }),
});

export const enable = action({
  name: "enable-colleague",
  verb,
  schema: one,
  run: enableColleague,
  done: (_value, _input, person) => ({ message: translate(person.locale, "people")("enabled") }),
});
