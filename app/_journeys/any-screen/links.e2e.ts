import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { ask, home, press } from "../house";
import { askedFor, requestFor, toldTo } from "../letters";
import { linkIn } from "../mailbox";
import { inStore } from "../store";

/** As a visitor of their own, so that one test's guesses don't make another's wait. */
const visitor = (name: string, locale = "zh-CN") => ({
  headers: { "x-forwarded-for": name, "accept-language": locale },
});

const PROMISED = {
  "content-security-policy": expect.stringContaining("default-src 'none'"),
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow, noarchive",
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

function promisesOf(response: Response): void {
  expect(Object.fromEntries(response.headers), response.url).toMatchObject(PROMISED);
}

test("unknown, expired and revoked links open one and the same screen, to the byte", async () => {
  const [expired, revoked] = [await toldTo(), await toldTo()];
  const approval = linkIn(await requestFor(await askedFor()), "a");
  await inStore(async (sql) => {
    const about = (letterId: string) => sql`letter_id = ${letterId} and purpose = 'candidate'`;
    await sql`update links set expires_at = now() - interval '1 minute' where ${about(expired.letterId)}`;
    await sql`update links set revoked_at = now() where ${about(revoked.letterId)}`;
  });
  const unknown = `${home}/c/${randomBytes(32).toString("base64url")}`;
  const wrongDoor = `${home}/c/${approval.split("/").at(-1)}`;
  for (const locale of ["zh-CN", "en"]) {
    const addresses = [
      unknown,
      expired.page,
      revoked.page,
      wrongDoor,
      `${home}/c/short`,
      unknown.replace("/c/", "/a/"),
    ];
    const screens = await Promise.all(
      addresses.map(async (address) => {
        const response = await fetch(address, visitor(`203.0.113.${locale.length}`, locale));
        promisesOf(response);
        return { status: response.status, body: await response.text() };
      }),
    );
    expect(screens[0]!.status).toBe(404);
    for (const screen of screens) expect(screen).toEqual(screens[0]);
    expect(screens[0]!.body).not.toMatch(/reject|拒绝|淘汰|script/i);
  }
  for (const act of ["reply", "read", "choice", "report"]) {
    expect((await press(`${expired.page}/${act}`, { kind: "thanks", text: "hello" })).status).toBe(404);
  }
});

test("who guesses has to wait, and finds nothing", async () => {
  const answers: number[] = [];
  for (let guess = 0; guess < 100; guess++) {
    const secret = randomBytes(32).toString("base64url");
    answers.push((await fetch(`${home}/c/${secret}`, visitor("203.0.113.200"))).status);
  }
  expect(answers.slice(0, 20)).toEqual(Array(20).fill(404));
  expect(answers.slice(20)).toEqual(Array(80).fill(429));
  const waiting = await fetch(`${home}/c/${randomBytes(32).toString("base64url")}`, visitor("203.0.113.200"));
  expect(Number(waiting.headers.get("retry-after"))).toBeGreaterThan(0);
  promisesOf(waiting);
});

test("every answer behind a link keeps the same promises, whatever was asked", async () => {
  const told = await toldTo();
  const asked = await askedFor();
  const approver = linkIn(await requestFor(asked), "a");
  const report = await fetch(`${home}/api/v1/applications/${told.applicationId}/report.pdf?audience=candidate`, {
    headers: { authorization: "Bearer a-key-that-only-the-journeys-use-0123456789" },
  });
  expect(report.status).toBe(200);
  const [printed] = await inStore((sql) => sql`select id from reports where application_id = ${told.applicationId}`);
  const answers = [
    await fetch(told.page, visitor("203.0.113.9")),
    await fetch(told.page, { method: "HEAD" }),
    await press(`${told.page}/reply`, { kind: "nonsense", text: "still here" }),
    await press(`${told.page}/choice`, { question: "lower_position", answer: "yes" }),
    await press(`${told.page}/read`),
    await press(`${told.page}/report`),
    await fetch(approver),
    await press(`${approver}/return`, { version: "1", reason: "" }),
    await press(`${approver}/approve`, { version: "1" }),
    await fetch(`${home}/v/${String(printed!["id"])}`),
    await fetch(`${home}/v/nothing`),
  ];
  for (const answer of answers) promisesOf(answer);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 400, 303, 303, 200, 200, 400, 303, 200, 404]);
  expect(await answers[2]!.text()).toContain("still here");
  expect(answers[5]!.headers.get("content-type")).toBe("application/pdf");
  expect(JSON.stringify(answers.map((answer) => [...answer.headers]))).not.toMatch(/reject|拒绝|淘汰/i);
});

