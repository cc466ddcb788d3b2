import type { Texts } from "@/lib/i18n/texts";
import type { mailbox as zh } from "@/lib/i18n/zh-CN/mailbox";

export const mailbox: Texts<typeof zh> = {
  one: "One mail",
  title: "Mailbox",
  text: "Every mail that Huiyin sends. Without a mail server, mails stay in the data folder under mail and reach nobody.",
  textRelay: "Every mail that Huiyin sends, through the company’s mail server.",
  failed: "Not sent",
  all: "All",
  emptyTitle: "No mails yet",
  emptyText: "When somebody is asked to approve, a letter leaves or a candidate is answered, the mail stands here.",
  when: { queued: "leaves {time}", sent: "{time}", other: "{time}" },
  attempts: "{n, plural, one {# try} other {# tries}}",
  repeat: "Try again",
  repeated: "It is tried again now.",
  toLetter: "Open the letter",
  to: "To",
  subject: "Subject",
  state: "State",
  plain: "Text",
  html: "As it looks in the mail",
  gone: "This mail’s link has ended, or what it was about is over; it can’t be shown any more.",
  masked: "Other people’s links are not shown: whoever holds one can act as the reader.",
};
