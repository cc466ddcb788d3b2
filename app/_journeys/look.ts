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
// 400 % of a desk.
const NARROWEST = { width: 320, height: 640 };

/**
 * @returns what keeps somebody out of the screen as it stands, in words; the screen stays as wide as a desk
 * @param page whose browser has `eyes`
 * @param byDay where it is light; at the other size it is dark. Whoever asks once for each sees both sizes in both.
 */
export async function barriersOn(page: Page, byDay: "desk" | "phone"): Promise<string[]> {
  const found: string[] = [];
  for (const [name, { least, ...size }] of [
    ["phone", PHONE],
    ["desk", DESK],
  ] as const) {
    const colorScheme = name === byDay ? "light" : "dark";
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const wish = { at: `${size.width} ${colorScheme}`, least };
    found.push(...(await page.evaluate((wished) => barriers.law(wished.at), wish)));
    found.push(...(await page.evaluate((wished) => barriers.hands(wished), wish)));
    if (name === "desk") break;
    await page.setViewportSize(NARROWEST);
    found.push(...(await page.evaluate((at) => barriers.width(at), String(NARROWEST.width))));
  }
  return found;
}