test("a form from elsewhere changes nothing", async ({ request }) => {
  const asked = await askedFor();
  const link = linkIn(await requestFor(asked), "a");
  const forged: Record<string, string>[] = [
    { origin: "https://evil.example.com" },
    { origin: `${home}.evil.example.com` },
    { origin: home.replace("localhost", "sub.localhost") },
    { origin: `http://localhost:1` },
    { origin: "null", "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example.com", "x-forwarded-host": "evil.example.com" },
  ];
  for (const headers of forged) {
    const answer = await request.post(`${link}/approve`, { headers, form: { version: "1" }, maxRedirects: 0 });
    expect([403, 421], JSON.stringify(headers)).toContain(answer.status());
  }
  expect((await ask<{ state: string }>("GET", `/letters/${asked.letterId}`)).state).toBe("submitted");
});

test("a secret stands nowhere in the store", async () => {
  const told = await toldTo();
  const secret = told.page.split("/").at(-1)!;
  const found = await inStore(async (sql) => {
    const tables = await sql`select tablename as name from pg_tables where schemaname = 'public'`;
    const hits: string[] = [];
    for (const { name } of tables) {
      const rows = await sql`select 1 from ${sql(name)} t where position(${secret} in t::text) > 0 limit 1`;
      if (rows.length > 0) hits.push(String(name));
    }
    return hits;
  });
  expect(found).toEqual([]);
});

test("whatever is posted to a page behind a link breaks nothing", async ({ request }) => {
  const told = await toldTo();
  const approver = linkIn(await requestFor(await askedFor()), "a");
  const addresses = ["reply", "choice", "read", "report"].map((act) => `${told.page}/${act}`);
  addresses.push(...["approve", "return", "undo"].map((act) => `${approver}/${act}`));
  const form = "application/x-www-form-urlencoded";
  const bodies: [type: string, body: Buffer][] = [
    [form, Buffer.from("")],
    [form, Buffer.from("%%%=%zz&kind=\u0000&text=%FF%FE")],
    [form, Buffer.from(`kind=thanks&text=${"a=".repeat(5000)}`)],
    [form, Buffer.from(`kind=thanks&text=${"长".repeat(400_000)}`)],
    [form, Buffer.from("version=1e999&version=-1&version=__proto__")],
    [form, Buffer.from("kind=constructor&dimension=__proto__&dimension=toString&text=x")],
    [form, Buffer.from("question=terms&answer=my_expectation&amount=NaN&currency=%00&period=month")],
    ["multipart/form-data; boundary=x", Buffer.from('--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\n')],
    ["multipart/form-data; boundary=x", randomBytes(3000)],
    ["multipart/form-data", Buffer.from("no boundary at all")],
    [
      "multipart/form-data; boundary=x",
      Buffer.from('--x\r\nContent-Disposition: form-data; name="text"; filename="a.txt"\r\n\r\nfile\r\n--x--'),
    ],
    ["application/json", Buffer.from('{"kind":"thanks","__proto__":{"polluted":1}}')],
    ["application/json", Buffer.from("[".repeat(20_000))],
    ["text/plain", Buffer.from("\ud800 alone")],
    ["", randomBytes(64)],
    ["application/xml", Buffer.from('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>')],
    [form, Buffer.from([0xff, 0xfe, 0xfd, 0x3d, 0x00])],
    [form, Buffer.from("a".repeat(1_100_000))],
    ...Array.from({ length: 12 }, (): [string, Buffer] => [form, randomBytes(200)]),
  ];
  let posted = 0;
  for (const [type, data] of bodies) {
    for (const address of addresses) {
      const headers = { origin: new URL(address).origin, ...(type && { "content-type": type }) };
      const status = await request.post(address, { headers, data, maxRedirects: 0 }).then(
        (answer) => answer.status(),
        // Too much to be read to its end: the line is closed while it is still being sent.
        (error: Error) => (data.length > 1_000_000 && /ECONNRESET|EPIPE/.test(error.message) ? 413 : 599),
      );
      expect(status, `${type} ${data.subarray(0, 40).toString()} at ${address}`).toBeLessThan(500);
      posted++;
    }
  }
  expect(posted).toBeGreaterThanOrEqual(200);
  expect((await fetch(told.page)).status).toBe(200);
});
