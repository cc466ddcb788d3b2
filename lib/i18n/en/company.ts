import type { Texts } from "@/lib/i18n/texts";
import type { company as zh } from "@/lib/i18n/zh-CN/company";

export const company: Texts<typeof zh> = {
  title: "Company settings",
  text: "Changes take effect at once; letters and evaluations already written stay as they are.",
  whoWeAre: "Company",
  companyName: "Company name",
  companyNameHint: "In letters, mails and reports.",
  companyTimeZone: "Time zone",
  companyTimeZoneHint: "All times on screen follow it, for example Europe/London.",
  sending: "Sending",
  undoSeconds: "Undo after approval (seconds)",
  quietFrom: "Night begins",
  quietTo: "Night ends",
  quietHint: "In the candidate’s time zone; a letter approved at night leaves in the morning.",
  promises: "Promises",
  promiseMinutes: "Tell within (minutes after the interview)",
  answerDays: "Answer within (working days)",
  disputeDays: "Answer a different view within (working days)",
  judgement: "Match",
  judgementHint: "Attainment below the lower mark is low; only from the upper mark on can it be high.",
  low: "Lower mark (%)",
  high: "Upper mark (%)",
  nearMiss: "Missed by this many points: look again",
  spread: "Interviewers this far apart settle it first",
  save: "Save settings",
  saved: "Saved; {n, plural, one {# setting} other {# settings}} changed.",
};
