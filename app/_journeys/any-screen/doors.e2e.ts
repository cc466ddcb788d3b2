import { expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { home, signIn } from "../house";
import { linkIn, mailTo } from "../mailbox";
import { inStore } from "../store";

test.use({ locale: "zh-CN" });

for (const host of ["localhost", "127.0.0.1"]) {
  for (const javaScriptEnabled of [true, false]) {
    test(`one signs in and out at ${host} ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ browser }) => {
      const baseURL = home.replace("localhost", host);
      const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "zh-CN" });
      const page = await context.newPage();
      await signIn(page);
      await expect(page.getByRole("heading", { level: 1, name: "今天" })).toBeVisible();
      expect(new URL(page.url()).hostname).toBe(host);
      await page.goto("/settings/account");
      const copied = await context.storageState();
      await page.getByRole("button", { name: "退出登录" }).click();
      await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
      // Whoever kept a copy of the cookie is out as well.
      const thief = await browser.newContext({ baseURL, storageState: copied });
      const elsewhere = await thief.newPage();
      await elsewhere.goto("/today");
      await expect(elsewhere).toHaveURL(/\/login/);
      await Promise.all([context.close(), thief.close()]);
    });
  }
}

test("a session that is ended on another device is over at the next step, and leads to the door", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const who = await inviteAs("hr", page, browser);
  const [phone, desk] = [await atWork(who, browser), await atWork(who, browser)];
  await desk.goto("/settings/account");
  await desk.getByRole("button", { name: "退出其他所有设备" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "其他设备都已退出" })).toBeVisible();
  await phone.goto("/positions");
  await expect(phone).toHaveURL(/\/login\?to=/);
  await desk.goto("/positions");
  await expect(desk).toHaveURL(/\/positions/);
});

test("a colleague who is disabled is out at once, and may not come back in", async ({ page, browser }) => {
  await signIn(page);
  const who = await inviteAs("manager", page, browser);
  const own = await atWork(who, browser);
  const [row] = await inStore((sql) => sql`select id from users where email = ${who.email}`);
  await page.goto(`/settings/people/${String(row!["id"])}`);
  await page.getByRole("button", { name: "停用账号" }).click();
  await expect(page.getByRole("button", { name: "重新启用" })).toBeVisible();
  await own.goto("/today");
  await expect(own).toHaveURL(/\/login/);
  await own.locator("input[name=email]").fill(who.email);
  await own.locator("input[name=password]").fill(who.password);
  await own.locator("form[action='/signin'] button[type=submit]").click();
  await expect(own.getByRole("alert").first()).toContainText("邮箱或密码不对");
});

test("an invitation opens once", async ({ page, browser }) => {
  await signIn(page);
  const who = await inviteAs("interviewer", page, browser);
  await page.goto(linkIn(await mailTo(who.email, "/welcome/"), "welcome"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("这个链接打不开了");
});

test("forged forms change nothing, and a foreign address is not served", async ({ request, page, browser }) => {
  await signIn(page);
  // A colleague of their own: others sign in and out all the time.
  const who = await inviteAs("hr", page, browser);
  const desk = await atWork(who, browser);
  const cookie = (await desk.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const sessions = () =>
    inStore(async (sql) => {
      const [row] = await sql`select count(*)::int as n from sessions join users on users.id = sessions.user_id
        where revoked_at is null and users.email = ${who.email}`;
      return Number(row!["n"]);
    });
  const forged: Record<string, string>[] = [
    { origin: "https://evil.example.com" },
    { origin: "null" },
    {},
    { origin: `${home}.evil.example.com` },
    { origin: home.replace("localhost", "sub.localhost") },
    { origin: "http://localhost:1" },
    { origin: "https://evil.example.com", "x-forwarded-host": "evil.example.com" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", origin: "http://other.localhost" },
  ];
  const before = await sessions();
  for (const headers of forged) {
    for (const path of ["/signin", "/signout", "/language", "/today"]) {
      const answer = await request.post(home + path, {
        headers: { ...headers, cookie },
        form: { email: who.email, password: who.password },
        maxRedirects: 0,
      });
      expect([403, 421], `${path} ${JSON.stringify(headers)}`).toContain(answer.status());
    }
  }
  expect(await sessions()).toBe(before);
  for (const path of ["/login", "/api/v1/positions", `/c/${"x".repeat(43)}`, `/a/${"x".repeat(43)}`, "/v/x"]) {
    const answer = await request.get(home + path, { headers: { host: "evil.example.com" }, maxRedirects: 0 });
    expect(answer.status(), path).toBe(421);
  }
});
