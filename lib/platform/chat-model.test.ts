import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type ChatModel, askChatModel } from "./chat-model";
import { endpointOf } from "./model-address";
import {
  type Manner,
  dawdles,
  fakeModel,
  hangsUp,
  movesTo,
  neverEnds,
  refuses,
  talksHtml,
  talksNonsense,
} from "./testing-model";

const says: Manner = () => "Thank you.";
const server = await fakeModel(says);
const inner = await fakeModel(says);
afterAll(async () => {
  await server.close();
  await inner.close();
});
beforeEach(() => {
  server.behave(says);
  server.heard.length = 0;
});

const ask = (more: Partial<ChatModel> = {}) =>
  askChatModel({ address: server.address, model: "small-one", key: "a-secret-key", seconds: 5, ...more }, [
    { role: "system", content: "Reword." },
    { role: "user", content: "Thanks." },
  ]);
const silent = (why: string, status: number | null = null) => ({ ok: false, why, status });

describe("a language model is asked", () => {
  test("one question, with its key, and answers", async () => {
    expect(await ask()).toEqual({ ok: true, text: "Thank you." });
    expect(server.heard).toMatchObject([
      { path: "/v1/chat/completions", model: "small-one", headers: { authorization: "Bearer a-secret-key" } },
    ]);
    expect(Object.keys(JSON.parse(server.heard[0]!.body) as object)).toEqual(["model", "messages", "stream"]);
  });

  test("without a key, and what it thought aloud first is left out", async () => {
    server.behave(() => "<think>They want thanks.\nFine.</think>\n Thank you. ");
    expect(await ask({ key: null })).toEqual({ ok: true, text: "Thank you." });
    expect(server.heard[0]!.headers.authorization).toBeUndefined();
  });

  test("and whatever it does instead of answering has a name", async () => {
    const manners: readonly (readonly [Manner, string, (number | null)?])[] = [
      [refuses(401), "refused", 401],
      [refuses(403), "refused", 403],
      [refuses(404), "missing", 404],
      [refuses(429), "busy", 429],
      [refuses(400), "failed", 400],
      [refuses(500), "failed", 500],
      [talksHtml, "unreadable", 200],
      [talksNonsense, "unreadable", 200],
      [() => "  ", "unreadable", 200],
      [hangsUp, "unreachable"],
      [neverEnds, "too_long"],
    ];
    for (const [manner, why, status] of manners) {
      server.behave(manner);
      expect(await ask(), why).toEqual(silent(why, status));
    }
  });

  test("no longer than its time, whether it never begins or never ends", async () => {
    server.behave(dawdles);
    expect(await ask({ seconds: 0.2 })).toEqual(silent("timeout"));
    server.behave((_asked, response) => {
      response.writeHead(200).write("{");
      return null;
    });
    expect(await ask({ seconds: 0.2 })).toEqual(silent("timeout"));
  });

  test("where it was said to be and nowhere else: no redirect is followed", async () => {
    server.behave(movesTo(`${inner.address}/chat/completions`));
    expect(await ask()).toEqual(silent("moved", 307));
    expect(inner.heard).toEqual([]);
  });

  test("where somebody listens", async () => {
    const gone = await fakeModel(says);
    await gone.close();
    expect(await ask({ address: gone.address })).toEqual(silent("unreachable"));
    expect(await ask({ address: "https://nobody.invalid/v1" })).toEqual(silent("unreachable"));
  });
});

describe("an address", () => {
  test("is a plain one", () => {
    const ends = (address: string) => endpointOf(address)?.href;
    expect(ends("https://models.example.com/v1")).toBe("https://models.example.com/v1/chat/completions");
    expect(ends("https://models.example.com/v1/chat/completions")).toBe(
      "https://models.example.com/v1/chat/completions",
    );
    expect(ends("http://[::1]:11434/v1/")).toBe("http://[::1]:11434/v1/chat/completions");
    for (const other of [
      "",
      "models",
      "ftp://example.com",
      "file:///etc/passwd",
      "https://a:b@example.com",
      "https://example.com/?x=1",
      "https://example.com/#x",
    ])
      expect(endpointOf(other), other).toBeNull();
  });

  test("is never where clouds hand out their keys, and without encryption only inside", async () => {
    for (const address of [
      "http://169.254.169.254/v1",
      "http://2852039166/v1",
      "https://[::ffff:169.254.169.254]/v1",
      "http://[fe80::1]/v1",
      "http://0.0.0.0/v1",
      "http://[::]/v1",
      "https://100.100.100.200/v1",
      "http://8.8.8.8/v1",
      "http://[2001:4860:4860::8888]/v1",
    ])
      expect(await ask({ address, seconds: 1 }), address).toEqual(silent("address"));
  });

  test("given as a name is asked for what it stands for", async () => {
    const named = server.address.replace("127.0.0.1", "localhost");
    expect(await ask({ address: named })).toMatchObject({ ok: true });
  });
});
