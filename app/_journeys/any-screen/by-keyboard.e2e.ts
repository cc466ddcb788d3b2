// A morning without a mouse, and what is typed when the connection or the browser gives out.
import { type Page, expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { ask, signIn } from "../house";
import { type Asked, askedFor } from "../letters";
import { type Story, interviewed } from "../office";
import { inStore } from "../store";
import { zoneWhereItIs } from "../zone";

test.use({ locale: "zh-CN" });

const STORY: Story = {
  locale: "zh-CN",
  position: "founding-java",
  name: "周以宁",
  pay: { amount: 30000, currency: "CNY", period: "month", monthsPerYear: 12 },
  areas: {},
  reason: "",
  words: { next: "", handIn: "", write: "", ask: "" },
};
const AREAS = { "spring-cloud": "５５", concurrency: "70", "distributed-transactions": "８５．５" } as const;
const REST = { "algorithm-score": "60", "code-quality": "72" } as const;

/** Letters count once the page listens; then what carries one says so. */
const listening = (page: Page) => page.locator("[aria-keyshortcuts]").first().waitFor({ state: "attached" });
const focused = (page: Page) => page.locator("*:focus");

/** Goes on with one key until it stands on what is looked for. */
async function walkTo(page: Page, key: string, selector: string): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${selector}`);
}

async function score(page: Page, key: string, typed: string): Promise<void> {
  await walkTo(page, "j", `[aria-controls="area-${key}"]`);
  await page.keyboard.press("Enter");
  await walkTo(page, "Tab", `#score-${key}`);
  await page.keyboard.type(typed);
  await page.keyboard.press("Escape");
  await expect(page.locator(`[aria-controls="area-${key}"]`)).toBeFocused();
}

const saved = (page: Page) => page.locator("output", { hasText: "已保存" });

test("a recruiter scores, writes and asks for approval without a mouse; a reload in mid-sentence loses nothing", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const own = await atWork(await inviteAs("hr", page, browser), browser);
  const candidate = await interviewed(STORY);
  await own.goto("/today");
  await listening(own);
  await walkTo(own, "j", `[data-shows="${candidate.id}"]`);
  // At once, before the pane has followed: it is this person's scorecard all the same.
  await own.keyboard.press("e");
  await own.waitForURL(`**/applications/${candidate.id}/scorecard`);
  await expect(own.locator(".areas")).toBeVisible();
  for (const [key, typed] of Object.entries(AREAS)) await score(own, key, typed);
  await walkTo(own, "Tab", "#area-distributed-transactions .ticked:has(textarea) input");
  await own.keyboard.press("Space");
  await walkTo(own, "Tab", "#area-distributed-transactions .ticked textarea");
  await own.keyboard.type("支付系统改造，");
  await expect(saved(own)).toBeVisible();
  await own.waitForLoadState("networkidle");
  await own.reload();
  await listening(own);
  const evidence = own.locator("#area-distributed-transactions .ticked:has(:checked) textarea");
  await expect(evidence).toHaveValue("支付系统改造，");
  await expect(own.locator("#score-distributed-transactions")).toHaveValue("８５．５");
  for (const [key, typed] of Object.entries(REST)) await score(own, key, typed);
  await walkTo(own, "Tab", ".act button[value=handIn]");
  await own.keyboard.press("Enter");
  await own.waitForURL("**/strategy");
  await expect(own.locator("button[value=skill_gap]")).toBeVisible();
  await walkTo(own, "Tab", "button[name=code][value=skill_gap]");
  await own.keyboard.press("Enter");
  await expect(own.locator("button[value=skill_gap][aria-pressed=true]")).toBeVisible();
  await own.keyboard.press("w");
  await own.waitForURL("**/letter");
  await expect(own.locator(".para-edit").first()).toBeVisible();
  await own.keyboard.press("j");
  await expect(focused(own)).toHaveClass(/para-edit/);
  await own.keyboard.press("?");
  await expect(own.getByRole("dialog", { name: "键盘快捷键" })).toBeVisible();
  await own.keyboard.press("Escape");
  await own.keyboard.press("a");
  await expect(own.locator("#said-aloud")).toContainText("Martin Shaw");
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

test("offline what is typed stays on the device; back again it is saved, and two versions are there to choose from", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const who = await inviteAs("hr", page, browser);
  const candidate = await interviewed(STORY);
  const at = `/applications/${candidate.id}/scorecard?d=concurrency`;
  const own = await atWork(who, browser);
  await own.goto(at);
  await own.locator("#note-concurrency").fill("先写在电脑上");
  await expect(saved(own)).toBeVisible();
  await own.context().setOffline(true);
  await own.locator("#note-concurrency").fill("路上写的");
  await expect(own.getByText("离线，已存在本机")).toBeVisible();
  // The browser gives out.
  await own.close();
  const other = await atWork(who, browser);
  await other.goto(at);
  await expect(other.locator("#note-concurrency")).toHaveValue("先写在电脑上");
  await other.locator("#note-concurrency").fill("在另一台电脑上改的");
  await expect(saved(other)).toBeVisible();
  await other.waitForLoadState("networkidle");
  const again = await own.context().newPage();
  await own.context().setOffline(false);
  await again.goto(at);
  const choice = again.getByRole("alert").filter({ hasText: "这里填的和别处保存的不一样" });
  await expect(choice).toContainText("路上写的");
  await expect(choice).toContainText("在另一台电脑上改的");
  await choice.getByRole("button", { name: "用我填的" }).click();
  await expect(again.locator("#note-concurrency")).toHaveValue("路上写的");
});
