import { expect, test } from "@playwright/test";
import { accept, atWork, inviteAs } from "../colleagues";
import { manager, signIn } from "../house";
import { inStore } from "../store";

test.use({ locale: "zh-CN" });

test("the invited recruiter finds the link in the mailbox, comes in and sees who waits", async ({ browser }) => {
  const recruiter = { name: "林静", email: "hr@example.com", password: "a sentence that only she keeps" };
  await accept(recruiter, browser);
  const page = await atWork(recruiter, browser);
  await expect(page.getByRole("heading", { level: 1, name: "今天" })).toBeVisible();
  await expect(page.locator("main")).toContainText("王小川");
  await page.goto("/positions");
  await expect(page.locator("main")).toContainText("高级Java开发");
  await page.goto("/settings/people");
  await expect(page.locator("main")).toHaveCount(1);
  await expect(page.locator("main")).toContainText("您还不能看这里");
});

test("the invited manager comes in and finds the letter that waits for a yes", async ({ browser }) => {
  const chief = { ...manager, password: "a sentence that only Martin keeps" };
  await accept(chief, browser);
  const page = await atWork(chief, browser, { locale: "en" });
  await page.goto("/approvals");
  await expect(page.locator("main")).toContainText("Emma Clarke");
});

test("a one-time password opens nothing but the form that replaces it", async ({ page, browser }) => {
  await signIn(page);
  const who = await inviteAs("hr", page, browser);
  await inStore((sql) => sql`update users set must_change_password = true where email = ${who.email}`);
  const own = await atWork(who, browser);
  for (const path of ["/today", "/candidates", "/settings/account", "/positions"]) {
    await own.goto(path);
    await expect(own).toHaveURL(/\/password$/);
  }
  const next = "another sentence, known to one person";
  await own.getByLabel("现在的密码").fill(who.password);
  await own.getByLabel("新密码", { exact: true }).fill(next);
  await own.getByLabel("再输一次").fill(next);
  await own.getByRole("button", { name: "设好密码" }).click();
  await expect(own).not.toHaveURL(/\/password$/);
  const again = await atWork({ ...who, password: next }, browser);
  await expect(again.getByRole("heading", { level: 1, name: "今天" })).toBeVisible();
});
