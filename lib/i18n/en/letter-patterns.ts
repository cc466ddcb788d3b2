import type { LetterPatterns } from "@/lib/domain/letter/patterns";

export const letterPatterns: LetterPatterns = {
  joiner: " ",
  listJoiner: ", ",
  points: "{n}",
  years: "{n} years",
  requirement: " (“{text}”)",
  numbers: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  money: {
    range: "{min} to {max}",
    single: "{min}",
    month: "{amount} a month",
    year: "{amount} a year",
    months: "{amount}, paid {months} times a year",
    units: { GBP: "£", EUR: "€", USD: "$" },
    otherUnit: "{code} ",
  },
  subject: {
    constructive: "Your interview for {title}: result and report",
    negotiated: "{title}: your result, and a question for you",
    keep_in_touch: "{title}: your result, and staying in touch",
    withdrawn: "{title}: your decision, and your report",
  },
  greeting: "Hello {name},",
  signature: "{sender}\n{company}",
  thanks: [
    "Thank you for [your interview|interviewing with us] for {title}. One [line|entry] in our notes [from it|of that day] reads “{detail}”.",
    "Thank you for the time you [gave to|put into] the {title} interview, and [in particular|above all] for this: “{detail}”.",
    "Thank you for interviewing with us for {title}. What we [wrote down|noted] [afterwards|from it] was “{detail}”.",
    "Thank you for [talking|speaking] with us about {title}. The note “{detail}” [gave us something concrete to go on|tells me we had something concrete to discuss].",
    "Your interview for {title} [left us with|gave us] something [specific|concrete]: “{detail}”. Thank you for [it|that].",
    "Thank you for [meeting us|coming to us] about the {title} role. We made a point of [noting|writing down] “{detail}”.",
    "We met you for {title}, and [the notes of that conversation|our notes] say “{detail}”. Thank you for [your time|the conversation].",
  ],
  thanksPlain: [
    "Thank you for your interview for {title} and for the preparation that went into it.",
    "Thank you for taking the time to interview with us for {title}.",
    "Thank you for talking with us about the {title} role.",
  ],
  allMet: [
    "Every area we assessed met what we ask of the role.",
    "You met the requirement in every area of the assessment.",
    "In each area we assessed, your work is at or above the required level.",
    "Nothing in the assessment fell below what the role requires.",
  ],
  outcome: {
    constructive: [
      "We have decided not to [move|go] forward with you for this role, and I would like to [tell you exactly why|explain why].",
      "The result first: we are [not able|unable] to offer you this role. [The reasons follow, each with its evidence|What lies behind it follows].",
      "I am sorry [to say |]that we cannot offer you this role[ this time|]. Here is what decided it.",
      "We will not be [making you an offer|offering you a place] for this role. Below is [what the decision rests on|what led to it].",
      "The answer is that we cannot offer you this role. What went well and what was missing are both [set out here|told below].",
      "We have decided not to offer you this role, and you should know [the grounds|why].",
    ],
    salary: [
      "Within the present budget we cannot make you an offer.",
      "On that budget we are not able to make you an offer at the moment.",
      "As things stand with the budget, we cannot offer you the role.",
      "That budget is why we are not able to offer you the role today.",
    ],
    terms: [
      "On the present terms we cannot make you an offer.",
      "As the terms stand, we are not able to offer you the role.",
    ],
    company: [
      "I am sorry to say that we cannot make you an offer, and the reason does not lie in your interview.",
      "We are not able to offer you this role, and I regret it: the decision is no judgement on your work.",
      "I am sorry that we will not be making you an offer. The reason lies with us, not with your assessment.",
      "We cannot offer you this role after all. That comes from our side, and I am sorry about it.",
    ],
    unexplained: [
      "We are not able to offer you this role, and no unmet requirement stands behind that.",
      "I am sorry to say that we cannot offer you this role; it is not because an area fell short.",
    ],
    withdrawn: [
      "You have told us that you are not going further with this application, and we respect your decision.",
      "You chose not to continue with this role. That is your decision and we respect it.",
      "We have your message that you are withdrawing. Thank you for telling us; we respect your decision.",
      "Not going on with this application is your decision, and we fully respect it.",
    ],
  },
  strength: {
    figures: [
      "In {dim} you scored {score}, and the role asks for {req}. The interviewer [noted|wrote] “{item}”, with “{evidence}” as the evidence.",
      "What went well [comes first|should be said first]: {dim}, {score} against a required {req}. Behind it is “{evidence}”, and the comment [reads|says] “{item}”.",
      "Under {dim} the interviewer [wrote|put down] “{item}”, and the evidence for it is “{evidence}”. The score was {score}; the role requires {req}.",
      "One clear strength is {dim}: {score}, required {req}. It [rests on|goes back to] “{evidence}”, noted as “{item}”.",
      "The work that [counted|told] under {dim} is “{evidence}”. It was noted as “{item}” and scored {score}, where {req} is required.",
      "In {dim} you reached {score}, and {req} is what the role needs. The note [beside the score|next to it] says “{item}”; the evidence is “{evidence}”.",
    ],
    figuresBare: [
      "In {dim} you scored {score}, and the role asks for {req}. The evidence is “{evidence}”.",
      "What went well comes first: {dim}, {score} against a required {req}, resting on “{evidence}”.",
      "One clear strength is {dim}: {score}, required {req}. The interviewer noted “{evidence}”.",
    ],
    echo: [
      "That same work is the evidence for {dim}: {score}, with {req} required. The interviewer’s note says “{item}”.",
      "In {dim} you scored {score} against a required {req}, resting on the work quoted above. The note reads “{item}”.",
      "The work quoted above counted under {dim}: you reached {score} where {req} is required, and the comment was “{item}”.",
      "The interviewer’s comment on that work was “{item}”. It stands under {dim}, scored {score}; the role asks for {req}.",
      "Under {dim} the interviewer wrote “{item}” about exactly that work: {score}, required {req}.",
    ],
    echoBare: [
      "That same work is the evidence for {dim}: {score}, with {req} required.",
      "In {dim} you scored {score} against a required {req}, resting on the work quoted above.",
      "The work quoted above counted under {dim}: you reached {score} where {req} is required.",
    ],
    held: [
      "You already hold what the role asks for under {dim}. The interviewer noted “{item}”, with “{evidence}” as the evidence.",
      "{dim}, which the role requires, is in place. The note reads “{item}”; the evidence is “{evidence}”.",
    ],
    heldBare: [
      "You already hold what the role asks for under {dim}; the evidence is “{evidence}”.",
      "{dim}, which the role requires, is in place: “{evidence}”.",
    ],
    seen: [
      "There was good work in your interview that I want to name: “{evidence}”, noted as “{item}”.",
      "The interviewer wrote “{item}”, and the evidence for it was “{evidence}”.",
      "One thing deserves to be said first: “{evidence}”. The comment beside it reads “{item}”.",
    ],
    seenBare: [
      "There was good work in your interview that I want to name: “{evidence}”.",
      "One thing deserves to be said first: “{evidence}”. The interviewer made a note of it.",
    ],
    seenEcho: [
      "The interviewer’s comment on that work was “{item}”, and I want to say so first.",
      "About the work quoted above the interviewer wrote “{item}”.",
    ],
    years: [
      "For {dim} the role asks for {req}, and you have {score}. The interviewer noted “{item}”, with “{evidence}” as the evidence.",
      "You bring {score} where {req} of {dim} are asked for. The note reads “{item}”, and it rests on “{evidence}”.",
    ],
    yearsBare: ["For {dim} the role asks for {req}, and you have {score}; the evidence is “{evidence}”."],
    second: [
      "A second one is {dim}, {score} against {req}: “{item}”, shown by “{evidence}”.",
      "The same holds for {dim}: {score}, required {req}, with “{evidence}” noted as “{item}”.",
    ],
    secondBare: [
      "A second one is {dim}, {score} against {req}, shown by “{evidence}”.",
      "The same holds for {dim}: {score}, required {req}, with “{evidence}” as the evidence.",
    ],
  },
  strengthName: { area: "your work in {dim}", work: "what we noted as “{item}”" },
  gap: {
    must: [
      "The gap is in {dim}, a must-have for this role: [you scored|your work was scored] {score}, and {req} is required{requirement}.",
      "What decided it is {dim}. It is a must-have with a required {req}{requirement}, and your score was {score}.",
      "The requirement that was not met is {dim}: {score} against {req}{requirement}, and this one is a must-have.",
      "A must-have here is {dim}, with {req} as the minimum{requirement}. You scored {score}, [and that gap decided the outcome|which is the gap that counted].",
      "One must-have was not reached: {dim}, where the role [requires|needs] {req}{requirement} and your work was scored {score}.",
    ],
    lead: [
      "The gap is in {dim}: {score}, and the role requires {req}{requirement}.",
      "What was not met is {dim}: you scored {score}, where {req} is required{requirement}.",
      "The main gap is {dim}: the role requires {req}{requirement}, and your score was {score}.",
      "The gap lies in {dim}: you scored {score}, with {req} required{requirement}.",
      "Where the requirement was not met is {dim}, scored {score} with {req} required{requirement}.",
    ],
    certificate: [
      "One requirement is open: {dim}. The role states it as “{text}”, and this is not in place yet.",
      "What is not yet met is {dim}; the role asks for “{text}”.",
      "For {dim} the role requires “{text}”. That requirement is not met today.",
    ],
    certificateBare: [
      "The role requires {dim}, and this is not in place yet.",
      "What is not yet met is {dim}, which the role requires.",
    ],
    years: [
      "The gap is in {dim}: the role requires {req}{requirement}, and you have {score}.",
      "What is not met is {dim}. You have {score}; the role requires {req}{requirement}.",
    ],
    secondYears: ["The second gap is {dim}: you have {score}, and {req} are required{requirement}."],
    second: [
      "The second gap is {dim}: {score}, required {req}{requirement}.",
      "Nor was {dim} at its level: you scored {score}, and {req} is required{requirement}. That is a gap too.",
      "The same is true of {dim}, not met at {score} where {req} is required{requirement}.",
      "Then there is {dim}, below its level too: {score} for a required {req}{requirement}.",
    ],
    secondCertificate: ["The role also requires {dim}{requirement}, and that is not in place yet."],
    listed: [
      "These must-haves were not met either, as your report shows: {names}.",
      "Your report also covers the other must-haves that were not met: {names}.",
    ],
    minor: [
      "To be complete, your score in {dim} was {score}, below the required {req}; it was not the main reason.",
      "Your score in {dim} was also under the level, {score} against {req}, but it did not decide the outcome.",
      "A smaller point is {dim}: {score}, with {req} required. It was not the main reason.",
    ],
    minorCertificate: ["To be complete, {dim} is required and not in place yet; it was not the main reason."],
    inReport: [
      "The other areas below their level are in your report.",
      "Your report lists the remaining areas below their level.",
    ],
    observed: [
      "What we saw: “{item}”.",
      "The interviewer [noted|wrote] “{item}”.",
      "In concrete terms: “{item}”.",
      "The observation behind it is “{item}”.",
      "Beside it stands the note “{item}”.",
    ],
    remark: ["In the interviewer’s own words: “{item}”.", "The interviewer wrote: “{item}”."],
  },
  pay: {
    above: [
      "The open point is salary. The range for this role is {band}, and your expectation is above it.",
      "To be plain about pay: we have {band} for this role, and what you are looking for is above that range.",
      "What stands between us is salary. Our range is {band}; your expectation lies above it.",
      "The main reason is pay: the range is {band}, below what you told us you expect.",
    ],
    aboveUnsaid: [
      "The open point is salary: your expectation is above what we have for this role.",
      "The main reason is pay: what you are looking for is above the budget for this role.",
    ],
    expectationOpen: [
      "Salary is still open between us. Rather than guess, here is our range: {band}.",
      "The open point is salary. The range for this role is {band}; we do not have a figure from you.",
    ],
    expectationOpenUnsaid: ["Salary is still open between us: we do not have a figure from you."],
    otherCurrency: [
      "The range for this role is {band}. Your expectation is in another currency, and we have not converted it.",
    ],
    band: ["On salary, the range for this role is {band}.", "As for pay, this role has a range of {band}."],
    also: ["Pay is a further point: the range is {band}, and your expectation is above it."],
    alsoUnsaid: ["Pay is a further point: your expectation is above the budget for this role."],
    terms: [
      "The open point is the terms: what you are looking for and what this role can offer today are still apart.",
      "What stands between us are the terms of the job, which we have not been able to bring together.",
    ],
  },
  company: {
    frozen: [
      "Hiring for this position has been frozen. There is no restart date I could give you, and I would rather not guess.",
      "The position was frozen [recently|a short while ago]. When it will reopen is not settled, so I will not name a date.",
      "Our headcount for this role has been frozen, and no date is set for reopening it.",
      "What changed is on our side: the position is frozen. I have no date for its return.",
    ],
    frozenToo: [
      "You should also know that hiring for this position has been frozen, with no restart date set.",
      "In addition, the position itself was frozen recently.",
    ],
    restructured: [
      "The team has been restructured, and hiring for this role stopped with it.",
      "Since then the team has been restructured, and we are no longer hiring for this role.",
      "A restructuring of the team brought the search for this role to an end.",
      "The team was restructured, which ended the search for this role.",
    ],
    restructuredToo: [
      "You should also know that the team has been restructured and hiring for this role has stopped.",
      "In addition, a restructuring of the team ended the search for this role.",
    ],
    other_preferred: [
      "The position has been filled, and the search is closed.",
      "The place has been filled, so there is no opening left for this role.",
      "This role has now been filled.",
    ],
    closed: ["Hiring for this role has ended.", "The search for this role is closed."],
    closedToo: [
      "You should also know that hiring for this role has ended.",
      "The search for this role is now closed as well.",
    ],
  },
  next: {
    stillOpen: [
      "The role itself is still open; the result [comes down to|rests on] what is set out above.",
      "We are still hiring for this role; the outcome rests on the requirements alone.",
      "The position stays open: no hiring stop [decided|is behind] this.",
      "This role remains open, so hiring plans played no part.",
      "Please note that the role is still open.",
    ],
    lowerFits: [
      "We are also hiring for {fallback}. The work is “{desc}”, and {strength} would be of direct use there. [If you would like to hear more, reply on your page|A line on your page is enough if you would like to hear more].",
      "Would you [consider|think about] {fallback}? [The role covers|It covers] “{desc}”, where {strength} would count from the start. Tell me on your page [if it interests you|if you would like to talk].",
      "Another role is open now: {fallback}, “{desc}”, where {strength} would be put to use. If it [appeals to|interests] you, let me know on your page.",
      "You could [bring|apply] {strength} to {fallback}, a role that is open now and covers “{desc}”. Reply on your page [and we can talk|if that is of interest].",
      "{fallback} is open as well. It is about “{desc}”, and that is where {strength} fits. [Just reply|Simply write] on your page to hear more.",
    ],
    lowerDescribed: [
      "We are also hiring for {fallback}; the work is “{desc}”. We could [talk through|discuss] how {strength} would carry over. If you would like to, reply on your page.",
      "Would you [consider|think about] {fallback}? [The role covers|It covers] “{desc}”, and I would be glad to discuss where {strength} fits in. Tell me on your page if it interests you.",
      "Another role is open now: {fallback}, “{desc}”. If it [appeals to|interests] you, reply on your page and we can look at what {strength} would mean there.",
      "{fallback} is open as well, a role about “{desc}”. Whether {strength} is of use there is worth a conversation; reply on your page if you agree.",
    ],
    lowerDescribedBare: [
      "We are also hiring for {fallback}; the work is “{desc}”. If you would like to hear more, reply on your page.",
      "Would you consider {fallback}? The role covers “{desc}”. Tell me on your page if it interests you.",
    ],
    lower: [
      "We are also hiring for {fallback}. If you would like to hear more, reply on your page.",
      "Would you consider {fallback}? That role is open now, and a line on your page is enough.",
      "Another role is open now: {fallback}. Let me know on your page if it appeals to you.",
    ],
    noLower: [
      "We have no similar junior role open at present, so I will not promise one.",
      "There is no comparable role at an earlier level open today; I would rather say so than leave it vague.",
      "No related role at an earlier level is open at present, and I prefer to tell you that plainly.",
      "I have no open role at an earlier level to suggest today.",
    ],
    poolAfterGap: [
      "If you would like to join our talent pool, I will write when a fitting role opens; the record is kept {months} months and you can leave at any time.",
      "You can also join our talent pool: I write when a related role opens, the record is kept {months} months, and you may leave whenever you like.",
      "Our talent pool is open to you if you want it. We write when something fits, keep the record {months} months, and you decide when to leave.",
    ],
    pool: [
      "May we keep you in our talent pool? We would note “{strength}” and write to you first when a similar role opens. The record is kept {months} months, and you can leave at any time.",
      "If you agree, I will record “{strength}” in our talent pool and write when a related role comes up. You decide then whether to talk. The record is kept {months} months; you can leave earlier.",
      "I would like to invite you into our talent pool, with “{strength}” as the note beside your name. You would hear from us when a similar role opens; the record ends after {months} months, or when you leave.",
      "Would you join our talent pool? We would note “{strength}” and write when a similar role opens. We keep the record {months} months, and you may leave whenever you like.",
    ],
    poolBare: [
      "May we keep you in our talent pool and write to you first when a similar role opens? The record is kept {months} months, and you can leave at any time.",
      "If you agree, I will add you to our talent pool and write when a related role comes up. The record is kept {months} months, and you can leave earlier.",
    ],
    stayInTouch: [
      "If you would like to look at our roles again, reply on your page; we would be glad to stay in touch.",
      "We would be glad to stay in touch. Should you want to talk about this kind of work again, a line on your page reaches me.",
    ],
    reapply: [
      "You can apply for this role again after {n} months.",
      "After {n} months a new application for this role is open to you.",
    ],
    askInside: [
      "May I ask two things? Would you consider the role within that budget? And if the package were put together differently, what would make it work for you?",
      "Before we close this, I would like to hear from you: would you consider the role inside that budget, and which part of the pay matters most to you?",
      "Would you be open to another conversation within that budget? And how would the salary have to be structured for you to say yes?",
    ],
    askInsideUnsaid: [
      "May I ask two things? Would you consider the role within our budget? And if the package were put together differently, what would make it work for you?",
      "Would you be open to another conversation within our budget? And how would the salary have to be structured for you to say yes?",
    ],
    askExpectation: [
      "Roughly what would you expect, and would you consider the role within our budget?",
      "Could you tell me your expectation, and whether you would consider the role within our budget?",
    ],
    askTerms: [
      "May I ask two things? Which of the terms matters most to you, and under what arrangement would you consider the role?",
      "Which of the terms would have to change, and what would you consider in its place?",
    ],
    askLater: [
      "If a similar role opens later, would you consider it within a budget like this one, and what would you expect?",
      "Would you consider a similar role on a comparable budget, should one open later? I would like to know your view.",
    ],
    noPromise: [
      "I cannot promise that anything will change; your answer does not affect later applications.",
      "This is a question, not a promise of a change. Whatever you answer, you remain welcome to apply again.",
      "I ask in order to know, and I cannot promise a change. Either answer leaves later applications open.",
    ],
  },
  door: [
    "Your report, the scoring standard and a reply box are here for {open} days. If you see a point differently, write it there; I answer within {days} working days: {address}",
    "The report and the scoring standard are on your page, open for {open} days. Reply there if anything looks wrong; I answer within {days} working days: {address}",
    "Your report, the scoring standard and a reply box are on your page. If you see any point differently, please write it there; I answer within {days} working days. The page is open for {open} days: {address}",
    "The full report and the scoring standard are on one page, with space for your reply. Questions and disagreement are welcome, and I answer within {days} working days. The link works for {open} days: {address}",
    "On your page you can read the report and the standard we scored against, and reply to me. If something looks wrong to you, say so; I answer within {days} working days. Open for {open} days: {address}",
    "For the detail, your page has the report and the scoring standard. For anything you want to say, reply there and I will answer within {days} working days. The page is open for {open} days: {address}",
  ],
  short: {
    constructive: {
      full: "{name}, your result for {title}: no offer this time. Strengths, gap, report and reply: ",
      brief: "{name}, your interview result: no offer this time. Reasons, report and reply: ",
    },
    negotiated: {
      full: "{name}, your result for {title}: no offer as things stand. Reason and a question: ",
      brief: "{name}, your interview result: no offer as things stand. Reason and a question: ",
    },
    keep_in_touch: {
      full: "{name}, your result for {title}: no offer this time. Reason, report, staying in touch: ",
      brief: "{name}, your interview result: no offer this time. Reason and report: ",
    },
    withdrawn: {
      full: "{name}, we have your decision on {title} and respect it. Report, and staying in touch: ",
      brief: "{name}, we have your decision and respect it. Your report and a reply box: ",
    },
  },
  shortest: "Your interview result, the report and a reply box are here: ",
};
