import { spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
import { workedCases } from "../../../cases/worked-cases";
import { apiKey, home } from "../house";

const all = workedCases();
const ways = [
  { more: [], count: all.length },
  // Told of other people and other work: those that lie in no folder of their own.
  { more: ["--exchange"], count: all.filter((one) => one.trade === undefined).length },
];

for (const { more, count } of ways) {
  test(`npm run cases ${more.join(" ")}: every worked case holds`, async () => {
    // One key may ask 600 times a minute, and other journeys ask with the same one.
    test.slow();
    const child = spawn(process.execPath, ["scripts/cases.mjs", ...more], {
      env: { ...process.env, HUIYIN_URL: home, HUIYIN_API_KEY: apiKey },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += String(part)));
    await new Promise((resolve) => child.once("close", resolve));
    expect(said.trim().split("\n").at(-1), said).toBe(`${count} passed, 0 failed`);
  });
}
