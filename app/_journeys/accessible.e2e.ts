// No barrier for anybody on any screen: WCAG 2.2 A and AA, in both languages, by day and by night.
import AxeBuilder from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { atWork, invite, inviteAs } from "./colleagues";
import { press, signIn } from "./house";
import { type Locale, askedFor, requestFor, toldTo } from "./letters";
import { linkIn } from "./mailbox";
import { screens, walk } from "./screens";
import { inStore } from "./store";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const LOCALES: readonly Locale[] = ["zh-CN", "en"];
const nobody = "x".repeat(43);

/** @returns what keeps somebody out of the screen as it stands, by day; by night only colours differ. */
async function barriers(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    const { violations } = await (
      colorScheme === "light" ? axe.withTags(LEVELS) : axe.withRules(["color-contrast", "link-in-text-block"])
    ).analyze();
    for (const { id, impact, nodes } of violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      for (const node of nodes) found.push(`${screen} ${colorScheme}: ${id} at ${node.target.join(" ")}`);
    }
  }
  return found;
}

// Some sixty looks at a screen take their time on a busy machine.
test.setTimeout(240_000);

for (const locale of LOCALES) {
  test(`nothing on any screen of the office keeps a colleague out, in ${locale}`, async ({ page, browser }) => {
    const { letterId } = await askedFor({ locale });
    const told = await toldTo({ locale });
    await press(`${told.page}/reply`, { kind: "question", text: "?" });
    await signIn(page);
    const who = await inviteAs("admin", page, browser);
    await inStore((sql) => sql`update users set locale = ${locale} where email = ${who.email}`);
    const own = await atWork(who, browser);
    const found: string[] = [];
    const from = ["/today", `/applications/${told.applicationId}`, `/approvals/${letterId}`, `/letters/${letterId}`];
    const seen = await walk(own, from, async (screen) => {
      await expect(own.locator("html")).toHaveAttribute("lang", locale);
      found.push(...(await barriers(own, screen)));
    });
    expect(found).toEqual([]);
    expect(screens.filter((screen) => !seen.has(screen))).toEqual([]);
  });

  test(`nothing keeps a visitor out at the door or behind a mailed link, in ${locale}`, async ({ page, browser }) => {
    const approval = linkIn(await requestFor(await askedFor({ locale })), "a");
    const told = await toldTo({ locale });
    await signIn(page);
    const { link } = await invite("hr", page);
    const newcomer = await inviteAs("interviewer", page, browser);
    const found: string[] = [];
    const look = async (own: Page, path: string) => {
      await own.goto(path);
      found.push(...(await barriers(own, path.replace(/[\w-]{43}/, "[token]"))));
    };
    const stranger = await (await browser.newContext({ locale })).newPage();
    for (const path of ["/login", "/login?problem=wrong", link, approval, told.page]) await look(stranger, path);
    for (const door of ["welcome", "c", "a", "v"]) await look(stranger, `/${door}/${nobody}`);
    const own = await atWork(newcomer, browser, { locale });
    await inStore(
      (sql) => sql`update users set must_change_password = true, locale = ${locale} where email = ${newcomer.email}`,
    );
    for (const path of ["/password", "/nowhere"]) await look(own, path);
    expect(found).toEqual([]);
  });
}
