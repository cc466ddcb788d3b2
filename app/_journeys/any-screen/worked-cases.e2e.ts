import { spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
import { apiKey, home } from "../house";

for (const more of [[], ["--exchange"]]) {
  test(`npm run cases ${more.join(" ")}: every worked case holds`, async () => {
    const child = spawn(process.execPath, ["scripts/cases.mjs", ...more], {
      env: { ...process.env, HUIYIN_URL: home, HUIYIN_API_KEY: apiKey },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += String(part)));
    await new Promise((resolve) => child.once("close", resolve));
    expect(said.trim().split("\n").at(-1), said).toBe("9 passed, 0 failed");
  });
}
