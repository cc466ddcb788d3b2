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

/** How much is asked of a screen: the rules where it is, or also what hands and eyes meet. */
export type Wanted = { readonly on: "desk" | "phone"; readonly onlyRules?: boolean };

/**
 * @returns what keeps somebody out of the screen as it stands, in words
 * @param page whose browser has `eyes`
 * @param wanted where the rules are asked, which take several times as long as all the rest
 */
export async function barriersOn(page: Page, { on, onlyRules = false }: Wanted): Promise<string[]> {
  const found: string[] = [];
  const [ruled, other] = on === "desk" ? [DESK, PHONE] : [PHONE, DESK];
  await turn(page, ruled, "light");
  found.push(...(await page.evaluate((at) => barriers.law(at), String(ruled.width))));
  if (!onlyRules)
    for (const { least, ...size } of [ruled, other]) {
      await page.setViewportSize(size);
      found.push(...(await page.evaluate((wish) => barriers.hands(wish), { at: String(size.width), least })));
    }
  await turn(page, other, "dark");
  found.push(...(await page.evaluate((at) => barriers.colours(at), `${other.width} dark`)));
  if (!onlyRules) {
    await page.setViewportSize(NARROWEST);
    found.push(...(await page.evaluate((at) => barriers.width(at), String(NARROWEST.width))));
  }
  await turn(page, DESK, "light");
  return found;
}

async function turn(page: Page, { width, height }: typeof DESK, colorScheme: "light" | "dark"): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
}
