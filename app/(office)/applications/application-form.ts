// What was typed about a new or a changed application, as its zod objects read it.
import { instantOf } from "@/lib/i18n/local-time";
import { amountOrNull, currency, list, numberOrNull, text, textOrNull } from "../_work/typed";

type Typed = Readonly<Record<string, unknown>>;

export function typedNewApplication(typed: Typed) {
  return { ...sharedFields(typed), positionId: text(typed, "positionId") };
}

export function typedApplicationChanges(typed: Typed) {
  return { ...sharedFields(typed), version: numberOrNull(typed["version"]) };
}

/** The zone travels with the form, so that a changed setting never moves an interview. */
function sharedFields(typed: Typed) {
  const candidate = (typed["candidate"] ?? {}) as Typed;
  const pay = (typed["salaryExpectation"] ?? {}) as Typed;
  const amount = amountOrNull(pay["amount"], currency(pay));
  const end = text(typed, "interviewedAt");
  return {
    candidate: {
      name: text(candidate, "name"),
      email: textOrNull(candidate, "email"),
      phone: textOrNull(candidate, "phone"),
      locale: text(candidate, "locale"),
    },
    salaryExpectation: amount === null ? null : { amount, currency: currency(pay), period: text(pay, "period") },
    interviewNotes: text(typed, "interviewNotes")
      .split(/\n\s*\n/)
      .map((note) => note.trim())
      .filter((note) => note !== ""),
    interviewerEmails: list(typed, "interviewerEmails"),
    interviewedAt: instantOf(end, text(typed, "timeZone")) ?? (end.trim() === "" ? null : end),
  };
}
