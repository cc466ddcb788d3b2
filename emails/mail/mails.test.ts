import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import { BLOCK_KINDS, plainText } from "@/lib/domain/letter/letter";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { renderApprovalRequestMail, renderLetterApprovedMail, renderLetterReturnedMail } from "./approval-mails";
import { renderAnswerMail, renderLetterMail } from "./candidate-mails";
import {
  renderCandidateRepliedMail,
  renderInvitationMail,
  renderScorecardDueMail,
  renderUndeliverableMail,
} from "./colleague-mails";
import type { Mail } from "./mail-parts";

const PAGE = "https://people.example.com/c/7Kq2Xw";
const letter = [
  { kind: "greeting", text: "林晓，您好：" },
  { kind: "outcome", text: "这次没能邀请您加入，原因写在下面。" },
  { kind: "gaps", text: "流程设计您得62.5分，岗位要求75分。" },
  { kind: "door", text: `页面在这里：${PAGE}。两个工作日内答复您。` },
  { kind: "signature", text: "何敏\n远山物流招聘组" },
] as const;
const fromUs = { locale: "zh-CN" as Locale, company: "远山物流", pageAddress: PAGE, interviewedOn: "2026年11月23日" };
const colleague = {
  locale: "zh-CN" as Locale,
  recipientName: "王磊",
  company: "远山物流",
  address: "https://people.example.com/a/9f2c",
  candidateName: "林晓",
  positionTitle: "流程经理",
};
const chart = scoreChart([{ name: "流程设计", kind: "score", mustHave: true, score: 62.5, required: 75 }]);
const request = {
  requesterName: "何敏",
  note: null,
  strategy: "constructive" as const,
  chart,
  letterLocale: "zh-CN" as const,
  letterSubject: "流程经理：面试结果",
  blocks: letter,
  linkHours: 72,
  promisedAt: "11月23日 15:05",
};

/** Every mail there is, with the same name and title everywhere; the company is called like the title. */
async function everyMail(locale: Locale, name: string, title: string, company = title): Promise<Mail[]> {
  const to = { ...colleague, locale, candidateName: name, positionTitle: title, company, recipientName: name };
  const us = { ...fromUs, locale, company };
  const reply = { candidateName: name, positionTitle: title, answer: title, releasedCount: 2, senderName: name };
  return Promise.all([
    renderLetterMail({ ...us, subject: title, blocks: [{ kind: "thanks", text: name }] }),
    renderAnswerMail({ ...us, ...reply }),
    renderApprovalRequestMail({ ...to, ...request, requesterName: name, note: title, letterSubject: title }),
    renderLetterReturnedMail({ ...to, managerName: name, reason: title }),
    renderLetterApprovedMail({ ...to, managerName: name, sendsAt: title }),
    renderCandidateRepliedMail({ ...to, reply: "dispute", dueAt: title }),
    ...(["letter", "answer", "approval_request"] as const).map((mail) => renderUndeliverableMail({ ...to, mail })),
    renderScorecardDueMail({ ...to, last: true, endedAt: "11月23日 14:05", promisedAt: "11月23日 15:05" }),
    renderInvitationMail({ ...to, inviterName: name, linkHours: 48 }),
  ]);
}

const unescaped = (html: string) =>
  html
    .replaceAll("<br>", "\n")
    .replace(/<[^>]*>/g, "\u0000")
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (entity) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' })[entity] ?? "'",
    );

describe("the letter's mail", () => {
  test("carries the whole letter in both parts, and the text part holds it in one piece", async () => {
    const mail = await renderLetterMail({ ...fromUs, subject: "流程经理：面试结果", blocks: letter });
    expect(mail.text).toContain(plainText({ blocks: letter.map((one) => ({ ...one, sentences: [], edited: false })) }));
    for (const block of letter) expect(unescaped(mail.html)).toContain(block.text);
    expect(mail.text.split(PAGE).length).toBeGreaterThan(2);
    expect(unescaped(mail.html).split(PAGE)).toHaveLength(2);
  });

  test("holds any letter unchanged, in both parts", async () => {
    const blocks = fc.array(
      fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), text: fc.string({ unit: "grapheme" }) }),
    );
    await fc.assert(
      fc.asyncProperty(blocks, fc.constantFrom(...LOCALES), async (written, locale) => {
        const mail = await renderLetterMail({ ...fromUs, locale, subject: "x", blocks: written });
        for (const { text } of written) {
          expect(mail.text).toContain(text);
          expect(unescaped(mail.html)).toContain(text.replace(/\r\n?/g, "\n"));
        }
      }),
    );
  });

  test("tells the reader why it came and how to stop, and loads nothing from anywhere", async () => {
    const mail = await renderLetterMail({ ...fromUs, subject: "结果", blocks: letter });
    expect(mail.text).toContain("因为您在2026年11月23日参加了远山物流的面试");
    expect(mail.text).toContain("不想再收到");
    expect(mail.html).not.toMatch(/<img|src=|url\(|@import|<script|<link/i);
    expect(mail.html.length).toBeLessThan(12_000);
  });
});

describe("the manager's mail", () => {
  test("holds the whole letter, the figures it rests on and one button", async () => {
    const mail = await renderApprovalRequestMail({ ...colleague, ...request });
    for (const block of letter) expect(mail.text).toContain(block.text);
    expect(mail.text).toContain("流程设计：62.5 要求 75 ▼ 差 12.5");
    expect(mail.text).toContain("11月23日 15:05");
    expect(mail.html.match(/打开并批准/g)).toHaveLength(1);
    expect(mail.html).toContain(`href="${colleague.address}"`);
  });
});

describe("every mail", () => {
  test("has a subject of one line, whatever a name or a title holds", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("a\r\nBcc: x@example.com", "王\u202eevil", "\u2028x\n\ny"),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.constantFrom(...LOCALES), async (name, title, locale) => {
        for (const mail of await everyMail(locale, name, title)) {
          expect(mail.subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
          expect(mail.subject.length).toBeLessThan(250);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("shows markup in names as text", async () => {
    for (const mail of await everyMail("en", '<img src=x onerror=alert(1)>"', "<script>x</script>"))
      expect(mail.html).not.toMatch(/<img|<script/i);
  });

  test("reads well while the company has no name yet, and gives it none", async () => {
    for (const locale of LOCALES)
      for (const mail of await everyMail(locale, "林晓", "Lead", "")) {
        expect(`${mail.subject}${mail.text}`).not.toMatch(/Huiyin at|with on|  |您在的|在参加|加入的| \.|Huiyin 的/);
        expect(mail.text).toMatch(
          locale === "en"
            ? /with us on|in Huiyin\.|invites you to use Huiyin:/
            : /参加了我们的面试|您在回音里|一起使用回音：/,
        );
      }
  });

  test("names its language and says nothing of turning a person down or of how the office works", async () => {
    for (const locale of LOCALES)
      for (const mail of await everyMail(locale, "林晓", "Operations Lead")) {
        expect(mail.html).toContain(`<html lang="${locale}">`);
        expect(`${mail.subject}${mail.html}${mail.text}`).not.toMatch(/reject|拒绝|淘汰|undefined|\[object|\{\w+\}/i);
      }
  });
});
