// The whole way from the interview to the answered reply without a mouse: by Tab, Space and Enter, by letters, in the colours of a reader's own choice.
import { type Browser, type Locator, type Page, expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { ask, signIn } from "../house";
import { type Asked, arrived, askedFor, requestFor } from "../letters";
import { eyes } from "../look";
import { linkIn } from "../mailbox";
import { WANG, interviewed } from "../office";
import { inStore } from "../store";
import { zoneWhereItIs } from "../zone";

test.use({ locale: "zh-CN", trace: "off" });
test.setTimeout(240_000);

async function ownColours(browser: Browser, locale = "zh-CN"): Promise<Page> {
  const context = await browser.newContext({ locale, forcedColors: "active", reducedMotion: "reduce" });
  await context.addInitScript(eyes());
  return context.newPage();
}

/** Tabs on to a control; every stop on the way has a ring and is covered by nothing. */
async function tabTo(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const page = wanted.page();
  await wanted.waitFor({ state: "attached" });
  // Once around, however long a list has grown.
  const most = await page.locator("a[href], button, input, textarea, select, summary, [tabindex]").count();
  for (let stops = 0; stops <= most; stops++) {
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

/** Letters count once the page listens; then what carries one says so. */
const listening = (page: Page) => page.locator("[aria-keyshortcuts]").first().waitFor({ state: "attached" });
const focused = (page: Page) => page.locator("*:focus");

/** From one to the next with J, up to what is looked for. */
async function stepTo(page: Page, selector: string): Promise<void> {
  const most = await page.locator("main a[href], main button").count();
  for (let n = 0; n <= most; n += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("j");
  }
  throw new Error(`J never came to ${selector}`);
}

/** To the same scorecard twice: by J and E, and by Tab and Enter. */
async function opens(page: Page, id: string): Promise<void> {
  await listening(page);
  await stepTo(page, `[data-shows="${id}"]`);
  // At once, before the pane has followed: it is this person's scorecard all the same.
  await page.keyboard.press("e");
  await page.waitForURL(`**/applications/${id}/scorecard`);
  await expect(page.locator(".areas")).toBeVisible();
  await pressOn(page.locator("nav.rail a[href='/today']"), "Enter");
  await page.waitForURL("**/today");
  await pressOn(page.locator(`main a[href='/today?a=${id}'], main a[href^='/applications/${id}']`).first(), "Enter");
  await pressOn(page.locator(`main a[href='/applications/${id}/scorecard']:visible`).last(), "Enter");
  await page.waitForURL(/scorecard/);
}

/** Half a keyboard's figures are twice as wide. */
const TYPED = { ...WANG.areas, "spring-cloud": { ...WANG.areas["spring-cloud"]!, score: "５５" } };
const WIDE = "８５．５";

async function scoreByTab(page: Page, key: string): Promise<void> {
  const { score, gap } = TYPED[key as keyof typeof TYPED]!;
  const area = page.locator(`#area-${key}`);
  await expect(area).toBeVisible();
  await typeInto(area.locator(`#score-${key}`), score);
  if (gap) await pressOn(area.getByLabel(gap), "Space");
  await pressOn(page.getByRole("button", { name: WANG.words.next, exact: true }), "Enter");
}

async function scoreByLetters(page: Page, key: string, typed: string): Promise<void> {
  await stepTo(page, `[aria-controls="area-${key}"]`);
  await page.keyboard.press("Enter");
  await tabTo(page.locator(`#score-${key}`));
  await page.keyboard.type(typed);
  await page.keyboard.press("Escape");
  await expect(page.locator(`[aria-controls="area-${key}"]`)).toBeFocused();
}

/** A strength and half a sentence of its evidence, then a reload: nothing is lost. */
async function reloads(page: Page): Promise<void> {
  const { strength } = WANG.areas["distributed-transactions"]!;
  const area = page.locator("#area-distributed-transactions");
  await pressOn(area.getByLabel(strength!), "Space");
  const evidence = area.locator(".ticked:has(:checked)", { hasText: strength! }).locator("textarea");
  await tabTo(evidence);
  await page.keyboard.type("支付系统改造，");
  await expect(page.locator("output", { hasText: "已保存" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await listening(page);
  await expect(evidence).toHaveValue("支付系统改造，");
  await expect(page.locator("#score-distributed-transactions")).toHaveValue(WIDE);
}

async function scores(page: Page): Promise<void> {
  await scoreByTab(page, "spring-cloud");
  await scoreByTab(page, "concurrency");
  await scoreByLetters(page, "distributed-transactions", WIDE);
  await reloads(page);
  for (const key of ["algorithm-score", "code-quality"]) await scoreByLetters(page, key, WANG.areas[key]!.score);
  await pressOn(page.getByRole("button", { name: WANG.words.handIn, exact: true }), "Enter");
  await page.waitForURL("**/strategy");
}

async function writesAndAsks(page: Page): Promise<void> {
  await pressOn(page.getByRole("button", { name: WANG.reason, exact: true }), "Space");
  await expect(page.locator("button[value=skill_gap][aria-pressed=true]")).toContainText(WANG.reason);
  await tabTo(page.getByRole("button", { name: WANG.words.write }));
  await page.keyboard.press("w");
  await page.waitForURL("**/letter");
  await expect(page.locator(".para-edit").first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(focused(page)).toHaveClass(/para-edit/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "键盘快捷键" })).toBeVisible();
  await page.keyboard.press("Escape");
  const request = page.getByRole("button", { name: WANG.words.ask });
  await tabTo(request);
  await page.keyboard.press("a");
  await expect(page.locator("#said-aloud")).toContainText("Martin Shaw");
  await expect(request).toHaveCount(0);
}

test("from the interview to the answered reply nobody needs a mouse", async ({ page, browser }) => {
  await signIn(page);
  const who = await inviteAs("hr", page, browser);
  const candidate = await interviewed(WANG);
  const office = await ownColours(browser);
  await comesIn(office, who);
  await opens(office, candidate.id);
  await scores(office);
  await writesAndAsks(office);

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

test("a yes by keyboard takes two presses, is said aloud, and U takes it back", async ({ page: admin, browser }) => {
  // Where it is night a letter waits for the morning.
  const asked = await askedFor({ timeZone: zoneWhereItIs(2) });
  await signIn(admin);
  const page = await atWork(await inviteAs("manager", admin, browser), browser);
  await page.goto(`/approvals/${asked.letterId}`);
  await listening(page);
  const state = async () => (await ask<{ state: string }>("GET", `/letters/${asked.letterId}`)).state;
  const approvedBy = page.locator(".act button[data-key=a]");
  await page.keyboard.press("a");
  await expect(approvedBy).toBeFocused();
  expect(await state()).toBe("submitted");
  await page.keyboard.press("a");
  await expect(page.locator("#said-aloud")).toContainText("发出");
  await expect(focused(page)).toHaveText("撤销");
  expect(await state()).toBe("queued");
  await page.getByRole("button", { name: "再等 5 分钟" }).press("Enter");
  await expect.poll(() => postponed(asked)).toBe(true);
  await page.keyboard.press("u");
  await expect(page.locator("#said-aloud")).toContainText("已撤销");
  expect(await state()).toBe("cancelled");
});

async function postponed({ letterId }: Asked): Promise<boolean> {
  const found = await inStore((sql) => sql`select 1 from events where letter_id = ${letterId} and kind = 'postponed'`);
  return found.length === 1;
}
