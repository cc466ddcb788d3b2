// The worker: a process of its own that empties the outbox. Woken by the database, and by a sweep if nobody wakes it.
import { join } from "node:path";
import { openClient, openDatabase } from "@/db/client";
import { forgetOldAnswers } from "@/db/kept-answers";
import { openKeyring } from "@/db/keyring";
import { log } from "@/lib/platform/log";
import { openMailer } from "@/lib/platform/mailer";
import { sendDue } from "./outbox";

/** The sweep: finds rows whose time has come and rows that nobody announced. */
const TICK_MS = 1_000;
const HOUR_MS = 3_600_000;

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start with npm start, or set it`);
  return value;
}

async function main(): Promise<void> {
  const url = needed("DATABASE_URL");
  const { db, close } = openDatabase(url, 8);
  const listener = openClient(url, 1);
  const home = process.env["HUIYIN_HOME"] ?? process.cwd();
  const mailer = openMailer({
    smtpUrl: process.env["SMTP_URL"] || undefined,
    from: process.env["MAIL_FROM"] || "Huiyin <huiyin@localhost>",
    folder: join(process.env["DATA_DIR"] ?? join(home, ".data"), "mail"),
  });
  const outbox = {
    db,
    keyring: openKeyring(needed("DATA_KEY")),
    mailer,
    worker: `${process.pid}.${Date.now()}`,
    clock: () => new Date(),
    report: ({ deliveryId, fault, error }: { deliveryId: string; fault: string; error?: unknown }) =>
      log.warn("delivery failed", { deliveryId, code: fault, errorName: error instanceof Error ? error.name : null }),
  };

  let stopping = false;
  let wake: () => void = () => undefined;
  const stop = () => {
    stopping = true;
    wake();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  await listener.listen("huiyin_outbox", () => wake());
  const forget = () =>
    void forgetOldAnswers(db, new Date()).catch((error: unknown) => log.fault("old answers not forgotten", error));
  forget();
  const forgetting = setInterval(forget, HOUR_MS);

  while (!stopping) {
    const taken = await sendDue(outbox).catch((error: unknown) => {
      log.fault("outbox not reachable", error);
      return 0;
    });
    if (taken > 0 || stopping) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, TICK_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  clearInterval(forgetting);
  mailer.close();
  await listener.end({ timeout: 2 });
  await close();
  // The line to whoever started us would keep this process alive.
  if (process.connected) process.disconnect();
}

void main().catch((error: unknown) => {
  log.fault("worker stopped", error);
  process.exitCode = 1;
});
