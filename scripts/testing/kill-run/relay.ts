// A mail relay with bad days: it puts mails off, loses the line after it took one, and is slow. Which mail meets what is drawn once.
import type { Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type TakenMail = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string };

type Tally = { putOff: number; dropped: number; slow: number };
type Line = { readonly id: string; readonly _socket: Socket };

const SLOW_MS = 500;

/**
 * @param draw a number from 0 to 1 for each mail that comes in
 * @param onTaken called when a mail is wholly here and its "250" not yet given: the worst moment for a worker to die
 */
export async function badRelay(draw: () => number, onTaken: (count: number) => void) {
  const raw: Buffer[] = [];
  const tally: Tally = { putOff: 0, dropped: 0, slow: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (draw() >= 0.1) return done();
      tally.putOff++;
      done(Object.assign(new Error("come back later"), { responseCode: 451 }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        raw.push(Buffer.concat(parts));
        onTaken(raw.length);
        const luck = draw();
        if (luck < 0.05) {
          tally.dropped++;
          lineOf(server, session.id)?._socket.destroy();
        } else if (luck < 0.1) {
          tally.slow++;
          setTimeout(() => done(), SLOW_MS);
        } else done();
      });
    },
  });
  // A worker that is killed breaks its line; that is the point of the run.
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as { port: number };
  return {
    // The workers' clock runs faster, so their patience on this line is shorter too.
    url: `smtp://127.0.0.1:${port}?socketTimeout=5000&connectionTimeout=2500&greetingTimeout=2500`,
    tally,
    count: () => raw.length,
    taken: () => Promise.all(raw.map(async (bytes) => readMail(await simpleParser(bytes)))),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

function lineOf(server: SMTPServer, id: string): Line | undefined {
  const { connections } = server as unknown as { readonly connections: ReadonlySet<Line> };
  return [...connections].find((line) => line.id === id);
}

function readMail(mail: ParsedMail): TakenMail {
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  const addresses = to.flatMap((list) => list.value.map((one) => one.address ?? ""));
  return { id: mail.messageId ?? "", to: addresses.join(","), subject: mail.subject ?? "", text: mail.text ?? "" };
}
