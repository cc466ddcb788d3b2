// Looks at a screen as people with many kinds of eyes, hands and screens do: loaded once, then turned in place.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildSync } from "esbuild";
import type * as Inside from "./barriers/inside";

declare global {
  // Put into each page below.
  var barriers: typeof Inside;
}

let bundle: string | undefined;

/** @returns what looks from inside: handed to each browser once, there in every page it opens. */
export function eyes(): { content: string } {
  bundle ??= buildSync({
    entryPoints: [join(import.meta.dirname, "barriers", "inside.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "barriers",
  }).outputFiles[0]!.text;
  return { content: `${bundle};globalThis.barriers = barriers` };
}

const DESK = { width: 1280, height: 800, least: 24 };
const PHONE = { width: 360, height: 740, least: 44 };
const BETWEEN = [
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
];

/** @returns what keeps somebody out of the screen as it stands, in words. @param page whose browser has `eyes` */
export async function barriersOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { least, ...size } of [DESK, PHONE]) {
    const at = String(size.width);
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "light" });
    found.push(...(await page.evaluate((wish) => barriers.all(wish), { at, least })));
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await page.evaluate((wish) => barriers.colours(wish), `${at} dark`)));
  }
  for (const size of BETWEEN) {
    await page.setViewportSize(size);
    found.push(...(await page.evaluate((at) => barriers.width(at), String(size.width))));
  }
  await page.setViewportSize({ width: DESK.width, height: DESK.height });
  return found;
}
