"use server";
import { action } from "@/app/_server/action";
import { takeNewPassword, passwordChangeSchema } from "@/app/_server/new-password";

export const replaceOneTimePassword = action({
  name: "replace-one-time-password",
  verb: null,
  beforePasswordChange: true,
  schema: passwordChangeSchema,
  run: takeNewPassword,
  done: () => ({ goTo: "/" }),
});
