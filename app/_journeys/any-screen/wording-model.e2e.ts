// A paragraph in other words: nothing of it while no model is named, then offered, taken, brought back, and never a lie.
import { type Page, expect, test } from "@playwright/test";
import { behaves, dawdles, fakeModel, lies } from "@/lib/platform/testing-model";
import { ask, signIn } from "../house";
import { WANG, interviewed } from "../office";

test.use({ locale: "zh-CN" });

/** A letter that nobody was asked about yet. */
async function draft(): Promise<string> {
  const { id } = await interviewed(WANG);
  const areas = Object.entries(WANG.areas);
  await ask("POST", `/applications/${id}/scorecards`, {
    interviewer: { name: "面试官", email: "panel@example.com" },
    scores: areas.map(([dimension, { score }]) => ({ dimension, score: Number(score) })),
    gapItems: areas.flatMap(([dimension, { gap }]) => (gap ? [{ dimension, item: gap }] : [])),
    strengths: areas.flatMap(([dimension, { strength, evidence }]) =>
      strength ? [{ dimension, item: strength, evidence }] : [],
    ),
  });
  await ask("PUT", `/applications/${id}/disposition`, { code: "skill_gap", note: "Spring Cloud 实战不足" });
  await ask("POST", `/applications/${id}/letters`, {});
  return `/applications/${id}/letter`;
}

async function nameModel(page: Page, fields: Readonly<Record<string, string>>, on: boolean): Promise<void> {
  await page.goto("/settings/wording-model");
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel("开启").setChecked(on);
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已保存" })).toBeVisible();
}

test("a model says a paragraph differently once an admin has named one; what it adds, and what comes too late, is never taken", async ({
  page,
}) => {
  const model = await fakeModel(behaves);
  await signIn(page);
  const letter = await draft();
  const other = page.getByRole("button", { name: "换个说法" });
  const thanks = page.locator("#p-thanks");
  const open = () => page.goto(`${letter}?edit=thanks#p-thanks`);
  await open();
  await expect(page.getByRole("button", { name: "保存这一段" })).toBeVisible();
  await expect(other).toHaveCount(0);

  await nameModel(page, { 地址: model.address, 模型名称: "small-one", 密钥: "a-secret-key", 最多等几秒: "60" }, true);
  await page.getByRole("button", { name: "试一试" }).click();
  await expect(page.getByText(/连上了，[\d.]+ 秒有了回答。/)).toBeVisible();
  await expect(page.getByLabel("密钥", { exact: true })).toHaveValue("");
  expect(await page.content()).not.toContain("a-secret-key");

  await open();
  const ours = await page.getByLabel("正在改：感谢").inputValue();
  model.behave(lies);
  await other.click();
  await expect(thanks.getByText("保留原来的写法。模型加了数字。")).toBeVisible();
  model.behave(dawdles);
  await other.click();
  await thanks.getByRole("link", { name: "不等了" }).click();
  await page.waitForURL(({ search }) => search === "");
  await expect(thanks).toContainText(ours);

  model.behave(behaves);
  await open();
  await other.click();
  await thanks.getByRole("button", { name: "用这个说法" }).click();
  await expect(thanks).toContainText("由 small-one 换过说法");
  await expect(thanks).not.toContainText(ours);
  await expect(thanks.locator(".fact").first()).toBeVisible();
  await thanks.getByRole("button", { name: "恢复原来的写法" }).click();
  await expect(thanks).not.toContainText("small-one");
  await expect(thanks).toContainText(ours);

  await nameModel(page, {}, false);
  await model.close();
});
