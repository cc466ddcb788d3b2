import { expect, test } from "vitest";
import { refusedBody } from "./action-body";

const asked = (body: BodyInit, headers: Record<string, string>) =>
  refusedBody(new Request("http://localhost:3000/today", { method: "POST", body, headers }));
const text = (body: string) => asked(body, { "next-action": "00", "content-type": "text/plain;charset=UTF-8" });

function rows(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return refusedBody(
    new Request("http://localhost:3000/today", { method: "POST", body: form, headers: { "next-action": "00" } }),
  );
}

test("what our own forms send goes on, with scripts and without, whatever people typed", async () => {
  const state = { status: "failed", message: "$$5", values: { text: "$$ACTION", "areas[]": ["sc"] }, submission: "x" };
  expect(await rows({ "0": JSON.stringify([state, "$K1"]), "1_text": "$1:__proto__", "1_areas[]": "{" })).toBeNull();
  expect(await rows({ "0": '[{"a":{"b":1},"c":"$0:0:a"},"$undefined","$K1"]' })).toBeNull();
  expect(
    await rows({
      $ACTION_REF_1: "",
      "$ACTION_1:0": '{"id":"60ab","bound":"$@1"}',
      "$ACTION_1:1": '[{"status":"idle"}]',
      $ACTION_KEY: "k123",
      text: "{",
    }),
  ).toBeNull();
  expect(await text('["$K1"]')).toBeNull();
  expect(await asked("email=x&password=%00", { "content-type": "application/x-www-form-urlencoded" })).toBeNull();
});

test("rows that point where no form of ours points never reach the decoder", async () => {
  const forged = [
    '["$1:__proto__:then"]',
    '["$1:constructor:constructor"]',
    '{"then":"$1"}',
    '["$F1"]',
    '["$h1"]',
    '["$B1"]',
    '["$Q1"]',
    '["$n99"]',
    '["$T1"]',
    "[".repeat(10_000) + "]".repeat(10_000),
    "[".repeat(50) + "]".repeat(50),
    "[",
    "",
  ];
  for (const row of forged) {
    expect(await text(row), row.slice(0, 40)).toBe(400);
    expect(await rows({ "0": row }), row.slice(0, 40)).toBe(400);
    expect(await rows({ "$ACTION_1:0": row }), row.slice(0, 40)).toBe(400);
  }
});

test("broken, foreign and too large forms end here", async () => {
  const multi = { "content-type": "multipart/form-data; boundary=x", "next-action": "00" };
  expect(await asked("--x\r\nContent-Disposition: form-data", multi)).toBe(400);
  expect(await asked("nothing", { "content-type": "multipart/form-data" })).toBe(400);
  const file = new FormData();
  file.append("0", new Blob(['["$K1"]']), "row.json");
  expect(await asked(file, { "next-action": "00" })).toBe(400);
  expect(await text(`["${"a".repeat(1_048_576)}"]`)).toBe(413);
});
