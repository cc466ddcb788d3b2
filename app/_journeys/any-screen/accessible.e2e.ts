// No barrier for anybody on any screen: WCAG 2.2 A and AA, in both languages, by day and by night, on a phone and a desk, with large text and long names.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { type Colleague, atWork, invite, inviteAs } from "../colleagues";
import { exemplars } from "../exemplars";
import { ask, once, press, signIn } from "../house";
import { type Asked, type Locale, type Told, type Wish, askedFor, toldTo } from "../letters";
import { barriersOn, eyes } from "../look";
import { linkIn, mailTo } from "../mailbox";
import { addressOf } from "../routes";
import { screenOf, screens, walk } from "../screens";
import { inStore } from "../store";
import { zoneWhereItIs } from "../zone";

// A trace of each look would take longer than the look; what is found is said in words.
test.use({ trace: "off", locale: "zh-CN" });
test.describe.configure({ mode: "parallel" });
test.setTimeout(240_000);

const nobody = "x".repeat(43);
const LONG = {
  "zh-CN": {
    name: "阿依古丽·买买提·吐尔逊江",
    title: "华东区智能制造事业部高级后端开发工程师（微服务与分布式事务方向）",
  },
  en: {
    name: "Maximiliana Wolfeschlegelsteinhausenbergerdorffwelche",
    title: "Principal Backend Engineer for Distributed Payment Reconciliation Platforms",
  },
};

/** Somebody with a name and a position that fill more than one line. */
const long = (locale: Locale) => ({
  locale,
  name: once(LONG[locale].name),
  position: { title: `${LONG[locale].title} ${once("")}` },
});

/** Where mails lead, and what an older address stands for. */
const BY_ADDRESS = new Set(["/approvals/[letterId]", "/letters/[id]", "/settings"]);

const invited = new Map<string, Colleague>();

/** A colleague who reads this language; whoever was invited for an earlier look comes again. */
async function colleague(role: "admin" | "interviewer" | "manager", locale: Locale, page: Page, browser: Browser) {
  const who = invited.get(role) ?? (await inviteAs(role, page, browser));
  invited.set(role, who);
  await inStore(
    (sql) => sql`update users set locale = ${locale}, must_change_password = false where email = ${who.email}`,
  );
  return who;
}

async function atWorkWithEyes(who: Colleague, browser: Browser, locale: Locale): Promise<Page> {
  return withEyes(await atWork(who, browser, { locale, reducedMotion: "reduce" }));
}

async function adminAtWork(page: Page, browser: Browser, locale: Locale): Promise<Page> {
  await signIn(page);
  return atWorkWithEyes(await colleague("admin", locale, page, browser), browser, locale);
}

async function withEyes(page: Page): Promise<Page> {
  await page.context().addInitScript(eyes());
  return page;
}

/** @returns a look at a screen; what is found is said at once, and the way goes on */
function looker(page: Page, locale: Locale) {
  return async (where: string, on = page) => {
    const found = await barriersOn(on, locale === "en" ? "phone" : "desk");
    expect.soft(found, where.replace(/[\w-]{43}/, "[token]")).toEqual([]);
  };
}

/** Sends the form of a page as it stands, past what a browser would stop, and waits for what is wrong with it. */
async function send(page: Page, form = "main form:has(button[type=submit])"): Promise<void> {
  const one = page.locator(form).last();
  await one.evaluate((element: HTMLFormElement) => (element.noValidate = true));
  // By keyboard: after a mouse no control would show its ring.
  await one.locator("button:is([type=submit], :not([type]))").last().press("Enter");
  await page.locator("main [role=alert]:not(:empty)").first().waitFor();
}

