// The founding case from the end of the interview to the answered reply, with a picture of every screen on the way.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { ask, home, manager } from "../house";
import type { Locale } from "../letters";
import { linkIn, mailTo } from "../mailbox";
import { inStore } from "../store";
import { type Size, inNoHurry, officeOf, speak, take, windowOf } from "./camera";

type Items = { items: { id: string; externalId: string | null }[] };
type Path = readonly [name: string, path: string];

type Window = readonly [Size, Locale];

/** docs/screens.md shows each screen on a phone in Chinese and on a desktop in English; the README adds the other two of Today. */
const USUAL: readonly Window[] = [
  ["phone", "zh-CN"],
  ["desktop", "en"],
];
const OTHERS: readonly Window[] = [
  ["phone", "en"],
  ["desktop", "zh-CN"],
];

/** Mails carry the address in the pictures; the server answers at its own. */
const here = (link: string) => `${home}${new URL(link).pathname}`;

const found = (list: Items, externalId: string) => list.items.find((one) => one.externalId === externalId)!.id;

async function photograph(browser: Browser, paths: readonly Path[], windows = USUAL): Promise<void> {
  for (const [size, locale] of windows) {
    await speak(locale);
    const page = await officeOf(browser, size, locale);
    for (const [name, path] of paths) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await take(page, name);
    }
    await page.context().close();
  }
}

/** A page behind a link. One language given: it is the link's own, and only the sizes differ. */
async function photographLink(browser: Browser, locales: readonly [Locale, Locale?], name: string, address: string) {
  const [phones, desktops = phones] = locales;
  for (const [size, locale] of [
    ["phone", phones],
    ["desktop", desktops],
  ] as const) {
    const page = await windowOf(browser, size, locale);
    await page.goto(address);
    await take(page, name);
    await page.context().close();
  }
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
}

/** So that there are two versions to compare. */
async function nextVersion(page: Page, template: string): Promise<void> {
  await page.goto(`${template}/edit`);
  await page.locator("input[name='areas.0.weight']").fill("35");
  await press(page, "存成新的一版");
  await page.waitForURL(`**${template}`);
}

/** @returns the link that invites a new colleague */
async function inviteOne(desk: Page): Promise<string> {
  const email = "zhou.ran@example.com";
  await desk.goto("/settings/people/invite");
  await desk.getByLabel("姓名").fill("周然");
  await desk.getByLabel("工作邮箱").fill(email);
  await desk.locator("input[name=role][value=interviewer]").check();
  await press(desk, "发邀请");
  return linkIn(await mailTo(email, "/welcome/"), "welcome");
}

/** The manager says yes on the phone. @returns the candidate's own page */
async function approve(browser: Browser, locale: Locale, name: string, email: string): Promise<string> {
  await speak(locale);
  const approver = await windowOf(browser, "phone", locale);
  await approver.goto(here(linkIn(await mailTo(manager.email, name), "a")));
  await take(approver, "approval");
  await press(approver, /^(Approve|批准)/);
  await take(approver, "approved");
  return here(linkIn(await mailTo(email, "/c/"), "c"));
}

/** The candidate asks on the phone, HR answers at the desk. */
async function talk(browser: Browser, desk: Page, address: string, conversation: string): Promise<void> {
  const reader = await windowOf(browser, "phone", "zh-CN");
  await reader.goto(address);
  await reader.locator("#reply input[name=kind][value=question]").check();
  await reader.locator("#words").fill("谢谢您写得这么具体。请问Spring Cloud这部分，当时主要看的是哪些内容？");
  await reader.locator("#reply form button.primary").click();
  await expect(reader.locator("#talk")).toBeVisible();
  await desk.goto(conversation);
  await desk
    .locator("textarea[name=text]")
    .fill("主要看了三块：服务注册与发现、配置中心，以及出故障时怎样熔断和降级。");
  await press(desk, "发送答复");
  await expect(desk.locator("main")).toContainText("配置中心");
}

