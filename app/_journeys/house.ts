// What a journey needs to know of the Huiyin it walks through; playwright.config.ts starts it.
import { join } from "node:path";
import type { Page } from "@playwright/test";

export const admin = { email: "admin@example.com", password: "a long password for journeys" };
export const apiKey = "a-key-that-only-the-journeys-use-0123456789";

/** Every mail of this run lands here as an .eml file. */
export function mailFolder(): string {
  return join(process.env["JOURNEYS_DATA_DIR"] ?? "", "mail");
}

/** Signs the first admin in through the door, as a person does. */
export async function signIn(page: Page): Promise<void> {
  await page.goto("/login");
  await page.locator("input[name=email]").fill(admin.email);
  await page.locator("input[name=password]").fill(admin.password);
  await page.locator("form[action='/signin'] button[type=submit]").click();
  await page.waitForURL((url) => url.pathname !== "/login" && url.pathname !== "/signin");
}
