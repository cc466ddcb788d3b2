import type { Texts } from "@/lib/i18n/texts";
import type { letterChecks as zh } from "@/lib/i18n/zh-CN/letter-checks";

export const letterChecks: Texts<typeof zh> = {
  person_and_position: {
    ok: "Name and role are exact",
    name: "The full name is missing: {name}",
    title: "The role’s title is missing: {title}",
  },
  thanks_concrete: {
    ok: "Thanks for something concrete from the interview",
    general: "The first paragraph names nothing concrete from the interview yet",
  },
  outcome_plain: {
    ok: "The outcome is plain",
    hidden: "No sentence in the first two paragraphs says the outcome",
    decision: "The first two paragraphs don’t say that it was their decision",
    withdrew: "This person withdrew; the letter must not turn them away",
    undecided: "A new attempt is offered, so nothing is decided; the letter must not turn them away",
    ownFailure: "The first two paragraphs don’t say that it went wrong on our side",
  },
  strength_with_evidence: {
    ok: "A strength with its evidence",
    none: "Nobody has ticked or confirmed a strength yet",
    untold: "The ticked strength and its evidence are not in the letter",
  },
  figures_from_evidence: {
    ok: "Every figure equals the evaluation, and the reason stands against a requirement",
    strange: "These figures are not in the evaluation: {figures}",
    reasonMissing: "The reason is not stated yet: score and requirement, certificate, range or company reason",
  },
  reasons_complete: {
    ok: "Every deciding reason is told, and no other",
    untold: "A deciding gap is not named: {names}",
    invented: "This is not a gap: {names}",
    minor: "This did not decide, and the letter should say so: {names}",
    companyUntold: "The company’s own reason is not told yet",
    companyUntrue: "The company reason does not fit the position’s status",
    payUntold: "Pay or terms are a reason and not told yet",
    payUntrue: "The letter says the expectation is above the range; the figures don’t",
  },
  nothing_internal: {
    ok: "No verdict on the person, nothing internal",
    found: "The candidate must not read this: {said}",
  },
  next_step_true: {
    ok: "The next step is true today",
    missing: "The letter has no next step",
    attemptUnsaid: "The letter doesn’t offer the new attempt, or doesn’t say until when",
    notOpen: "The role it invites to is not open",
    notHere: "This letter should not invite to another role",
    closedCalledOpen: "The letter calls the position open, and it isn’t",
  },
  page_and_answer: {
    ok: "Page, report, standard, reply and answer time are there",
    incomplete: "The address, report, standard, reply or answer time is missing",
  },
  length: {
    ok: "A good length",
    short: "{length} words is short ({least} to {most})",
    long: "{length} words is long ({least} to {most})",
    paragraphs: "{paragraphs} paragraphs; six at most reads better",
    paragraph: "The longest paragraph has {longest} words; {paragraph} at most reads better",
  },
  no_promise: { ok: "No promise that nobody can keep", found: "No stored fact stands behind this: {said}" },
  own_voice: {
    ok: "Reads as one person writing to another",
    placeholder: "Something was not filled in: {said}",
    cliche: "This is a stock phrase: {said}",
    register: "The form of address does not fit: {said}",
    mixed: "Another language is mixed in: {said}",
    unsigned: "Nobody has signed it",
    alike: "{said}% is the same as in a recent letter",
  },
};
