import { type Browser, type Page, expect, test } from "@playwright/test";
import { invite, inviteAs } from "../colleagues";
import { admin, press, signIn } from "../house";
import { askedFor, requestFor, toldTo } from "../letters";
import { linkIn, mails } from "../mailbox";
import { digestOfRows, inStore } from "../store";
import { DELIVERY_KINDS } from "@/lib/domain/delivery/delivery";

test.use({ locale: "zh-CN" });

/** How many pages of a kind a scanner with a browser opens; the ones without a browser open all. */
const IN_A_BROWSER = 4;

/** What programs say that look ahead; each round another. */
const AHEAD: readonly Record<string, string>[] = [
  { purpose: "prefetch", "sec-purpose": "prefetch" },
  { "sec-purpose": "prefetch;prerender", "x-moz": "prefetch", "x-purpose": "preview" },
  { rsc: "1", "next-router-prefetch": "1" },
];

/** Nothing is under way any more: what changes from here on, somebody changed by looking. */
async function everythingRests(): Promise<void> {
  const underWay = () =>
    inStore(async (sql) => {
      const [row] =
        await sql`select count(*)::int as n from deliveries where state in ('claimed', 'transmitting') or (state = 'queued' and send_after < now() + interval '5 minutes')`;
      return Number(row!["n"]);
    });
  await expect.poll(underWay, { timeout: 60_000 }).toBe(0);
}

/** Every kind of mail there is has left; the one about a mail that failed is asked for by hand, since here none fails. */
async function mailsOfEveryKind(page: Page, browser: Browser): Promise<void> {
  const told = await toldTo({ sendOnApproval: true });
  expect((await press(`${told.page}/reply`, { kind: "question", text: "请问哪一项差得最多？" })).status).toBe(303);
  await press(`${linkIn(await requestFor(await askedFor()), "a")}/return`, { reason: "再写得温和一点" });
  await requestFor(await askedFor());
  await signIn(page);
  await invite("hr", page);
  await inviteAs("leader", page, browser);
  await page.goto(`/conversations/${told.applicationId}`);
  await page.locator("textarea[name=text]").fill("谢谢您的提问，评分依据附在下面。");
  await page.getByRole("button", { name: "发送答复" }).click();
  await inStore(
    (sql) => sql`
      insert into deliveries (id, kind, state, dedupe_key, to_user_id, application_id, letter_id, letter_version, send_after, created_at, updated_at)
      select gen_random_uuid(), 'letter_failed', 'queued', gen_random_uuid()::text, users.id, ${told.applicationId}, ${told.letterId}, 1, now(), now(), now()
      from users where email = ${admin.email}`,
  );
  const kinds = () =>
    inStore(async (sql) =>
      (await sql`select distinct kind from deliveries where state = 'sent'`).map((row) => String(row["kind"])),
    );
  await expect.poll(async () => (await kinds()).toSorted(), { timeout: 60_000 }).toEqual(DELIVERY_KINDS.toSorted());
}

/** Every address in every mail of the run, by the kind of page behind it. */
async function mailedLinks(): Promise<Map<string, string[]>> {
  const all = (await mails()).flatMap((mail) => `${mail.text} ${mail.html}`.match(/https?:\/\/[^\s"'<>)]+/g) ?? []);
  const ours = [...new Set(all)].filter((link) => /^\d|localhost/.test(new URL(link).hostname));
  return Map.groupBy(ours, (link) => new URL(link).pathname.split("/")[1] ?? "");
}

test("programs that open every link of every mail change nothing, with or without a browser", async ({
  browser,
  page: office,
}) => {
  test.setTimeout(240_000);
  await mailsOfEveryKind(office, browser);
  await office.close();
  await everythingRests();
  const links = await mailedLinks();
  expect([...links.keys()]).toEqual(expect.arrayContaining(["a", "c", "welcome", "applications", "conversations"]));
  const before = await digestOfRows();
  for (let round = 0; round < 3; round++) {
    for (const link of [...links.values()].flat()) {
      await fetch(link, { method: "HEAD", redirect: "manual" });
      const headers = { ...AHEAD[round], "user-agent": "MailScanner/1.0" };
      const answer = await fetch(link, { headers, redirect: "manual" });
      expect(answer.status, link).toBeLessThan(500);
    }
    const page = await browser.newPage();
    for (const link of [...links.values()].flatMap((some) => some.slice(-IN_A_BROWSER))) {
      await page.goto(link, { waitUntil: "load" });
      await page.mouse.move(20 + round, 200);
    }
    await page.close();
  }
  expect(await digestOfRows()).toEqual(before);
  process.stdout.write(`scanners: ${[...links].map(([kind, some]) => `${some.length} ${kind}`).join(", ")}\n`);
});
