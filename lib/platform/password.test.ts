import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password";

test("a password is kept as argon2id with OWASP's minimum cost, different each time", async () => {
  const [one, two] = await Promise.all([hashPassword("three whales sing"), hashPassword("three whales sing")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await isPassword(one!, "three whales sing")).toBe(true);
  expect(await isPassword(one!, "three whales sang")).toBe(false);
});

test("the same letters count as the same, whichever keyboard composed them", async () => {
  const kept = await hashPassword("mein Caf\u00e9 am Fluss");
  expect(await isPassword(kept, "mein Cafe\u0301 am Fluss")).toBe(true);
});

test("without an account, or with a broken hash, no password is right", async () => {
  expect(await isPassword(null, "anything")).toBe(false);
  expect(await isPassword("no hash at all", "anything")).toBe(false);
});

test("many at once are all answered", async () => {
  const kept = await hashPassword("three whales sing");
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) => isPassword(kept, i % 2 ? "x" : "three whales sing")),
  );
  expect(answers.filter(Boolean)).toHaveLength(6);
});
