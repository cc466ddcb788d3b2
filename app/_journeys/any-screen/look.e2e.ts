// The look of the house: one page that shows it whole, the choice of light or dark, and what is seen while one waits.
import { expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { signIn } from "../house";
import { type Locale, askedFor } from "../letters";
import { inStore } from "../store";

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

// A page of two of everything, photographed whole, is a heavy thing to keep a record of.
test.use({ trace: "off" });
test.setTimeout(180_000);

test("every component stands on one page, at both sizes and in both languages, and on paper", async ({
  page,
  browser,
}, info) => {
  await signIn(page);
  const who = await inviteAs("interviewer", page, browser);
  const own = await atWork(who, browser);
  const wrong: string[] = [];
  own.on("console", (message) => (message.type() === "error" ? wrong.push(message.text()) : null));
  own.on("pageerror", (error) => wrong.push(error.message));
  await own.emulateMedia({ reducedMotion: "reduce" });
  for (const locale of ["zh-CN", "en"] satisfies Locale[]) {
    await inStore((sql) => sql`update users set locale = ${locale} where email = ${who.email}`);
    await own.goto("/settings/look");
    await expect(own.locator("html")).toHaveAttribute("lang", locale);
    const shown = await own.locator(".specimens").evaluateAll((all) =>
      all.map((one) => ({
        id: one.id,
        panes: [...one.querySelectorAll(".specimen")].map((pane) => pane.childElementCount),
      })),
    );
    const listed = await own
      .locator("nav a[href^='#']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(listed.filter((href) => href !== "#main")).toEqual(shown.map(({ id }) => `#${id}`));
    expect(shown.length).toBeGreaterThan(15);
    expect(shown.filter(({ panes }) => panes.length !== 2 || panes.some((parts) => parts < 2))).toEqual([]);
    for (const size of SIZES) {
      await own.setViewportSize(size);
      expect(await own.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await own.screenshot({ path: info.outputPath(`look-${size.width}-${locale}.png`), fullPage: true });
    }
  }
  await own.emulateMedia({ media: "print", colorScheme: "dark" });
  const paper = await own
    .locator("[data-theme=dark]")
    .first()
    .evaluate((pane) => getComputedStyle(pane).colorScheme);
  expect(paper).toBe("light");
  await expect(own.locator("nav.rail, nav.tabs, .act").filter({ visible: true })).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test("whoever chooses dark gets dark from the first byte, whatever the system says", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await signIn(page);
  await page.goto("/settings/account");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const byDay = await ground();
  await page.locator("button[name=theme][value=dark]").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await ground()).not.toBe(byDay);
  const sent = await (await page.request.get("/today")).text();
  expect(sent).toMatch(/<html[^>]* data-theme="dark"/);
  expect(sent).toContain('<meta name="theme-color" content="#101514"/>');
  await page.locator("button[name=theme][value=system]").click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await ground()).toBe(byDay);
});

test("a list that can't be renewed says from when it is; a page that takes its time shows where rows will stand", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/today");
  const stale = page.locator(".stale");
  await page.route("**/api/health", (route) => route.abort());
  await expect(async () => {
    await page.evaluate(() => globalThis.dispatchEvent(new Event("offline")));
    await expect(stale).toContainText(/\d{2}:\d{2}/, { timeout: 1_000 });
  }).toPass();
  await page.unroute("**/api/health");
  await stale.getByRole("button").click();
  await expect(stale).toHaveCount(0);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/candidates*", async (route) => {
    await held;
    await route.continue();
  });
  await page.locator("nav.rail a[href='/candidates']").click();
  await expect(page.locator(".going .skeleton")).toBeVisible();
  letGo();
  await expect(page).toHaveURL(/\/candidates/);
  await expect(page.locator(".going .skeleton")).toBeHidden();
});

test("on paper a letter stands alone, and any other page of the office says that it stays inside", async ({ page }) => {
  const { applicationId, letterId } = await askedFor({ locale: "en" });
  await signIn(page);
  await page.emulateMedia({ media: "print" });
  const inside = page.locator(".inside");
  for (const path of [`/applications/${applicationId}/letter`, `/approvals/${letterId}`]) {
    await page.goto(path);
    await expect(page.locator(".paper")).toBeVisible();
    await expect(inside).toBeHidden();
    await expect(page.locator(".letter-side, .flag, .score-chart, .btn").filter({ visible: true })).toHaveCount(0);
  }
  await page.goto(`/applications/${applicationId}`);
  await expect(inside).toBeVisible();
});
