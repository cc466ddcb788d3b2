import type { Texts } from "@/lib/i18n/texts";
import type { strategy as zh } from "@/lib/i18n/zh-CN/strategy";

export const strategy: Texts<typeof zh> = {
  strategy: { constructive: "Constructive", negotiated: "Negotiated", keep_in_touch: "Keep in touch" },
  strategyMeaning: {
    constructive: "Strength first, then the deciding gap in plain words, and the lower role if it is open.",
    negotiated: "State the range of the role, ask what would work, promise nothing.",
    keep_in_touch: "Say why, thank them, and keep the door open.",
  },
  rule: {
    withdrawn: "The candidate withdrew",
    must_have_gap: "A must-have is below the requirement",
    below_low: "Attainment is below the lower mark",
    negotiable_gap: "Pay or another term differs",
    company_side: "The reason lies with the company",
    all_met: "Everything assessed is met",
    some_gap: "A gap that is not a must-have",
  },
  readiness: { ready: "Ready", needs_input: "Needs input", hold_for_review: "On hold" },
  match: { low: "Low", medium: "Medium", high: "High" },
  disposition: {
    skill_gap: "Skill gap",
    salary_gap: "Pay gap",
    headcount_frozen: "Headcount frozen",
    restructured: "Restructured",
    other_preferred: "Somebody else chosen",
    candidate_withdrew: "Candidate withdrew",
    terms_gap: "Other terms",
    other: "Other",
  },
  reason: {
    withdrawn: "The candidate decided not to go on. That is their choice; gaps stay out of the letter.",
    mustHaveScore: "Must-have {name} {score}, required {required}, {distance} below.",
    mustHaveCertificate: "Must-have {name}: the role requires {requirement}, not held yet.",
    mustHaveYears: "Must-have {name} {score} years, required {required}, {distance} short.",
    gapScore: "{name} {score}, required {required}, {distance} below; not a must-have.",
    gapCertificate: "{name}: the role asks for {requirement}, not held yet; not a must-have.",
    gapYears: "{name} {score} years, required {required}, {distance} short; not a must-have.",
    belowLow: "Attainment {attainment}%, below the lower mark of {threshold}%.",
    salaryAbove:
      "Expectation comes to {expectation} {currency} a year, above the role’s maximum of {maximum} {currency} a year.",
    salaryOpen: "The reason given is pay, but there is no figure to compare yet.",
    termsGap: "A term other than pay is still open.",
    companySide:
      "Attainment {attainment}%, at or above {threshold}%; the reason lies with the company, not the candidate.",
    allMet:
      "{n, plural, one {The one assessed area meets its requirement.} other {All # assessed areas meet their requirement.}}",
    frozen: "The position is frozen.",
    restructured: "The team is being restructured.",
    otherPreferred: "There was one opening, and somebody else was chosen.",
  },
  need: {
    scoreMissing: "{name} has no score yet. Not assessed is not zero.",
    strengthMissing: "One strength is missing: tick or confirm one and say what shows it.",
    dispositionMissing: "No main reason has been chosen yet.",
    noteMissing: "The reason is “Other”: write in a line what it is.",
    bandUnknown:
      "This letter speaks of pay, but the position has no range. Add it, or decide to write without figures.",
    bandNotDisclosable:
      "The range is not disclosable. A named colleague decides: disclose it for this letter, or write without figures.",
    translationMissing:
      "{n, plural, one {One text is missing in the candidate’s language} other {# texts are missing in the candidate’s language}}, such as “{text}”.",
    currencyDiffers:
      "The expectation is in {expectation}, the position in {band}. Nothing is converted: confirm figures in one currency.",
    spreadUnreconciled:
      "{n, plural, other {#}} interviewers differ by {spread} points on {name}. Talk it over and write down what you agreed.",
  },
  hold: {
    protected_trait:
      "A text touches a trait that the law protects. Confirm that the real reason has nothing to do with it.",
    contradiction: "The reason given does not match the records. Check it before anything is said.",
    near_miss: "The deciding must-have {name} is only {distance} below ({score}, required {required}). Look once more.",
    process_error:
      "It looks as if our own process failed; a zero that came of it stays out of the letter. Offer a new attempt, or say why it was not so.",
    prompt_injection: "A text tries to instruct the software. Find out where it came from.",
    data_error: "A text says that the records are wrong. Check them.",
  },
  flag: {
    notJudged: "This seems to be about the person rather than the work, and no rule can judge it. Please read it.",
    gapOnMet:
      "The gap “{item}” is ticked, but {name} is {score} and meets the required {required}. It stays out of the letter.",
    strengthOnGap:
      "The strength “{item}” is ticked, but {name} is {score}, required {required}. The letter tells the work seen, without the figure.",
    testDiffers: "“{item}” on a scale of 100 differs from the score {score} for {name}. Check which one is right.",
    noSkillGap: "The reason given is a skill gap, but everything assessed meets its requirement.",
    insideBand:
      "The reason given is pay, but the expectation of {expectation} {currency} a year is not above the maximum of {maximum} {currency} a year.",
    notFrozen: "The reason given is a freeze, but the position is not frozen.",
    notRestructured: "The reason given is a restructuring, but the position does not say so.",
  },
};
