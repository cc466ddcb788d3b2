import type { Texts } from "@/lib/i18n/texts";
import type { errors as zh } from "@/lib/i18n/zh-CN/errors";

export const errors: Texts<typeof zh> = {
  invalid: "Some fields need another look; they are marked. What you typed is still here.",
  nothingAssessed: "Nothing has been scored yet, so no letter can be written.",
  // doors
  wrongCredentials: "Mail address or password is not right.",
  tooMany:
    "Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again; the account is not locked.",
  notAllowed: "Your role can’t do this. Ask an admin to do it, or to change your role.",
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
  notYourself: "You can’t disable your own account. Ask another admin.",
  invitationOver: "This link was used or has expired. Ask an admin to send a new one.",
  // records
  externalIdTaken: "This external id is already in use. Take another one, or change the record that has it.",
  alreadyTold: "The candidate has been told, so the reason can no longer change. Write a correction letter instead.",
  letterLeaving: "The letter is leaving right now. Please look again when it has gone.",
  scorecardOfOthers: "You can only fill in your own scorecard.",
  ownScorecardFirst:
    "You were in this interview too: hand in your own scorecard first, then you see what others scored.",
  tooManyScorecards: "An application takes scorecards from at most {most} interviewers.",
  tooManyStrengths: "At most {most} strengths can be confirmed.",
  tooManyNotes: "At most {most} notes of this kind.",
  holdGone: "This text has changed since, or no longer needs a second look. Please refresh.",
  holdAlreadyCleared: "A colleague has already cleared this.",
  clearsOwnText: "Whoever wrote this text or the letter cannot clear it. Please ask another colleague.",
  notJson: "The content is not valid JSON in UTF-8; nothing was changed.",
  bodyTooLarge: "The content is larger than 1 MB; nothing was changed.",
  otherBody: "This idempotency key was already used with different content.",
  // letters
  noAttemptOffered: "No letter that offers a new attempt has been sent, so none can begin.",
  letterUnderway: "This letter is waiting for approval or on its way. Take it back first, then change it.",
  overrideNeedsReason: "You chose another way of telling; please write down why.",
  letterChanged:
    "There is a newer version of this letter (version {version}). Everything you typed is still here: look at the new version first.",
  letterReplaced: "A newer letter has taken this one’s place. Please go on with that one.",
  goesOn: "This candidate goes on or is hired. Change the result first if a letter should be written.",
  secondPersonWrites:
    "You looked at this letter as the second person, so somebody else has to write it and ask for approval.",
  evaluationChanged: "The evaluation changed after this letter was written. Compose it again from the new one.",
  positionChanged:
    "The position’s status, pay or junior position changed, so the letter may no longer be true. Compose it again.",
  letterNotReady: "This letter can’t go to approval yet. The checks show what is open.",
  approverUnknown:
    "There is no such colleague who may approve. Choose the hiring manager, a leader or another recruiter.",
  approverIsAuthor: "Whoever wrote a letter can’t approve it. Ask another colleague.",
  approvalNeedsSignIn:
    "This letter is about pay, an overruled recommendation or something that was reviewed. Sign in to approve it.",
  notAwaitingApproval:
    "This letter isn’t waiting for approval: it was approved, returned or taken back. Reload to see where it stands.",
  remindedAlready: "Reminded within the last ten minutes. If it is urgent, call.",
  notApproved: "Nobody has approved this letter yet, so it can’t be sent. Ask for approval first.",
  noAddress: "This candidate has no mail address. Tell them another way, then record it.",
  tooLateToCancel: "The mail server has the letter already. To correct it, write a correction.",
  toldAtImpossible: "Choose a time after the approval and before now.",
  secondPersonNeeded: "This needs a colleague who wrote none of the letter.",
  alreadyReceived: "This was received before.",
  tooManyMessages: "Many messages came in today. Please try again tomorrow.",
  expectationMissing: "Fill in the amount you expect.",
  notReleasable: "This can’t be shown to the candidate. Only remarks marked for sharing, tests and questions can.",
  repeatByLetter: "Send a letter again from the letter’s own page.",
  notFailed: "This mail did not fail; there is nothing to repeat.",
  thresholdOrder: "The upper mark can’t be below the lower one.",
  wordingChanged:
    "The wording rules changed after this letter was approved, and now they find something. The checks show what: clear it or change the letter.",
  ruleTooWide:
    "This would stop {n} of {of} good sentences, such as “{example}”. Make the words longer, or say below that you have seen it.",
  phraseShort: "“{phrase}” is too short: it would be found everywhere. Write at least two characters.",
  maskShort: "“{phrase}” is too short for a name. Write it in full, without a star.",
  maskSentence: "“{phrase}” is a sentence or too long. Only a name can be harmless.",
  maskPerson: "“{phrase}” speaks of a person. Only a name can be harmless.",
  maskBare: "“{phrase}” is nothing but the words that are looked for. Write the whole name it belongs to.",
  maskHides: "“{phrase}” also stands in remarks that must not pass, such as “{remark}”. Write a longer name.",
  guardedRule: "Rules about protected traits and leaks can be made stricter, never looser.",
  reasonNeeded: "Say why this is safe here. It stays on record with your name.",
  tooManyRules: "No more than {most} of these. Change one you have.",
  templateArchived: "This template is archived. Bring it back first, then change it.",
  templateInUse: "This template is in use; there is nothing to bring back.",
  nothingChanged: "Nothing was changed.",
  claimLost: "Another process is sending this mail already.",
  alreadySent: "This mail was sent.",
  // other wordings by a language model
  rewording: {
    off: "The wording model is switched off.",
    unnamed: "Fill in address and model name first, and save.",
    closed: "This paragraph is not given to a model.",
    same: "The model found no other way to say it.",
    form: "The model’s answer was not one plain paragraph.",
    facts: "The model lost or moved a fact.",
    figures: "The model added a figure.",
    denial: "The model added a denial.",
    reader: "The model changed what is said of the candidate.",
    words: "The model added words that were not there: {said}.",
    length: "The model’s answer was too long or too short.",
    check: "The model’s answer did not pass the letter’s checks.",
    address: "This address can’t be called: on the internet it needs https, and reserved addresses are left alone.",
    unreachable: "Nobody answered at the model’s address.",
    timeout: "The model did not answer in time.",
    refused: "The key was not accepted.",
    missing: "There is no model at this address.",
    busy: "The model is busy, or its quota is used up.",
    moved: "The address points elsewhere; nothing was sent there.",
    failed: "The other side failed ({status}).",
    unreadable: "The answer could not be read; this may be no model.",
    too_long: "The answer was too long and was not read to its end.",
  },
  openItem: {
    need: "Something is still asked; see the letter’s checks.",
    hold: "A second person has to look at something first.",
    check: "One of the checks on the letter’s wording fails.",
  },
  // what nobody may be judged by: why, on what it rests, what to write instead
  criterion: {
    age: "Age says nothing about skill and is protected (ADEA in the US, Directive 2000/78/EC, Equality Act 2010 in the UK). State the experience, years or certificate the work needs.",
    sex: "Nobody may be judged by sex (Title VII in the US, Directive 2006/54/EC, Equality Act 2010 in the UK). State the task itself, such as “able to lift 20 kg”.",
    marriage_childbearing:
      "Marriage, pregnancy and family may neither be asked about nor counted (Title VII and PDA in the US, Equality Act 2010 in the UK). State the working hours, and ask everybody alike.",
    region:
      "Where somebody comes from is no measure of work and stands in for origin (art. 3 Employment Promotion Law and guiding case 185 in China). State place and time of work.",
    ethnicity:
      "Race and ethnicity are protected (Title VII in the US, Directive 2000/43/EC, Equality Act 2010 in the UK). If a language is needed, state its level.",
    national_origin:
      "Accent, mother tongue and birth stand in for origin (Title VII in the US, Directive 2000/43/EC). State a language level, or “legal right to work”.",
    religion:
      "Religion is protected (Title VII in the US, Directive 2000/78/EC, Equality Act 2010 in the UK). State the shifts, and ask everybody alike.",
    health:
      "Health and disability are protected (ADA in the US, Directive 2000/78/EC, Equality Act 2010 in the UK). State the task itself; where the law asks for proof, name the certificate.",
    appearance:
      "Looks, height and weight say nothing about the work and stand in for sex, age or origin (Title VII in the US). State the task to be done.",
    sexual_orientation:
      "Sexual orientation and gender identity are protected (Title VII in the US, Directive 2000/78/EC, Equality Act 2010 in the UK). Remove it.",
    political:
      "Union membership and asserting one’s rights are protected (NLRA in the US, Trade Union Law art. 3 in China). Remove it; where a law asks for it, name the law.",
    pedigree:
      "The name of a school does not show what somebody can do, and stands in for origin (Uniform Guidelines in the US: criteria must relate to the job). State the knowledge, and test it with a task.",
    private_life:
      "Private life is outside the job and beyond what may be collected (GDPR art. 5, PIPL art. 6). Remove it; where the law asks for proof, name the certificate.",
    career_gap:
      "Gaps mostly come from childbirth, care or illness, and leaving is the candidate’s decision. State what somebody must be able to do today.",
  },
  field: {
    required: "Please fill this in.",
    unknown: "The template has no such entry.",
    twice: "This one appears twice.",
    type: "This is not the kind of value that belongs here.",
    number: "A number, please, with a point for decimals, such as 80.5.",
    amount: "One amount, please, such as 25000, 25,000 or 15K. A point for decimals; the currency stands beside it.",
    whole_number: "A whole number, please, such as 12.",
    too_short: "This is too short.",
    too_small: "This number is too small.",
    too_long: "This is too long. Please shorten it.",
    too_big: "This number is too big.",
    email: "This does not look like a mail address.",
    format: "This is not written the way it is needed here.",
    choice: "Choose one of the options.",
    unknown_field: "There is no such field. Leave it out.",
    instant_range: "The date must lie between 2000 and 2199.",
    model_address: "An address that begins with http or https, without a user name, a question mark or a hash.",
    time_zone: "There is no such time zone. Write it like Asia/Shanghai.",
    password_short: "At least 12 characters. A sentence you can remember is good.",
    password_long: "128 characters at most.",
    password_common: "This password is so common that it is guessed at once. Take a sentence only you would think of.",
    password_own: "Leave your mail address out of the password.",
    password_wrong: "This is not the current password.",
    password_same: "This is the current password. Choose a new one.",
    password_twice: "The two entries differ.",
    unknown_id: "Nothing has this id.",
    no_interviewer: "There is no such colleague who may fill in scorecards.",
    archived: "This template is archived. Choose another one, or bring it back first.",
    itself: "This cannot point to itself.",
    score_decimals: "Two decimals at most.",
    money_decimals: "Two decimals at most.",
    band_order: "The maximum cannot be below the minimum.",
    key_twice: "Each dimension key can be used once.",
    cursor: "This cursor is not valid any more. Start from the first page.",
  },
};
