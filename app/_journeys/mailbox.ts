// The mailbox folder, where every mail of a run lands as an .eml file.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { simpleParser } from "mailparser";
import { dataDir } from "./house";

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As it goes over the line. */
  readonly source: string;
  readonly at: number;
};

const read = new Map<string, Mail>();

/** Every mail so far, oldest first. */
export async function mails(): Promise<Mail[]> {
  const folder = join(dataDir, "mail");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".eml")) : [];
  for (const name of names.filter((one) => !read.has(one))) {
    const source = readFileSync(join(folder, name), "utf8");
    const { to, subject, text, html, date } = await simpleParser(source);
    const people = (Array.isArray(to) ? to : to ? [to] : []).flatMap((list) => list.value.map((one) => one.address));
    const kept = { to: people.join(","), subject: subject ?? "", text: text ?? "", html: html || "", source };
    read.set(name, { ...kept, at: date?.getTime() ?? 0 });
  }
  return [...read].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, mail]) => mail);
}

/** Waits for the newest mail to somebody that speaks of `words`. */
export async function mailTo(address: string, words: string): Promise<Mail> {
  const find = async () => (await mails()).findLast((mail) => mail.to === address && mail.text.includes(words));
  await expect.poll(async () => (await find()) !== undefined, { timeout: 60_000, intervals: [200] }).toBe(true);
  return (await find())!;
}

/** The address of a kind of page in a mail: c for a candidate's, a for an approver's, welcome for an invitation. */
export function linkIn(mail: Mail, door: "c" | "a" | "welcome"): string {
  const found = new RegExp(`https?://\\S+?/${door}/[A-Za-z0-9_-]{43}`).exec(mail.text);
  if (!found) throw new Error(`no /${door}/ link in "${mail.subject}"`);
  return found[0];
}
