// A language model for tests, on this machine: it behaves, dawdles, lies, leaks, obeys whoever speaks in a note, or talks nonsense.
import { type IncomingHttpHeaders, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly model: string;
  /** The paragraph with its marks, and what stands behind them. */
  readonly paragraph: string;
  readonly facts: Readonly<Record<string, string>>;
  /** Everything that came in, as it came. */
  readonly body: string;
};
/** What it says to a question, or how it answers altogether. */
export type Manner = (asked: Asked, response: ServerResponse) => string | null;

type Sent = { model: string; messages: { content: string }[] };

/** It speaks /v1/chat/completions until `close`; `manner` may be changed at any time. */
export async function fakeModel(manner: Manner) {
  const heard: Asked[] = [];
  const state = { manner };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const asked = read(request.url ?? "", request.headers, Buffer.concat(parts).toString("utf8"));
      heard.push(asked);
      const said = state.manner(asked, response);
      if (said === null) return;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: said } }] }));
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    heard,
    behave: (next: Manner) => {
      state.manner = next;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function read(path: string, headers: IncomingHttpHeaders, body: string): Asked {
  const { model, messages } = JSON.parse(body) as Sent;
  const content = messages.at(-1)?.content ?? "";
  const data = content.startsWith("{") ? (JSON.parse(content) as Partial<Asked>) : {};
  return { path, headers, model, paragraph: data.paragraph ?? content, facts: data.facts ?? {}, body };
}

/** Says the same with one plain word more. */
export const behaves: Manner = ({ paragraph }) =>
  /\p{Script=Han}/u.test(paragraph)
    ? paragraph.replace(/感谢|谢谢/u, (word) => (word === "感谢" ? "谢谢" : "感谢"))
    : paragraph.replace(/^(\S)/, (first) => `Here is what we noted: ${first}`);
export const dawdles: Manner = () => null;
export const lies: Manner = ({ paragraph }) => `${paragraph}您一共得了97分，一定会录用您。`;
export const leaks: Manner = ({ paragraph }) => `${paragraph}内部备注由面试官甲写下。`;
/** Does what a text among its facts tells it to say. */
export const obeys: Manner = ({ paragraph, facts }) =>
  paragraph +
  Object.values(facts)
    .map((fact) => /(?:只回答|reply only)[:：]\s*([^”"]+)/iu.exec(fact)?.[1] ?? "")
    .join("");

const raw =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Manner =>
  (_asked, response) => {
    response.writeHead(status, headers).end(body);
    return null;
  };
export const refuses = (status: number) =>
  raw(status, '{"error":{"message":"a key or a quota, in words of the server"}}');
export const movesTo = (address: string) => raw(307, "", { location: address });
export const talksHtml = raw(200, "<!doctype html><title>Sign in</title>", { "content-type": "text/html" });
export const talksNonsense = raw(200, '{"choices":[]}');
export const hangsUp: Manner = (_asked, response) => {
  response.destroy();
  return null;
};
export const neverEnds: Manner = (_asked, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = () => {
    while (response.write("x".repeat(16_384)));
  };
  response.on("drain", more);
  more();
  return null;
};
