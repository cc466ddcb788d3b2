import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { home, once } from "./house";
import { type Locale, toldTo } from "./letters";
import { mailTo } from "./mailbox";

test.use({ javaScriptEnabled: false });

/** Words that no candidate may ever meet, wherever they look. */
const NEVER = /reject|拒绝|淘汰/i;

/** What a page asks of the network, apart from itself. */
function foreignRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== home) asked.push(request.url());
  });
  return asked;
}

async function reply(page: Page, kind: string, text: string, areas: readonly string[] = []): Promise<void> {
  const another = page.locator("#reply summary");
  if (await another.isVisible()) await another.click();
  await page.locator(`#reply input[name=kind][value=${kind}]`).check();
  for (const area of areas) await page.locator(`#reply input[name=dimension][value=${area}]`).check();
  await page.locator("#words").fill(text);
  await page.locator("#reply form button.primary").click();
}

for (const locale of ["zh-CN", "en"] as Locale[]) {
  test(`a letter in ${locale} is read, kept and answered without any script`, async ({ page }) => {
    const told = await toldTo({ locale });
    const foreign = foreignRequests(page);
    const answer = await page.goto(told.page);
    expect(answer!.headers()).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow, noarchive",
      "cache-control": "private, no-store",
    });
    expect(answer!.headers()["content-security-policy"]).toContain("default-src 'none'");
    const source = await answer!.text();
    expect(Buffer.byteLength(source)).toBeLessThan(60_000);
    expect(source).not.toMatch(/<script/i);
    expect(source + JSON.stringify(answer!.headers()) + told.page + told.mail.source + told.mail.text).not.toMatch(
      NEVER,
    );
    await expect(page.locator("article").first()).toContainText(told.name);
    await expect(page.locator("article").first()).toContainText("55");

    await expect(page.locator("#assessment table")).toContainText("79.5");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#assessment form.report button").click(),
    ]);
    expect(file.suggestedFilename()).not.toMatch(NEVER);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(await file.path()))), {
      mergePages: true,
    });
    expect(text).toContain("79.5");
    expect(text).not.toMatch(NEVER);

    await page.locator(".letter form button").click();
    await expect(page.locator(".letter form")).toHaveCount(0);
    await page.locator("#next button[value=yes]").click();
    await expect(page.locator("#next [role=status]").first()).toBeVisible();

    for (const kind of ["thanks", "question", "addition"]) {
      const words = once(`${kind} 谢谢`);
      await reply(page, kind, words);
      await expect(page.locator("#reply [role=status]")).toBeVisible();
      await expect(page.locator("#talk")).toContainText(words);
    }
    await reply(page, "dispute", once("锁续期我写过"), ["sc", "conc"]);
    await expect(page.locator("#talk article").last()).toContainText(
      locale === "en" ? "Framework, Concurrency" : "Spring Cloud、并发编程",
    );
    const heard = await mailTo("admin@example.com", told.name);
    expect(heard.text).not.toContain("锁续期我写过");
    expect(foreign).toEqual([]);
  });
}

test("a message that is too long comes back with every word of it, and the choices made", async ({ page }) => {
  const { page: address } = await toldTo({ locale: "en" });
  await page.goto(address);
  const long = "more than fits ".repeat(140);
  // A browser that doesn't count, and a reader in another language than the letter's.
  await page.goto(`${address}?lang=zh-CN`);
  await page.locator("#words").evaluate((field) => field.removeAttribute("maxlength"));
  await reply(page, "dispute", long, ["dtx"]);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("alert")).toContainText("2000");
  expect(await page.locator("#words").inputValue()).toBe(long);
  await expect(page.locator("input[name=kind][value=dispute]")).toBeChecked();
  await expect(page.locator("input[name=dimension][value=dtx]")).toBeChecked();
  await page.locator("#words").fill("Short now.");
  await page.locator("#reply form button.primary").click();
  await expect(page.locator("#talk")).toContainText("Short now.");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("a candidate whose letter is about pay names an expectation of their own", async ({ page }) => {
  const told = await toldTo({ story: "pay" });
  await page.goto(told.page);
  await page.locator("#amount").fill("别问");
  await page.locator("form.pay button").click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.locator("#amount").fill("３８，０００");
  await page.locator("form.pay button").click();
  await expect(page.locator("#next [role=status]").first()).toBeVisible();
});

test("the page asks nothing of the width of a screen, and reads in either language", async ({ page }) => {
  const told = await toldTo({ locale: "zh-CN" });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const lang of ["zh-CN", "en"]) {
    await page.goto(`${told.page}?lang=${lang}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator("body").innerText()).not.toMatch(NEVER);
  }
});

test.describe("on a slow line", () => {
  test.use({ javaScriptEnabled: true });

  test("the letter stands there within a second and a half", async ({ page }) => {
    const told = await toldTo({ locale: "zh-CN" });
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
    await line.send("Network.emulateNetworkConditions", slow4g);
    const times: number[] = [];
    for (let visit = 0; visit < 3; visit++) {
      await line.send("Network.clearBrowserCache");
      await page.goto(told.page);
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
                type: "largest-contentful-paint",
                buffered: true,
              });
            }),
        ),
      );
    }
    expect(Math.min(...times)).toBeLessThan(1500);
  });
});
