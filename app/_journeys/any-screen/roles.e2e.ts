import { expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { ask, home, signIn } from "../house";
import { askedFor, toldTo } from "../letters";
import { type Verb, ROLES, roleMay } from "@/lib/domain/people/permission";

test.use({ locale: "zh-CN" });

/** What each screen is for; null is everybody's. */
async function screens(): Promise<[path: string, verb: Verb | null][]> {
  const [told, asked] = [await toldTo(), await askedFor()];
  const { positionId } = await ask<{ positionId: string }>("GET", `/applications/${told.applicationId}`);
  const at = `/applications/${told.applicationId}`;
  return [
    ["/today", "application.read"],
    ["/candidates", "application.read"],
    ["/applications/new", "application.write"],
    [at, "application.read"],
    [`${at}/edit`, "application.write"],
    [`${at}/scorecard`, "scorecard.write"],
    [`${at}/strategy`, "evaluation.read"],
    [`${at}/letter`, "letter.read"],
    [`${at}/report.pdf?audience=internal`, "report.internal"],
    ["/approvals", "letter.approve"],
    [`/approvals/${asked.letterId}`, "letter.approve"],
    ["/conversations", "conversation.read"],
    [`/conversations/${told.applicationId}`, "conversation.read"],
    ["/positions", "position.read"],
    ["/positions/new", "position.write"],
    [`/positions/${positionId}`, "position.read"],
    [`/positions/${positionId}/edit`, "position.write"],
    ["/templates", "template.read"],
    ["/more", null],
    ["/settings/account", null],
    ["/settings/people", "people.manage"],
    ["/settings/people/invite", "people.manage"],
    ["/settings/company", "settings.manage"],
    ["/settings/api-keys", "settings.manage"],
    ["/settings/mailbox", "mailbox.read"],
  ];
}

test("every role sees the screens of its work and no others; nobody signed in sees none", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const all = await screens();
  await signIn(page);
  for (const [path] of all) {
    const answer = await request.get(home + path, { maxRedirects: 0, headers: { cookie: "" } });
    expect([303, 307, 401, 403, 404], `${path} for nobody`).toContain(answer.status());
    expect(await answer.text(), `${path} for nobody`).not.toContain("example.com");
  }
  for (const role of ROLES) {
    const own = await atWork(await inviteAs(role, page, browser), browser);
    for (const [path, verb] of all) {
      const { status, body } = await own.evaluate(async (address) => {
        const answer = await fetch(address, { redirect: "manual" });
        return { status: answer.status, body: await answer.text() };
      }, path);
      const open = verb === null || roleMay(role, verb);
      // Some rows belong to others: then there is nothing here, in the same words as for what doesn't exist.
      expect(open ? [200, 404] : [403, 404], `${path} for ${role}`).toContain(status);
      if (!open) expect(body, `${path} for ${role}`).not.toContain("江一帆");
    }
    await own.context().close();
  }
});

test("without scripts, too, another role's screen and one that isn't there say so", async ({ page, browser }) => {
  await signIn(page);
  const own = await atWork(await inviteAs("interviewer", page, browser), browser, { javaScriptEnabled: false });
  for (const [path, status, title] of [
    ["/settings/people", 403, "您还不能看这里"],
    [`/applications/${crypto.randomUUID()}`, 404, "这里没有内容"],
  ] as const) {
    expect((await own.goto(path))?.status(), path).toBe(status);
    await expect(own.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(own.getByRole("link", { name: "回到今天" })).toBeVisible();
    if (status === 403) await expect(own.locator(".flag")).toContainText("管理员：管理员");
  }
  await own.context().close();
});
