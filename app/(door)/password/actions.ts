"use server";
import { action } from "@/app/_server/action";
import { takeNewPassword } from "@/app/_server/new-password";
import { passwordChangeSchema } from "@/lib/domain/people/password";

export const replaceOneTimePassword = action({
  name: "replace-one-time-password",
  verb: null,
  beforePasswordChange: true,
  schema: passwordChangeSchema,
  run: takeNewPassword,
  done: () => ({ goTo: "/" }),
});
