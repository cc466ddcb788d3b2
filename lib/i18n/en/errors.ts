import type { Texts } from "@/lib/i18n/texts";
import type { errors as zh } from "@/lib/i18n/zh-CN/errors";

export const errors: Texts<typeof zh> = {
  invalid: "Some fields need another look.",
  nothingAssessed: "Nothing has been scored yet, so no letter can be written.",
  // doors
  wrongCredentials: "Mail address or password is not right.",
  tooMany:
    "Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again; the account is not locked.",
  notAllowed: "Your role can't do this. Ask an admin to do it, or to change your role.",
  foreignForm: "This form did not come from this site, so nothing was done. Reload the page and try again.",
  signedOut:
    "You are signed out, so nothing was done. What you typed is still here: sign in in another tab, then send it again.",
  passwordFirst: "Change your one-time password first.",
  apiKey: "There is no valid API key.",
  unexpected:
    "This did not work, and the fault is ours. What you typed is still here. Try again; if it fails again, tell an admin the number {errorId}.",
  stillRunning: "The last submit is still running. Wait a moment and look again.",
  notFound: "Not found, or not yours to see.",
  stale: "Somebody changed this just now. What you typed is still here: look at the new version, then send it again.",
  alreadyColleague: "This mail address is a colleague already.",
  lastAdmin: "At least one admin must stay. Make another colleague an admin first.",
  colleagueDisabled: "This colleague is disabled. Enable the account first.",
  notYourself: "You can't disable your own account. Ask another admin.",
  invitationOver: "This link was used or has expired. Ask an admin to send a new one.",
  field: {
    required: "Please fill this in.",
    unknown: "The template has no such entry.",
    twice: "This one appears twice.",
    type: "This is the wrong kind of value.",
    too_short: "Too short.",
    too_small: "This number is too small.",
    too_long: "Too long.",
    too_big: "This number is too big.",
    email: "This does not look like a mail address.",
    format: "This form is not right.",
    choice: "Choose one of the options.",
    unknown_field: "There is no such field.",
    instant_range: "The date must lie between 2000 and 2199.",
    time_zone: "There is no such time zone.",
    password_short: "At least 12 characters. A sentence you can remember is good.",
    password_long: "128 characters at most.",
    password_common: "This password is so common that it is guessed at once. Take a sentence only you would think of.",
    password_own: "Leave your mail address out of the password.",
    password_wrong: "The current password is not right.",
    password_same: "Take a new password.",
    password_twice: "The two entries differ.",
  },
};
