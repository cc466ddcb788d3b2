// What is typed when the connection and the browser give out.
import { type Page, expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { signIn } from "../house";
import { WANG, interviewed } from "../office";

test.use({ locale: "zh-CN" });

const saved = (page: Page) => page.locator("output", { hasText: "已保存" });

test("offline what is typed stays on the device; back again it is saved, and two versions are there to choose from", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const who = await inviteAs("hr", page, browser);
  const candidate = await interviewed(WANG);
  const at = `/applications/${candidate.id}/scorecard?d=concurrency`;
  const own = await atWork(who, browser);
  await own.goto(at);
  await own.locator("#note-concurrency").fill("先写在电脑上");
  await expect(saved(own)).toBeVisible();
  await own.context().setOffline(true);
  await own.locator("#note-concurrency").fill("路上写的");
  await expect(own.getByText("离线，已存在本机")).toBeVisible();
  // The browser gives out. A page that is closed may still send what it holds; one that crashes can't.
  const gone = own.waitForEvent("crash");
  const devtools = await own.context().newCDPSession(own);
  void devtools.send("Page.crash").catch(() => undefined);
  await gone;
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

test("a card that was handed in meanwhile is not replaced unseen: both values are there, and either can go on", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const who = await inviteAs("interviewer", page, browser);
  const candidate = await interviewed(WANG);
  const at = `/applications/${candidate.id}/scorecard?d=concurrency`;
  const [first, second] = [await atWork(who, browser), await atWork(who, browser)];
  const handIn = async (own: Page) => {
    await own.getByRole("button", { name: "总体备注与测试成绩" }).click();
    await own.getByRole("button", { name: "就这样交" }).click();
  };
  for (const own of [first, second]) await own.goto(at);
  await first.locator("#score-concurrency").fill("81");
  await handIn(first);
  await first.waitForURL(`**/applications/${candidate.id}`);
  await second.locator("#score-concurrency").fill("64");
  await handIn(second);
  await second.waitForURL(/changed=1/);
  const both = second.locator(".flag", { hasText: "您填写之后，这里有人改过" });
  await expect(both).toContainText("64");
  await expect(both).toContainText("81");
  await second.goto(at);
  await expect(second.locator("#score-concurrency")).toHaveValue("64");
  await handIn(second);
  await second.waitForURL(`**/applications/${candidate.id}`);
  await first.goto(at);
  await expect(first.locator("#score-concurrency")).toHaveValue("64");
});
