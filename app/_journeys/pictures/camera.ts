// Takes the pictures of the documentation: one file per screen, size and language.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { signIn } from "../house";
import type { Locale } from "../letters";
import { inStore } from "../store";

export type Size = "phone" | "desktop";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "docs", "pictures");
const SCREENS = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
} as const;

/** @returns a browser of this size whose reader reads this language; nothing in it moves. */
export async function windowOf(browser: Browser, size: Size, locale: Locale): Promise<Page> {
  const context = await browser.newContext({ ...SCREENS[size], locale, reducedMotion: "reduce", colorScheme: "light" });
  return context.newPage();
}

export async function officeOf(browser: Browser, size: Size, locale: Locale): Promise<Page> {
  const page = await windowOf(browser, size, locale);
  await signIn(page);
  return page;
}

/** The office and the approver's page speak their reader's language, as chosen in the account. */
export async function speak(locale: Locale): Promise<void> {
  await inStore((sql) => sql`update users set locale = ${locale}`);
}

/** The usual time for second thoughts, which journeys shorten. */
export async function inNoHurry(): Promise<void> {
  await inStore((sql) => sql`delete from settings where name = 'undoSeconds'`);
}

/** Writes docs/pictures/<name>.<size>.<locale>.webp of what the window shows. */
export async function take(page: Page, name: string): Promise<void> {
  const size: Size = page.viewportSize()!.width < 700 ? "phone" : "desktop";
  const locale = await page.locator("html").getAttribute("lang");
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  await session.detach();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.${size}.${locale}.webp`), Buffer.from(data, "base64"));
}
