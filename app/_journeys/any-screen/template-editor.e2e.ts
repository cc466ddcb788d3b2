// A template is edited by keyboard into its next version, looked back on, and put away.
import { type Page, expect, test } from "@playwright/test";
import { ask, once, signIn } from "../house";

test.use({ locale: "zh-CN" });

const area = (key: string, name: string, weight: number) => ({ key, name, weight, required: 70, mustHave: false });

async function used(): Promise<{ name: string; at: string; position: string }> {
  const name = once("后端模板");
  const dimensions = [area("a", "接口设计", 60), area("b", "故障排查", 40)];
  const { id } = await ask("POST", "/templates", { name, locale: "zh-CN", dimensions });
  const { id: positionId } = await ask("POST", "/positions", {
    title: once("后端开发"),
    locale: "zh-CN",
    status: "open",
    salaryBand: null,
    fallback: null,
    templateId: id,
  });
  return { name, at: `/templates/${id}`, position: `/positions/${positionId}` };
}

const names = (page: Page) => page.locator(".editor-area > legend").allTextContents();

test("a template is edited by keyboard, its order too; positions keep their version, and the comparison says what changed", async ({
  page,
}) => {
  const { name, at, position } = await used();
  await signIn(page);
  await page.goto(`${at}/edit`);
  await page.locator("input[name='areas.0.weight']").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("20");
  await expect(page.locator(".editor-share").first()).toContainText("33.3%");
  await page.locator("#down-0").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toEqual(["故障排查", "接口设计"]);
  await expect(page.locator("#up-0")).toBeFocused();
  await expect(page.locator(".editor-areas output")).toHaveText("接口设计 现在是第 2 个，共 2 个");
  await page.locator("input[name='areas.1.name']").fill("综合素质");
  await expect(page.locator(".field-note")).toContainText("每个人的理解都不同");
  await expect(page.locator("output", { hasText: "已存在本机" })).toBeVisible();

  await page.reload();
  await expect(page.locator("input[name='areas.1.name']")).toHaveValue("综合素质");
  await expect.poll(() => names(page)).toEqual(["综合素质", "接口设计"]);
  await page.getByRole("link", { name: "预览" }).press("Enter");
  const preview = page.getByRole("dialog", { name: "预览" });
  await expect(preview.locator(".paper")).toContainText("综合素质");
  await page.keyboard.press("Escape");
  await page.locator("input[name='areas.1.name']").fill("婚育状况");
  await page.getByRole("button", { name: "存成新的一版" }).press("Enter");
  await expect(page.locator("input[name='areas.1.name']")).toHaveAttribute("aria-invalid", "true");
  await page.locator("input[name='areas.1.name']").fill("线上排查");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${at}`);

  await page.goto(position);
  await expect(page.locator("input[name='areas.0.weight']")).toHaveValue("60");
  await page.getByRole("link", { name: "看看改了什么" }).press("Enter");
  await expect(page.getByRole("heading", { name: "第 1 版 → 第 2 版" })).toBeVisible();
  for (const said of ["60", "20", "故障排查", "线上排查", "维度的顺序变了"])
    await expect(page.locator("main")).toContainText(said);

  await page.goto(at);
  await page.getByText("不再用这份模板").press("Enter");
  await page.getByRole("button", { name: "归档" }).press("Enter");
  await expect(page.getByRole("button", { name: "恢复" })).toBeVisible();
  await page.goto("/positions/new");
  await expect(page.locator("main")).not.toContainText(name);
});

test("two people save the same template: both are shown, and what the second typed is saved when they say so", async ({
  page,
}) => {
  const { at } = await used();
  await signIn(page);
  await page.goto(`${at}/edit`);
  const [id] = at.split("/").slice(-1);
  await ask("PATCH", `/templates/${id}`, {
    version: 1,
    dimensions: [area("a", "接口设计", 60), area("b", "故障定位", 40)],
  });
  await page.locator("input[name='areas.0.weight']").fill("45");
  await page.getByRole("button", { name: "存成新的一版" }).click();
  const conflict = page.locator(".flag", { hasText: "第 2 版已由别人保存" });
  for (const said of ["45", "60", "故障排查", "故障定位"]) await expect(conflict).toContainText(said);
  await expect(page.locator("input[name='areas.0.weight']")).toHaveValue("45");
  await conflict.getByRole("button", { name: "把我填的存成第 3 版" }).click();
  await page.waitForURL(`**${at}`);
  await expect(page.locator("main")).toContainText("故障排查");
});