test("the founding case, from the end of the interview to the answered reply", async ({ browser }) => {
  await inNoHurry();
  const applications = await ask<Items>("GET", "/applications?limit=50");
  const wang = `/applications/${found(applications, "founding-wang")}`;
  const unscored = `/applications/${found(applications, "founding-lin")}`;
  const clarke = found(applications, "founding-clarke");
  const position = `/positions/${found(await ask<Items>("GET", "/positions?limit=50"), "founding-java")}`;
  const one = async (table: string, where = {}) => {
    const rows = await inStore((sql) => sql`select * from ${sql(table)} order by 1`);
    return rows.find((row) => Object.entries(where).every(([name, value]) => row[name] === value))!;
  };

  const template = `/templates/${(await one("templates"))["id"]}`;

  await photograph(browser, [["today", "/today"]], OTHERS);
  await speak("zh-CN");
  const desk = await officeOf(browser, "desktop", "zh-CN");
  await nextVersion(desk, template);
  await photographLink(browser, ["zh-CN", "en"], "sign-in", `${home}/login`);
  await photographLink(browser, ["zh-CN", "en"], "welcome", await inviteOne(desk));
  await photographLink(browser, ["zh-CN", "en"], "ended", `${home}/c/${"x".repeat(43)}`);

  await photograph(browser, [
    ["today", "/today"],
    ["candidates", "/candidates"],
    ["new-application", "/applications/new"],
    ["application", wang],
    ["correct-application", `${wang}/edit`],
    ["scorecard", `${unscored}/scorecard`],
    ["strategy", `${wang}/strategy`],
    ["positions", "/positions"],
    ["new-position", "/positions/new"],
    ["position", position],
    ["correct-position", `${position}/edit`],
    ["dimension", `${position}/areas/spring-cloud`],
    ["templates", "/templates"],
    ["new-template", "/templates/new"],
    ["template", template],
    ["edit-template", `${template}/edit`],
    ["template-preview", `${template}/preview`],
    ["template-versions", `${template}/versions`],
    ["company", "/settings/company"],
    ["colleagues", "/settings/people"],
    ["colleague", `/settings/people/${(await one("users", { email: manager.email }))["id"]}`],
    ["invite", "/settings/people/invite"],
    ["account", "/settings/account"],
    ["api-keys", "/settings/api-keys"],
    ["wording-model", "/settings/wording-model"],
    ["wording", "/settings/wording"],
    ["wording-rule", "/settings/wording/new"],
    ["components", "/settings/look"],
    ["approvals", "/approvals"],
    ["approve", `/approvals/${(await one("letters", { application_id: clarke }))["id"]}`],
  ]);

  await photograph(browser, [["more", "/more"]], [["phone", "zh-CN"]]);

  await speak("zh-CN");
  await desk.goto(`${wang}/strategy`);
  await press(desk, "写反馈函");
  await desk.waitForURL(/\/letter/);
  await photograph(browser, [["letter", `${wang}/letter`]]);
  await speak("zh-CN");
  await desk.goto(`${wang}/letter`);
  await press(desk, "请Martin Shaw批准");
  const chinese = await approve(browser, "zh-CN", "王小川", "wang.xiaochuan@example.com");
  const english = await approve(browser, "en", "Emma Clarke", "emma.clarke@example.com");
  await photographLink(browser, ["zh-CN"], "candidate-page", chinese);
  await photographLink(browser, ["en"], "candidate-page", english);

  await speak("zh-CN");
  await talk(browser, desk, chinese, wang.replace("applications", "conversations"));
  await photographLink(browser, ["zh-CN"], "answered", `${chinese}#talk`);
  await desk.request.get(`${wang}/report.pdf`);
  await photographLink(browser, ["zh-CN", "en"], "verify", `${home}/v/${(await one("reports"))["id"]}`);
  await photograph(browser, [
    ["replies", "/conversations"],
    ["conversation", wang.replace("applications", "conversations")],
    ["mailbox", "/settings/mailbox"],
    ["mail", `/settings/mailbox/${(await one("deliveries", { kind: "letter" }))["id"]}`],
  ]);
});
