import type { Texts } from "@/lib/i18n/texts";
import type { door as zh } from "@/lib/i18n/zh-CN/door";

export const door: Texts<typeof zh> = {
  promise: "Everyone who comes to an interview deserves an answer.",
  promiseMore: "With evidence, with kindness, within the hour.",
  signInTitle: "Sign in",
  signInText: "With your work mail address and password.",
  email: "Work mail address",
  password: "Password",
  signIn: "Sign in",
  forgot: "Forgot your password? An admin can send you a new link to set one.",
  problemTitle: "Not signed in",
  wrong: "The mail address or the password is wrong. Try again, or ask an admin for a new link.",
  many: "Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again; the account is not locked.",
  fault:
    "Signing in does not work right now, and the fault is ours. All data is safe. Try again in a few minutes; if it fails again, tell an admin the number {number}.",
  welcomeTitle: "Welcome, {name}",
  welcomeText:
    "{named, select, yes {{company} invites you to help} other {Help}} give every candidate an answer. Choose a password and you can start.",
  welcomeAccount: "You sign in as {email}",
  passwordTitle: "Change your one-time password",
  passwordText: "The current password was meant to be used once. Choose one that only you know.",
  currentPassword: "Current password",
  newPassword: "New password",
  newPasswordHint: "At least 12 characters. A sentence you can remember is good; no rules about capitals or signs.",
  repeatPassword: "Type it again",
  setPassword: "Set password",
  passwordSet: "Your password is set. You can sign in now.",
  invitationOverTitle: "This link no longer opens",
  invitationOverText:
    "It was used, has expired, or a newer one has taken its place. If you have set a password, just sign in; if not, ask an admin to send it again.",
  toSignIn: "Go to sign-in",
  misdirected:
    "This service is not used under this address. Whoever runs it can set APP_URL to the address people use; plain http works on this machine and in private networks only.",
};
