// What a journey needs to know of the Huiyin it walks through; playwright.config.ts starts it.
import type { Page } from "@playwright/test";

export const admin = { email: "admin@example.com", password: "a long password for journeys" };
export const manager = { email: "manager@example.com", name: "Martin Shaw" };
export const apiKey = "a-key-that-only-the-journeys-use-0123456789";
export const home = `http://localhost:${process.env["JOURNEYS_PORT"]}`;

/** Where this run's Huiyin keeps everything. */
export const dataDir = process.env["JOURNEYS_DATA_DIR"] ?? "";

/** What the admin's browsers remember: one account is let in from strange browsers only so often. */
let remembered: string | undefined;

/** Signs somebody in through the door, as a person does; the first admin unless told otherwise. */
export async function signIn(page: Page, who: { email: string; password: string } = admin): Promise<void> {
  await page.goto("/login");
  const { origin } = new URL(page.url());
  if (who === admin && remembered !== undefined)
    await page.context().addCookies([{ name: "huiyin-device", value: remembered, url: origin }]);
  await page.locator("input[name=email]").fill(who.email);
  await page.locator("input[name=password]").fill(who.password);
  await page.locator("form[action='/signin'] button[type=submit]").click();
  await page.waitForURL((url) => url.pathname !== "/login" && url.pathname !== "/signin");
  if (who !== admin) return;
  remembered = (await page.context().cookies()).find((cookie) => cookie.name === "huiyin-device")?.value;
}

/** A word nobody else in this run has; letters only, since a letter's figures need evidence. */
export function once(word: string): string {
  const number = `${Date.now()}${Math.floor(Math.random() * 1_000_000)}`;
  return `${word}-${number.replace(/\d/g, (digit) => "bcdfghjkmn".charAt(Number(digit)))}`;
}

/** Asks the API; a refusal ends the journey with the words of the refusal. */
export async function ask<T = { id: string }>(method: string, path: string, body?: unknown, key = apiKey): Promise<T> {
  const response = await fetch(`${home}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer}`);
  return JSON.parse(answer) as T;
}

/** Presses a button of a page behind a link, as a browser posts its form. */
export async function press(address: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { origin: new URL(address).origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
}
