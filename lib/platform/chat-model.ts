// Asks a language model that speaks the /chat/completions of OpenAI, at an address somebody named: one question, one answer, within limits.
import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as plain } from "node:http";
import { request as encrypted } from "node:https";
import { type LookupFunction, isIP } from "node:net";
import { z } from "zod";
import { endpointOf } from "./model-address";
import { isCallable } from "./network";

export type ChatModel = {
  /** Such as https://models.example.com/v1; /chat/completions is added. */
  readonly address: string;
  readonly model: string;
  readonly key: string | null;
  /** For the whole of it, from the first byte sent to the last one read. */
  readonly seconds: number;
};

/** `address`: nothing there may be called. `moved`: it points elsewhere, and isn't followed. */
export type Silence =
  | "address"
  | "unreachable"
  | "timeout"
  | "refused"
  | "missing"
  | "busy"
  | "moved"
  | "failed"
  | "unreadable"
  | "too_long";
export type Heard =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Silence; readonly status: number | null };

type Message = { readonly role: "system" | "user"; readonly content: string };

/** One paragraph is far shorter. */
const MOST_BYTES = 65_536;

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Never throws, and says nothing of what was sent or heard to any log. Redirects are not followed, proxies not asked. */
export async function askChatModel(model: ChatModel, messages: readonly Message[]): Promise<Heard> {
  const url = endpointOf(model.address);
  if (url === null || !mayCall(url)) return silent("address");
  const body = JSON.stringify({ model: model.model, messages, stream: false });
  const signal = AbortSignal.timeout(model.seconds * 1000);
  try {
    const answer = await send(url, body, model.key, signal);
    const silence = silenceOf(answer.statusCode ?? 0);
    if (silence !== null) {
      answer.destroy();
      return silent(silence, answer.statusCode);
    }
    return heard(await readAll(answer));
  } catch (error) {
    if (signal.aborted) return silent("timeout");
    return silent(error instanceof Forbidden ? "address" : error instanceof TooLong ? "too_long" : "unreachable");
  }
}

class Forbidden extends Error {}
class TooLong extends Error {}

function silent(why: Silence, status: number | null = null): Heard {
  return { ok: false, why, status };
}

/** An address in figures is asked here, since nobody looks it up; a name when its address is known. */
function mayCall({ hostname, protocol }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 || isCallable(bare, protocol === "https:");
}

/** The address that was checked is the one that is called: a name that answers differently the second time gains nothing. */
function checkedLookup(isEncrypted: boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, "", 0);
      const [first] = found;
      if (!first || !found.every(({ address }) => isCallable(address, isEncrypted)))
        return done(new Forbidden(hostname), "", 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
}

function send(url: URL, body: string, key: string | null, signal: AbortSignal): Promise<IncomingMessage> {
  const isEncrypted = url.protocol === "https:";
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    accept: "application/json",
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  return new Promise((resolve, reject) => {
    const options = { method: "POST", headers, signal, agent: false, lookup: checkedLookup(isEncrypted) } as const;
    const asked = (isEncrypted ? encrypted : plain)(url, options, resolve);
    asked.on("error", reject);
    asked.end(body);
  });
}

function silenceOf(status: number): Silence | null {
  if (status === 200) return null;
  if (status >= 300 && status < 400) return "moved";
  if (status === 401 || status === 403) return "refused";
  if (status === 404 || status === 405) return "missing";
  if (status === 429 || status === 503) return "busy";
  return "failed";
}

async function readAll(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer) {
    bytes += (part as Buffer).length;
    if (bytes > MOST_BYTES) throw new TooLong();
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}

function heard(body: string): Heard {
  const read = answerSchema.safeParse(parsed(body));
  // What a model thought aloud before it answered is no answer.
  const text = read.data?.choices[0]?.message.content.replace(/^\s*<think>.*?<\/think>/su, "").trim() ?? "";
  return text === "" ? silent("unreadable", 200) : { ok: true, text };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
