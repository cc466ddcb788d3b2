import type { Texts } from "@/lib/i18n/texts";
import type { mail as source } from "@/lib/i18n/zh-CN/mail";

export const mail: Texts<typeof source> = {
  greeting: "Hello {name},",
  openPage: "Open your page",
  copyAddress: "Or copy this address: {address}",
  why: "You receive this mail because you interviewed with {named, select, yes {{company}} other {us}} on {date}. It contains no tracking images.",
  stop: "To stop our mails, say so on your page, or simply reply to this mail.",
  privateLink: "The link opens your information, so please don’t pass it on.",
  whyColleague:
    "You receive this mail because you look after this in Huiyin{named, select, yes { at {company}} other {}}.",
  answer: {
    subject: "{position}: our answer to your message",
    evidence:
      "With this answer we share {count, plural, one {# piece of evidence} other {# pieces of evidence}} from your assessment. You find it on your page.",
  },
  approvalRequest: {
    subject: "Letter to approve: {candidate}, {position}",
    intro:
      "{requester} has written the feedback letter to {candidate} for the role of {position} and asks you to read it. It is not sent before you approve.",
    promise: "The candidate was promised an answer by {time}.",
    note: "Note from {requester}: {note}",
    letterHeading: "The whole letter",
    factsHeading: "The assessment it rests on",
    letterSubject: "Subject",
    strategy: "Strategy",
    button: "Open and approve",
    safe: "Opening the link approves and changes nothing; only pressing approve on the page does. You can also return it with a reason.",
    expiry:
      "The link is valid for {hours, plural, one {# hour} other {# hours}} and is for you alone, so please don’t pass it on.",
  },
  returned: {
    subject: "Letter returned: {candidate}, {position}",
    intro: "{manager} returned the feedback letter to {candidate} for the role of {position}. The reason:",
    button: "Open and revise",
  },
  approved: {
    subject: "Letter approved: {candidate}, {position}",
    intro: "{manager} approved the feedback letter to {candidate} for the role of {position}.",
    sendsAt: "It leaves at {time}. Until then you can take it back.",
    notSent: "It has not been sent yet. It waits for you to send it.",
    button: "Open the letter",
  },
  replied: {
    subject: "{candidate} replied: {position}",
    thanks: "{candidate} read the letter and wrote to say thank you.",
    question: "{candidate} has a question and waits for your answer.",
    dispute: "{candidate} sees part of the assessment differently and waits for your answer.",
    addition: "{candidate} added information for you to look at.",
    choice: "{candidate} answered the question in the letter.",
    due: "Please answer by {time}.",
    button: "Open the conversation",
  },
  scorecardDue: {
    subject: "Your scorecard is missing: {candidate}, {position}",
    intro:
      "The interview with {candidate} for the role of {position} ended on {time}. Once your scorecard is in, the answer to the candidate can be written. On a phone it takes a minute or two.",
    button: "Fill in the scorecard",
    last: "This is the last reminder.",
    notThere: "If you weren’t in this interview, tell the recruiter: once your name is taken off, the reminders stop.",
  },
  invitation: {
    subject: "{inviter} invites you to Huiyin{named, select, yes { at {company}} other {}}",
    intro:
      "{inviter} invites you to use Huiyin{named, select, yes { at {company}} other {}}: after an interview, every candidate gets a specific and fair answer.",
    button: "Set a password and join",
    expiry:
      "The link is valid for {hours, plural, one {# hour} other {# hours}} and is for you alone. If you don’t know the sender, you can ignore this mail.",
  },
  undeliverable: {
    letter: {
      subject: "Not delivered: letter to {candidate}, {position}",
      intro: "The letter to {candidate} for the role of {position} was not delivered.",
      safe: "The letter is safe. Check the address and send it again, or tell the candidate another way and record it.",
    },
    answer: {
      subject: "Not delivered: answer to {candidate}, {position}",
      intro: "The mail with your answer to {candidate} for the role of {position} was not delivered.",
      safe: "The answer stands on the candidate’s page. Check the address, or reach the candidate another way.",
    },
    approval_request: {
      subject: "Not delivered: approval request for {candidate}, {position}",
      intro: "The mail that asks for approval of the letter to {candidate}, {position}, was not delivered.",
      safe: "The letter still waits for approval. Tell the approver yourself, or ask somebody else.",
    },
    button: "Open and sort it out",
  },
};
