// Every screen of the office, read from the folders of its pages, so that a new one can't be forgotten.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const folders = readdirSync(join(import.meta.dirname, "..", "(office)"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/page.tsx"))
  .map((file) => `/${file.slice(0, -"/page.tsx".length)}`);

/** `/positions/new` before `/positions/[id]`: an address belongs to the first that fits. */
export const screens: readonly string[] = folders.toSorted((a, b) => a.split("[").length - b.split("[").length);

export function screenOf(path: string): string | undefined {
  return screens.find((screen) => new RegExp(`^${screen.replace(/\[\w+\]/g, "[^/]+")}$`).test(path));
}

/** Goes from link to link until every screen that a link leads to was looked at once. @returns the screens seen, and those that a link led to */
export async function walk(
  page: Page,
  from: readonly string[],
  look: (screen: string) => Promise<void>,
): Promise<{ seen: Set<string>; linked: Set<string> }> {
  const [seen, linked] = [new Set<string>(), new Set<string>()];
  const waiting = [...from];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const screen = screenOf(path.split("?")[0]!);
    if (screen === undefined || seen.has(screen)) continue;
    seen.add(screen);
    await page.goto(path);
    await look(screen);
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    for (const link of links) linked.add(screenOf(link) ?? "");
    waiting.push(...links);
  }
  return { seen, linked };
}
