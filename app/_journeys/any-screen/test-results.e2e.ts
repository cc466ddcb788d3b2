// A test platform's table, pasted once instead of typed question by question.
import { expect, test } from "@playwright/test";
import { signIn } from "../house";
import { WANG, interviewed } from "../office";

test.use({ locale: "en" });

test("pasted results stand in the form and are handed in, and what was typed before stays", async ({ page }) => {
  await signIn(page);
  const candidate = await interviewed(WANG);
  await page.goto(`/applications/${candidate.id}/scorecard?d=_general`);
  const name = (n: number) => page.locator(`input[name="test:name:${n}"]`);
  await name(0).fill("Reading a design");
  await page.locator('input[name="test:score:0"]').fill("70");
  await page.locator("summary", { hasText: /test platform|测评平台/ }).click();
  const table = page.getByLabel(/Table of results|成绩表/);
  await table.fill("no,headings\n1,2");
  await page.getByRole("button", { name: /Take over|填进来/ }).click();
  await expect(page.getByText(/No test was found|没有读到测试/)).toBeVisible();
  await expect(table).toHaveValue("no,headings\n1,2");
  await table.fill(
    'Test,Area,Question,Given,Points,Max points\nOnline coding,Concurrency,"Redis lock, with renewal",SETNX only,3,10\nOnline coding,,Hashing,Virtual nodes,7.5,10',
  );
  await page.getByRole("button", { name: /Take over|填进来/ }).click();
  await expect(name(0)).toHaveValue("Reading a design");
  await expect(name(1)).toHaveValue("Online coding");
  await page.getByRole("button", { name: /Hand in as it is|就这样交/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/scorecard"));
  await page.goto(`/applications/${candidate.id}/scorecard?d=_general`);
  await expect(name(1)).toHaveValue("Online coding");
  await expect(page.locator('input[name="test:score:1"]')).toHaveValue("10.5");
  await expect(page.locator('input[name="question:topic:1:0"]')).toHaveValue("Redis lock, with renewal");
});
