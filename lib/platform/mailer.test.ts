import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { type OutgoingMail, openMailer, parseFrom } from "./mailer";

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

const mail: OutgoingMail = {
  id: "01900000-0000-7000-8000-000000000001",
  to: { name: "王小川", address: "wang@example.com" },
  subject: "高级Java开发：面试结果与评估报告",
  text: "王小川，您好：",
  html: "<p>王小川，您好：</p>",
  locale: "zh-CN",
};

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "huiyin-mail-"));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A relay that keeps what it was handed. */
async function relay() {
  const envelopes: { from: string; to: string[]; raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        envelopes.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(parts),
        });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  cleanups.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const { port } = server.server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, envelopes };
}

test("without a relay a mail lands in the folder, once for one Message-ID however often it is tried", async () => {
  const path = await folder();
  const mailer = openMailer({ smtpUrl: undefined, from: "云帆科技 <hr@example.com>", folder: path });
  await mailer.send(mail);
  await mailer.send(mail);
  const files = await readdir(path);
  expect(files).toEqual([`${mail.id}.eml`]);
  const parsed = await simpleParser(await readFile(join(path, files[0]!)));
  expect(parsed.messageId).toBe(`<${mail.id}@example.com>`);
  expect(parsed.subject).toBe(mail.subject);
  expect(parsed.from?.value[0]).toMatchObject({ name: "云帆科技", address: "hr@example.com" });
  expect(parsed.text?.trim()).toBe(mail.text);
  expect(parsed.headers.get("content-language")).toBe("zh-CN");
});

test("a relay gets the mail for exactly one address, whatever the name says", async () => {
  const { url, envelopes } = await relay();
  const mailer = openMailer({ smtpUrl: url, from: "hr@example.com", folder: "/nowhere" });
  cleanups.push(() => mailer.close());
  for (const name of [
    "a@evil.test, b",
    "x\r\nBcc: evil@evil.test",
    '"; evil@evil.test',
    "＠evil",
    "\u2028Bcc: e@evil.test",
  ]) {
    await mailer.send({
      ...mail,
      to: { name, address: "wang@example.com" },
      subject: `Result\r\nBcc: evil@evil.test ${name}`,
    });
  }
  expect(envelopes).toHaveLength(5);
  for (const envelope of envelopes) {
    expect(envelope.to).toEqual(["wang@example.com"]);
    const parsed = await simpleParser(envelope.raw);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.cc).toBeUndefined();
  }
});

test("a reply by mail reaches the person who wrote", async () => {
  const { url, envelopes } = await relay();
  const mailer = openMailer({ smtpUrl: url, from: "huiyin@example.com", folder: "/nowhere" });
  cleanups.push(() => mailer.close());
  await mailer.send({ ...mail, replyTo: { name: "陈洁\r\nBcc: evil@evil.test", address: "chen.jie@example.com" } });
  const parsed = await simpleParser(envelopes[0]!.raw);
  expect(parsed.replyTo?.value).toHaveLength(1);
  expect(parsed.replyTo?.value[0]?.address).toBe("chen.jie@example.com");
  expect(envelopes[0]!.to).toEqual(["wang@example.com"]);
});

test("a sender is an address, or a name and an address", () => {
  expect(parseFrom("hr@example.com")).toEqual({ name: "", address: "hr@example.com" });
  expect(parseFrom('"Northgate HR" <hr@example.com>')).toEqual({ name: "Northgate HR", address: "hr@example.com" });
});
