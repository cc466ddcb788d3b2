import type { Texts } from "@/lib/i18n/texts";
import type { delivery as zh } from "@/lib/i18n/zh-CN/delivery";

export const delivery: Texts<typeof zh> = {
  fault: {
    address_refused: "the other mail server says there is no such address",
    mail_refused: "the other mail server does not take this mail",
    relay_busy: "the mail server asks us to try later",
    relay_unreachable: "the company’s mail server can’t be reached",
    relay_sign_in: "the company’s mail server does not accept our account",
    no_address: "there is no mail address, or the link has ended",
    letter_changed: "the letter no longer matches what was approved, so it was not sent",
    wording_changed: "a wording rule that is newer than the approval finds something in it",
    folder_unwritable: "the mailbox folder can’t be written; the disk may be full",
    unknown: "it did not arrive; we don’t know why",
  },
  state: {
    queued: "Waiting to leave",
    claimed: "Being prepared",
    transmitting: "Being sent",
    sent: "Sent",
    failed: "Not sent",
    cancelled: "Taken back",
  },
  kind: {
    letter: "Feedback letter",
    answer: "Answer",
    approval_request: "Approval request",
    letter_returned: "Change asked for",
    letter_approved: "Approved",
    candidate_replied: "Candidate replied",
    letter_failed: "Notice of a failed mail",
    invitation: "Invitation",
    scorecard_due: "Scorecard reminder",
  },
};