for (const locale of ["zh-CN", "en"] as Locale[]) {
  test(`nothing on any screen of the office keeps a colleague out, in ${locale}`, async ({ page, browser }) => {
    const [{ told, ids }, own] = await Promise.all([exemplars(() => long(locale)), adminAtWork(page, browser, locale)]);
    await press(`${told.page}/reply`, { kind: "question", text: "?" });
    const look = looker(own, locale);
    const titles = new Map<string, string>();
    // Rows of our own, whatever others left in the lists.
    const rows = screens.filter((screen) => screen.includes("[")).map((screen) => addressOf(screen, ids));
    const from = [
      `/today?a=${told.applicationId}`,
      `/candidates?q=${encodeURIComponent(told.name)}`,
      "/settings",
      ...rows,
    ];
    const { seen, linked } = await walk(own, from, async (screen) => {
      // An address of its own that leads to another screen.
      if (screenOf(new URL(own.url()).pathname) !== screen) return;
      const [lang, title] = await own.evaluate(() => [document.documentElement.lang, document.title] as const);
      expect(lang).toBe(locale);
      expect.soft(titles.get(title), `${screen} is called ${title}`).toBe(undefined);
      titles.set(title, screen);
      await look(screen);
    });
    expect(screens.filter((screen) => !seen.has(screen))).toEqual([]);
    expect(screens.filter((screen) => !linked.has(screen) && !BY_ADDRESS.has(screen))).toEqual([]);
  });

  test(`nothing keeps a colleague out where something is missing, wrong or not theirs, in ${locale}`, async ({
    page,
    browser,
  }) => {
    const [asked, own] = await Promise.all([askedFor(long(locale)), adminAtWork(page, browser, locale)]);
    const look = looker(own, locale);
    for (const path of ["/nowhere", `/candidates?q=${nobody}`]) {
      await own.goto(path);
      await look(path);
    }
    for (const path of ["/applications/new", "/settings/people/invite"]) {
      await own.goto(path);
      await send(own);
      await look(`${path} with faults`);
    }
    await own.goto("/settings/account");
    await send(own, "form:has(input[name=newPassword])");
    await look("a password that is none");
    await staleParagraph(own, asked);
    await look("a paragraph that somebody else changed");
    for (const path of ["letter?ask=1", "letter?tab=short", "letter?v=2"]) {
      await own.goto(`/applications/${asked.applicationId}/${path}`);
      await look(path);
    }
    const guest = await atWorkWithEyes(await colleague("interviewer", locale, page, browser), browser, locale);
    for (const path of ["/today", "/settings/people"]) {
      await guest.goto(path);
      await look(`${path} for an interviewer`, guest);
    }
  });

  test(`nothing keeps a visitor out at the door or behind a mailed link, in ${locale}`, async ({ page, browser }) => {
    const letters = Promise.all([toldTo(long(locale)), toldTo({ ...long(locale), story: "pay" })]);
    await signIn(page);
    const { link } = await invite("hr", page);
    const newcomer = await colleague("interviewer", locale, page, browser);
    const chief = await colleague("manager", locale, page, browser);
    const [told, pay] = await letters;
    const stranger = await withEyes(await (await browser.newContext({ locale, reducedMotion: "reduce" })).newPage());
    const look = looker(stranger, locale);
    const open = async (path: string, on = stranger) => {
      await on.goto(path);
      await look(new URL(path, "http://x").pathname, on);
    };
    for (const path of ["/login", "/login?problem=wrong", link, told.page]) await open(path);
    for (const door of ["welcome", "c", "a", "v"]) await open(`/${door}/${nobody}`);
    await answersOf(stranger, { told, pay }, look);
    await approvals(stranger, { ...long(locale), approver: chief.email }, look);
    const own = await atWorkWithEyes(newcomer, browser, locale);
    await inStore((sql) => sql`update users set must_change_password = true where email = ${newcomer.email}`);
    for (const path of ["/password", "/nowhere"]) await open(path, own);
  });
}

/** Opened for a change, while somebody else is faster. */
async function staleParagraph(own: Page, { applicationId, letterId, version }: Asked): Promise<void> {
  const change = (read: number) =>
    ask("PATCH", `/letters/${letterId}`, { version: read, blocks: [{ kind: "signature", text: once("陈洁") }] });
  await change(version);
  await own.goto(`/applications/${applicationId}/letter?edit=signature`);
  await change(version + 1);
  await send(own, ".para-editing form:has(textarea)");
}

type Look = ReturnType<typeof looker>;

/** The candidate's page as it answers: nothing chosen, received, an amount that is none. */
async function answersOf(stranger: Page, { told, pay }: { told: Told; pay: Told }, look: Look): Promise<void> {
  await stranger.goto(told.page);
  await send(stranger, "#reply form");
  await look("a reply with nothing in it");
  await press(`${told.page}/reply`, { kind: "dispute", text: "不同意", dimension: "sc" });
  await stranger.goto(`${told.page}?done=reply`);
  await look("a reply received");
  await stranger.goto(pay.page);
  await stranger.locator("#amount").fill("别问");
  await send(stranger, "form.pay");
  await look("an expectation that is no amount");
}

/** The manager's page: asked, a change without words, a yes that still waits, and one that needs a sign-in. */
async function approvals(stranger: Page, wish: Wish & { approver: string; locale: Locale }, look: Look): Promise<void> {
  const linkOf = async (asked: Asked) => linkIn(await mailTo(wish.approver, asked.name), "a");
  const [link, guarded] = await Promise.all([
    askedFor({ ...wish, timeZone: zoneWhereItIs(2) }).then(linkOf),
    askedFor({ ...wish, ...long(wish.locale), story: "pay" }).then(linkOf),
  ]);
  await stranger.goto(link);
  await look("a letter to approve");
  await send(stranger, "#change form");
  await look("a change without words");
  await stranger.goto(link);
  const yes = stranger.locator("form[action$='/approve'] button");
  await yes.click();
  await expect(yes).toHaveCount(0);
  await look("a yes that waits for the morning");
  await stranger.goto(guarded);
  await look("a letter that needs a sign-in");
}
