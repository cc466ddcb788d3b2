// Hands a mail to the company's relay, or lays it in a folder when there is none.
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";

export type OutgoingMail = {
  /** The Message-ID's left part; the same at every try. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  /** The person who answers when somebody replies by mail; without one, the sender. */
  readonly replyTo?: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: string;
};

export type Mailer = { send(mail: OutgoingMail): Promise<void>; close(): void };

/** @throws when the relay refuses or can't be reached (SMTP), or the folder can't be written. */
export function openMailer(options: {
  readonly smtpUrl: string | undefined;
  /** A bare address, or `Name <address>`. */
  readonly from: string;
  /** Where mails land without a relay. */
  readonly folder: string;
}): Mailer {
  const from = parseFrom(options.from);
  // The file and address switches keep anything typed by people from being read as a path or fetched.
  const safe = { disableFileAccess: true, disableUrlAccess: true } as const;
  if (!options.smtpUrl) return folderMailer(options.folder, from, safe);
  const relay = nodemailer.createTransport(pooled(options.smtpUrl), safe);
  return {
    send: async (mail) => {
      await relay.sendMail(message(mail, from));
    },
    close: () => relay.close(),
  };
}

/** A few lines kept open to the relay, and an end to every wait: a relay that hangs is tried again later. */
function pooled(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  const wanted = {
    pool: "true",
    maxConnections: "5",
    connectionTimeout: "15000",
    greetingTimeout: "15000",
    socketTimeout: "30000",
  };
  for (const [name, value] of Object.entries(wanted))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

type From = { readonly name: string; readonly address: string };

function folderMailer(folder: string, from: From, safe: { disableFileAccess: true; disableUrlAccess: true }): Mailer {
  const composer = nodemailer.createTransport({ ...safe, streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      const { message: bytes } = await composer.sendMail(message(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // One file for one Message-ID: a repeated try replaces it and can't show a letter twice.
      const path = join(folder, `${mail.id}.eml`);
      const file = await open(`${path}.part`, "w", 0o600);
      try {
        await file.writeFile(bytes as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
    close: () => undefined,
  };
}

function message(mail: OutgoingMail, from: From) {
  return {
    from,
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    ...(mail.replyTo ? { replyTo: { name: oneLine(mail.replyTo.name), address: mail.replyTo.address } } : {}),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf(mail.id, from.address),
    headers: { "Content-Language": mail.locale, "Auto-Submitted": "auto-generated" },
  };
}

export function messageIdOf(id: string, fromAddress: string): string {
  return `<${id}@${fromAddress.split("@")[1] ?? "localhost"}>`;
}

export function parseFrom(from: string): From {
  const named = /^\s*(.*?)\s*<([^<>\s]+)>\s*$/.exec(from);
  return named
    ? { name: oneLine(named[1]!.replace(/^"|"$/g, "")), address: named[2]! }
    : { name: "", address: from.trim() };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
