// A candidate on a slow line waits for this file before the letter shows.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { drawTokens } from "@/emails/look/tokens";
import { styleSheet } from "./style-sheet";

const parts = ["emails/chart/score-chart.css", "app/_closed/page.css"];
const sheet = styleSheet([drawTokens({ choice: false }), ...parts.map((part) => readFileSync(part, "utf8"))]);

it("reaches a candidate in 4 kB", () => {
  expect(gzipSync(sheet).byteLength).toBeLessThanOrEqual(4000);
});

it("gives every colour and size that is used, by day and by night", () => {
  const [, night = ""] = sheet.split("prefers-color-scheme:dark");
  const used = new Set(Array.from(sheet.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  for (const name of used) expect(sheet).toContain(`${name}:`);
  for (const name of ["--surface", "--ink", "--brand", "--gap"]) expect(night).toContain(`${name}:`);
});

it("leaves selectors, media questions and quoted words as they are", () => {
  const kept = styleSheet(['@media (min-width: 40rem) { .a .b > p, .c:not(:has(i)) { content: "a"; } } /* x */']);
  expect(kept).toBe('@media (min-width:40rem){.a .b>p,.c:not(:has(i)){content:"a"}}');
});
