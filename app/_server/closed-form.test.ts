import { expect, it } from "vitest";
import { closedForm } from "./closed-form";

const post = (body: BodyInit, type = "application/x-www-form-urlencoded") =>
  new Request("http://localhost/c/x/reply", { method: "POST", body, headers: { "content-type": type } });

it("a reply of two thousand characters arrives whole, also as browsers encode it", async () => {
  const text = "谢".repeat(2000);
  const form = await closedForm(post(new URLSearchParams({ text, kind: "thanks" })));
  expect([form.get("text"), form.get("kind")]).toEqual([text, "thanks"]);
});

it("a flood that calls itself a form is let go of before it fills the memory", async () => {
  let sent = 0;
  const flood = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(97));
    },
  });
  const init = { method: "POST", body: flood, duplex: "half", headers: { "content-type": "text/plain" } };
  const form = await closedForm(new Request("http://localhost/c/x/reply", init as RequestInit));
  expect([...form.keys()]).toEqual([]);
  expect(sent).toBeLessThan(200_000);
});

it("what is no form has no fields", async () => {
  expect([...(await closedForm(post("{}", "application/json"))).keys()]).toEqual([]);
  expect([...(await closedForm(new Request("http://localhost/", { method: "POST" }))).keys()]).toEqual([]);
});
