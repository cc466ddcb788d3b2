import { expect, test } from "@playwright/test";
import { signIn } from "./house";

test.use({ locale: "zh-CN" });

test("whoever opens the door for the first time is led to sign in, and then sees what waits today", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
  await signIn(page);
  await expect(page.getByRole("heading", { level: 1, name: "今天" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText("拒绝");
});

test("a wrong password is answered like a wrong address, and tells nothing about either", async ({ page }) => {
  const answers: string[] = [];
  for (const email of ["admin@example.com", "nobody@example.com"]) {
    await page.goto("/login");
    await page.locator("input[name=email]").fill(email);
    await page.locator("input[name=password]").fill("not the right password");
    await page.locator("form[action='/signin'] button[type=submit]").click();
    answers.push((await page.getByRole("alert").first().innerText()).trim());
  }
  expect(answers[0]).not.toBe("");
  expect(answers[1]).toBe(answers[0]);
});
