import { expect, test } from "@playwright/test";
import { exemplars } from "../exemplars";
import { admin, ask, home, signIn } from "../house";
import { askedFor, requestFor, toldTo } from "../letters";
import { linkIn } from "../mailbox";
import { addressOf, routes } from "../routes";
import { inStore } from "../store";

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex, nofollow, noarchive",
  "cross-origin-resource-policy": "same-origin",
};
const CLOSED =
  "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Files that are the same for everybody may be kept. */
const PUBLIC = /^\/(c\/(page\.css|icon\.svg)|_next\/static\/.*|[\w-]+\.(png|svg|ico|webmanifest))$/;

/** What every browser must be told about this address. */
function expectPromises(answer: Response, path: string, method: string): void {
  const headers = Object.fromEntries(answer.headers) as Readonly<Record<string, string>>;
  const what = `${method} ${path}: ${answer.status}`;
  expect(headers, what).toMatchObject(EVERYWHERE);
  const policy = headers["content-security-policy"] ?? "";
  if (/^\/[acv]\//.test(path) && !PUBLIC.test(path)) {
    expect(headers, what).toMatchObject({ "content-security-policy": CLOSED, "referrer-policy": "no-referrer" });
  } else if (path.startsWith("/api/") || headers["content-type"]?.startsWith("text/html")) {
    for (const part of ["default-src '", "frame-ancestors 'none'"]) expect(policy, what).toContain(part);
    expect(policy, what).not.toMatch(/script-src[^;]*unsafe|\*/);
    expect(headers["referrer-policy"], what).toMatch(/^(same-origin|no-referrer)$/);
  }
  // What isn't an answer to a GET, and where one is sent on for now, is kept by nobody who isn't told to.
  if (PUBLIC.test(path) || method === "POST" || method === "OPTIONS" || [303, 307].includes(answer.status)) return;
  expect(headers["cache-control"] ?? "", what).toContain("no-store");
  expect(headers["x-powered-by"], what).toBeUndefined();
}

async function everyAddress() {
  const { ids, told, candidate, approver } = await exemplars();
  await ask("GET", `/applications/${told.applicationId}/recommendation`);
  const [report] = await inStore((sql) => sql`select id from reports limit 1`);
  const here = { ...ids, report: String(report?.["id"] ?? "none") };
  const tokenOf = (path: string) => (path.startsWith("/a/") ? approver : candidate);
  const addresses = routes.flatMap(({ path }) => [
    addressOf(path, { ...here, token: tokenOf(path) }),
    ...(path.includes("[") ? [addressOf(path, { token: "x".repeat(43) })] : []),
  ]);
  return [...addresses, "/nothing", "/c", "/a", "/v", `/c/${tokenOf("/c/")}/nothing`, "/icon-512.png", "/_next/image"];
}

test("every address tells browsers what to refuse, whoever asks and however", async ({ page }) => {
  test.setTimeout(240_000);
  const addresses = await everyAddress();
  await signIn(page);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  let answers = 0;
  for (const path of addresses) {
    for (const method of ["GET", "HEAD", "POST", "OPTIONS", "GET as admin"]) {
      const headers = {
        // From many networks, as visitors are.
        "x-forwarded-for": `198.51.100.${answers++ % 250}`,
        ...(method === "POST" && { origin: home }),
        ...(method === "GET as admin" && { cookie }),
      };
      const answer = await fetch(home + path, { method: method.split(" ")[0]!, headers, redirect: "manual" });
      await answer.arrayBuffer();
      expect(answer.status, `${method} ${path}`).toBeLessThan(500);
      expectPromises(answer, path, method);
    }
  }
  process.stdout.write(`headers: ${addresses.length} addresses, ${answers} answers\n`);
});

test("over https browsers are told to stay there, and cookies are for this house and for requests alone", async ({
  playwright,
}) => {
  const secure = { "x-forwarded-proto": "https", "x-forwarded-for": "198.51.100.77" };
  const request = await playwright.request.newContext({ extraHTTPHeaders: secure });
  for (const path of ["/login", "/c/nothing", "/api/health", "/c/page.css", "/nothing"]) {
    const answer = await request.get(home + path, { maxRedirects: 0 });
    expect(answer.headers()["strict-transport-security"], path).toContain("max-age=31536000");
    expect(
      (await request.get(home + path, { headers: { "x-forwarded-proto": "http" } })).headers(),
      path,
    ).not.toHaveProperty("strict-transport-security");
  }
  const origin = home.replace("http:", "https:");
  const form = { email: admin.email, password: admin.password };
  const answer = await request.post(`${home}/signin`, { form, headers: { origin }, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  const set = answer.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
  const names = set.map(({ value }) => value.split("=")[0]);
  expect(names).toEqual(expect.arrayContaining(["__Host-huiyin-session", "__Host-huiyin-device"]));
  for (const { value } of set) {
    for (const flag of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
      expect(value.toLowerCase()).toContain(flag.toLowerCase());
    expect(value).not.toMatch(/domain=/i);
  }
  await request.dispose();
});

test("a candidate's, an approver's and a checker's page ask no other site for anything", async ({ page }) => {
  const told = await toldTo();
  const approval = linkIn(await requestFor(await askedFor()), "a");
  const [report] = await inStore((sql) => sql`select id from reports limit 1`);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const address of [
    told.page,
    `${told.page}?lang=en`,
    approval,
    `${home}/v/${String(report?.["id"])}`,
    `${home}/c/nothing`,
  ]) {
    await page.goto(address, { waitUntil: "load" });
  }
  expect(asked.length).toBeGreaterThan(5);
  expect(
    asked.filter((url) => new URL(url).port !== new URL(home).port || !/^http:\/\/(localhost|[\d.]+)[:/]/.test(url)),
  ).toEqual([]);
});
