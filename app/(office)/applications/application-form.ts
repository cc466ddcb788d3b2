// The fields that a new and a changed application share, as they were typed.
import { instantOf } from "@/lib/i18n/local-time";
import { numberOrNull, text, textOrNull } from "../_work/typed";

type Typed = Readonly<Record<string, unknown>>;

/** The zone travels with the form, so that a changed setting never moves an interview. */
export function typedApplication(typed: Typed) {
  const candidate = (typed["candidate"] ?? {}) as Typed;
  const pay = (typed["salaryExpectation"] ?? {}) as Typed;
  const amount = numberOrNull(pay["amount"]);
  const end = text(typed, "interviewedAt");
  return {
    candidate: {
      name: text(candidate, "name"),
      email: textOrNull(candidate, "email"),
      phone: textOrNull(candidate, "phone"),
      locale: text(candidate, "locale"),
    },
    salaryExpectation:
      amount === null
        ? null
        : { amount, currency: text(pay, "currency").trim().toUpperCase(), period: text(pay, "period") },
    interviewNotes: text(typed, "interviewNotes")
      .split(/\n\s*\n/)
      .map((note) => note.trim())
      .filter((note) => note !== ""),
    interviewedAt: instantOf(end, text(typed, "timeZone")) ?? end,
  };
}
