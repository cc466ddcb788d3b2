// Colleagues who come in as colleagues do: invited by the admin, with a password of their own.
import { type Browser, type Page, expect } from "@playwright/test";
import { once, signIn } from "./house";
import { linkIn, mailTo } from "./mailbox";

export type Colleague = { readonly name: string; readonly email: string; readonly password: string };
type Role = "hr" | "interviewer" | "manager" | "leader" | "admin";

/** @param page where the admin is signed in, in Chinese. @returns the link that was mailed to the colleague */
export async function invite(role: Role, page: Page): Promise<{ name: string; email: string; link: string }> {
  const name = once("同事");
  const email = `${once("colleague")}@example.com`;
  await page.goto("/settings/people/invite");
  await page.getByLabel("姓名").fill(name);
  await page.getByLabel("工作邮箱").fill(email);
  await page.locator(`input[name=role][value=${role}]`).check();
  await page.getByRole("button", { name: "发邀请" }).click();
  // The page has its answer: whoever goes on now interrupts nothing.
  await page.waitForURL(/\/settings\/people\?done=invited/);
  return { name, email, link: linkIn(await mailTo(email, "/welcome/"), "welcome") };
}

/** @returns a colleague who has accepted the invitation. */
export async function inviteAs(role: Role, page: Page, browser: Browser): Promise<Colleague> {
  const { name, email } = await invite(role, page);
  const who = { name, email, password: "a sentence that is easy to keep" };
  await accept(who, browser);
  return who;
}

/** Opens the invitation in the mailbox and sets the password. */
export async function accept({ email, password }: Colleague, browser: Browser): Promise<void> {
  const link = linkIn(await mailTo(email, "/welcome/"), "welcome");
  // At an address of their own: from one address only so many invitations may be accepted in a while.
  const address = `198.51.100.${Math.floor(Math.random() * 254) + 1}`;
  const own = await browser.newPage({ locale: "zh-CN", extraHTTPHeaders: { "x-forwarded-for": address } });
  await own.goto(link);
  await own.locator("input[name=newPassword]").fill(password);
  await own.locator("input[name=repeatPassword]").fill(password);
  await own.locator("form:has(input[name=newPassword]) button[type=submit]").click();
  await expect(own).toHaveURL(/\/login/);
  await own.close();
}

/** A browser of their own in which the colleague is signed in. */
export async function atWork(who: Colleague, browser: Browser, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", ...more });
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}
