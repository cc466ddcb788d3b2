import { expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { exemplars } from "../exemplars";
import { home, signIn } from "../house";
import { toldTo } from "../letters";
import { NOBODY, addressOf, routes } from "../routes";
import { inStore, keyFor } from "../store";
import { ROLES, type Verb, roleMay } from "@/lib/domain/people/permission";

test.use({ locale: "zh-CN" });

/** null: every colleague. anyone: no sign-in. token: the secret in the address. key: what the key's own test says. */
type Who = Verb | null | "anyone" | "token" | "key";

/** What each address is for. A new page or handler is missing here until it has a line. */
const TABLE: Readonly<Record<string, Who>> = {
  "/": null,
  "/login": "anyone",
  "/password": null,
  "/welcome/[token]": "token",
  "/today": "application.read",
  "/candidates": "application.read",
  "/applications/new": "application.write",
  "/applications/[id]": "application.read",
  "/applications/[id]/edit": "application.write",
  "/applications/[id]/scorecard": "scorecard.write",
  "/applications/[id]/strategy": "evaluation.read",
  "/applications/[id]/letter": "letter.read",
  "/applications/[id]/letter/preview": "letter.read",
  "/applications/[id]/report.pdf": "report.internal",
  "/approvals": "letter.approve",
  "/approvals/[letterId]": "letter.approve",
  "/letters/[id]": "letter.read",
  "/conversations": "conversation.read",
  "/conversations/[applicationId]": "conversation.read",
  "/positions": "position.read",
  "/positions/new": "position.write",
  "/positions/[id]": "position.read",
  "/positions/[id]/edit": "position.write",
  "/positions/[id]/areas/[key]": "position.write",
  "/templates": "template.read",
  "/templates/new": "template.write",
  "/templates/[id]": "template.read",
  "/templates/[id]/edit": "template.write",
  "/templates/[id]/preview": "template.read",
  "/templates/[id]/versions": "template.read",
  "/more": null,
  "/settings": null,
  "/settings/account": null,
  "/settings/look": null,
  "/settings/people": "people.manage",
  "/settings/people/[id]": "people.manage",
  "/settings/people/invite": "people.manage",
  "/settings/company": "settings.manage",
  "/settings/api-keys": "settings.manage",
  "/settings/wording": "wording.read",
  "/settings/wording/[rule]": "wording.read",
  "/settings/wording-model": "settings.manage",
  "/settings/mailbox": "mailbox.read",
  "/settings/mailbox/[id]": "mailbox.read",
  "/settings/mailbox/[id]/html": "mailbox.read",
  "/signin": "anyone",
  "/signout": "anyone",
  "/language": "anyone",
  "/c/page.css": "anyone",
  "/c/icon.svg": "anyone",
  "/api/health": "anyone",
  "/api/ready": "anyone",
  "/api/v1/openapi.json": "anyone",
};
function whoOf(path: string): Who | undefined {
  if (path in TABLE) return TABLE[path];
  return /^\/[acv]\//.test(path) ? "token" : path.startsWith("/api/v1/") ? "key" : undefined;
}

const office = routes.filter(({ path, methods }) => methods.includes("GET") && isOffice(whoOf(path)));
function isOffice(who: Who | undefined): who is Verb | null {
  return who !== undefined && who !== "anyone" && who !== "token" && who !== "key";
}

let calls = 0;
async function look(method: string, path: string, headers: Record<string, string> = {}) {
  calls++;
  const answer = await fetch(home + path, { method, headers, redirect: "manual" });
  return { status: answer.status, body: await answer.text() };
}

test("no address of the house is without a line in the table", () => {
  expect(routes.filter(({ path }) => whoOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  expect(Object.keys(TABLE).filter((path) => !routes.some((route) => route.path === path))).toEqual([]);
});

test("every role sees the screens of its work and no others; nobody signed in sees none, nor does the secret of a link", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const { ids, told, asked, candidate, approver } = await exemplars();
  const names = [told.name, asked.name];
  await signIn(page);
  for (const secret of ["", candidate, approver]) {
    const headers = secret && { cookie: `huiyin-session=${secret}`, authorization: `Bearer ${secret}` };
    for (const { path } of office) {
      const { status, body } = await look("GET", addressOf(path, ids), headers || {});
      expect([303, 307], `${path} for nobody`).toContain(status);
      expect(body, `${path} for nobody`).not.toContain("example.com");
    }
  }
  for (const role of ROLES) {
    const own = await atWork(await inviteAs(role, page, browser), browser);
    const cookie = (await own.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    await own.context().close();
    for (const { path } of office) {
      const who = whoOf(path) as Verb | null;
      const open = who === null || roleMay(role, who);
      const { status, body } = await look("GET", addressOf(path, ids), { cookie });
      // Some rows belong to others: then there is nothing here, in the same words as for what doesn't exist.
      expect(open ? [200, 307, 404] : [403, 404], `${path} for ${role}`).toContain(status);
      if (!open || status === 404) for (const name of names) expect(body, `${path} for ${role}`).not.toContain(name);
      // What isn't there: asked by those who may the most and the least.
      if (!path.includes("[") || !["admin", "interviewer"].includes(role)) continue;
      const elsewhere = await look("GET", addressOf(path, {}), { cookie });
      expect(open ? [404] : [403, 404], `${path} for ${role}, of nothing`).toContain(elsewhere.status);
    }
  }
  process.stdout.write(`roles: ${office.length} addresses, ${calls} calls\n`);
});

test("a secret opens its own door, and neither another's nor the API; a key opens what its scopes say", async () => {
  const { ids, candidate, approver, told } = await exemplars();
  const other = (await toldTo()).page.split("/").at(-1)!;
  const before = await inStore((sql) => sql`select count(*)::int as n from events where letter_id = ${told.letterId}`);
  const own = new URL(told.page).origin;
  for (const { path, methods } of routes.filter((route) => whoOf(route.path) === "token")) {
    const right = path.startsWith("/c/") ? [candidate, other] : path.startsWith("/a/") ? [approver] : [];
    for (const secret of [candidate, approver, other, "x".repeat(43), "short"]) {
      if (right.includes(secret)) continue;
      const address = addressOf(path, { token: secret, report: secret });
      for (const method of methods) {
        const { status } = await look(method, address, method === "GET" ? {} : { origin: own });
        // An invitation says so on a page of the door.
        expect([404, 429, ...(path.startsWith("/welcome") ? [200] : [])], `${method} ${path}`).toContain(status);
      }
    }
  }
  const nothing = await keyFor("admin@example.com", []);
  for (const { path, methods } of routes.filter((route) => whoOf(route.path) === "key")) {
    for (const method of methods) {
      for (const address of new Set([addressOf(path, ids), addressOf(path, {})])) {
        for (const [key, wanted] of [
          [candidate, 401],
          [approver, 401],
          [other, 401],
          ["", 401],
          [nothing, 403],
        ] as const) {
          const headers = {
            ...(key && { authorization: `Bearer ${key}` }),
            "x-forwarded-for": `198.51.100.${calls % 250}`,
          };
          const { status, body } = await look(method, address, headers);
          const unknown = path.includes("...") && wanted === 403 ? 404 : wanted;
          expect(status, `${method} ${address}`).toBe(unknown);
          expect(body).not.toContain(told.name);
        }
      }
    }
  }
  expect(await inStore((sql) => sql`select count(*)::int as n from events where letter_id = ${told.letterId}`)).toEqual(
    before,
  );
  expect(NOBODY).not.toBe(ids.applications);
  process.stdout.write(`doors: ${calls} calls\n`);
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
