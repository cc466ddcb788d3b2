// The whole way from the interview to the answered reply by Tab, Space and Enter alone, in the colours of a reader's own choice.
import { type Browser, type Locator, type Page, expect, test } from "@playwright/test";
import { inviteAs } from "../colleagues";
import { signIn } from "../house";
import { arrived, requestFor } from "../letters";
import { eyes } from "../look";
import { linkIn } from "../mailbox";
import { WANG, interviewed } from "../office";

test.use({ locale: "zh-CN", trace: "off" });
test.setTimeout(240_000);

const MOST_STOPS = 150;

async function ownColours(browser: Browser, locale = "zh-CN"): Promise<Page> {
  const context = await browser.newContext({ locale, forcedColors: "active", reducedMotion: "reduce" });
  await context.addInitScript(eyes());
  return context.newPage();
}

/** Tabs on to a control; every stop on the way has a ring and is covered by nothing. */
async function tabTo(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const page = wanted.page();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const { isHere, found } = await wanted.evaluate((one) => barriers.stop(one));
    expect.soft(found, page.url()).toEqual([]);
    if (isHere) return;
  }
  throw new Error(`the keyboard does not reach ${wanted.toString()}`);
}

async function typeInto(field: Locator, words: string): Promise<void> {
  await tabTo(field);
  await field.page().keyboard.press("ControlOrMeta+a");
  await field.page().keyboard.type(words);
}

async function pressOn(control: Locator, key: "Enter" | "Space"): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press(key);
}

async function comesIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto("/login");
  await typeInto(page.locator("input[name=email]"), who.email);
  await typeInto(page.locator("input[name=password]"), who.password);
  await tabTo(page.locator("input[name=email]"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/today/);
}

async function scores(page: Page, id: string): Promise<void> {
  await pressOn(page.locator(`main a[href='/today?a=${id}'], main a[href^='/applications/${id}']`).first(), "Enter");
  await pressOn(page.locator(`main a[href='/applications/${id}/scorecard']:visible`).last(), "Enter");
  await page.waitForURL(/scorecard/);
  const keys = Object.keys(WANG.areas);
  for (const key of keys) {
    const { score, gap, strength, evidence } = WANG.areas[key]!;
    const area = page.locator(`#area-${key}`);
    await expect(area).toBeVisible();
    await typeInto(area.locator(`#score-${key}`), score);
    if (gap) await pressOn(area.getByLabel(gap), "Space");
    if (strength) await pressOn(area.getByLabel(strength), "Space");
    if (evidence) await typeInto(area.locator(".ticked", { hasText: strength! }).locator("textarea"), evidence);
    const isLast = key === keys.at(-1);
    await pressOn(
      page.getByRole("button", { name: isLast ? WANG.words.handIn : WANG.words.next, exact: true }),
      "Enter",
    );
  }
  await page.waitForURL((url) => !url.pathname.endsWith("/scorecard"));
}

async function writesAndAsks(page: Page, id: string): Promise<void> {
  if (!page.url().includes("/strategy"))
    await pressOn(page.locator(`main a[href='/applications/${id}/strategy']:visible`).last(), "Enter");
  const reason = page.getByRole("button", { name: WANG.reason, exact: true });
  await pressOn(reason, "Space");
  await expect(page.locator("[aria-pressed=true]")).toContainText(WANG.reason);
  await pressOn(page.getByRole("button", { name: WANG.words.write }), "Enter");
  await page.waitForURL(/\/letter/);
  const request = page.getByRole("button", { name: WANG.words.ask });
  await pressOn(request, "Enter");
  await expect(request).toHaveCount(0);
}

test("from the interview to the answered reply nobody needs a mouse", async ({ page, browser }) => {
  await signIn(page);
  const who = await inviteAs("hr", page, browser);
  const candidate = await interviewed(WANG);
  const office = await ownColours(browser);
  await comesIn(office, who);
  await scores(office, candidate.id);
  await writesAndAsks(office, candidate.id);

  const chief = await ownColours(browser, "en");
  await chief.goto(linkIn(await requestFor(candidate), "a"));
  await pressOn(chief.locator("form[action$='/approve'] button"), "Enter");
  await expect(chief.getByRole("heading", { level: 1 })).toContainText("approved", { ignoreCase: true });

  const told = await arrived({
    applicationId: candidate.id,
    letterId: "",
    version: 1,
    locale: WANG.locale,
    ...candidate,
  });
  const reader = await ownColours(browser);
  await reader.goto(told.page);
  const question = "请问看的是框架的哪一部分？";
  await pressOn(reader.locator("#reply input[name=kind]").first(), "Space");
  await reader.keyboard.press("ArrowDown");
  await typeInto(reader.locator("#words"), question);
  await pressOn(reader.locator("#reply form button.primary"), "Enter");
  await expect(reader.locator("#talk")).toContainText(question);

  const answer = "看的是配置和回滚这两部分。";
  await pressOn(office.locator("a[href='/conversations']:visible").first(), "Enter");
  await pressOn(office.locator(`main a[href='/conversations/${candidate.id}']:visible`).first(), "Enter");
  await office.waitForURL(/conversations\/./);
  await typeInto(office.locator("textarea[name=text]"), answer);
  await pressOn(office.getByRole("button", { name: "发送答复" }), "Enter");
  await expect(office.locator("main")).toContainText(answer);
});
