import { expect, test } from "@playwright/test";
import { askedFor, requestFor, toldTo } from "../letters";
import { mails } from "../mailbox";
import { digestOfRows, inStore } from "../store";

/** How many pages of a kind a scanner with a browser opens; the ones without a browser open all. */
const IN_A_BROWSER = 4;

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

/** Every address in every mail of the run, by the kind of page behind it. */
async function mailedLinks(): Promise<Map<string, string[]>> {
  const all = (await mails()).flatMap((mail) => `${mail.text} ${mail.html}`.match(/https?:\/\/[^\s"'<>)]+/g) ?? []);
  const ours = [...new Set(all)].filter((link) => /^\d|localhost/.test(new URL(link).hostname));
  return Map.groupBy(ours, (link) => new URL(link).pathname.split("/")[1] ?? "");
}

test("programs that open every link of every mail change nothing, with or without a browser", async ({ browser }) => {
  test.setTimeout(240_000);
  await toldTo();
  await requestFor(await askedFor());
  await everythingRests();
  const links = await mailedLinks();
  expect([...links.keys()]).toEqual(expect.arrayContaining(["a", "c"]));
  const before = await digestOfRows();
  for (let round = 0; round < 3; round++) {
    for (const link of [...links.values()].flat()) {
      await fetch(link, { method: "HEAD", redirect: "manual" });
      const headers = { purpose: "prefetch", "sec-purpose": "prefetch", "user-agent": "MailScanner/1.0" };
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
});
