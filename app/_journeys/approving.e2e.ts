import { expect, test } from "@playwright/test";
import { ask, home, manager, once, press } from "./house";
import { arrived, askedFor, requestFor, submit } from "./letters";
import { linkIn, mailTo, mails } from "./mailbox";
import { inStore, keyFor } from "./store";
import { zoneWhereItIs } from "./zone";

const stateOf = (letterId: string) => ask<{ state: string; version: number }>("GET", `/letters/${letterId}`);

test("a manager reads the mail, opens its link and approves: two taps, and the candidate has the letter", async ({
  page,
}) => {
  const asked = await askedFor();
  const mail = await requestFor(asked);
  const { text } = await ask<{ text: string }>("GET", `/letters/${asked.letterId}`);
  for (const paragraph of text.split("\n\n").slice(0, 3)) expect(mail.text).toContain(paragraph);
  await page.goto(linkIn(mail, "a"));
  expect((await stateOf(asked.letterId)).state).toBe("submitted");
  const yes = page.getByRole("button", { name: "Approve and send" });
  await expect(yes).toBeInViewport();
  await yes.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("approved", { ignoreCase: true });
  const told = await arrived(asked);
  expect(told.mail.text).toContain("55");
  await expect.poll(async () => (await stateOf(asked.letterId)).state).toBe("sent");
});

test("a manager sends it back with what should change; the recruiter reads that, and the link is over", async ({
  page,
}) => {
  const asked = await askedFor();
  const link = linkIn(await requestFor(asked), "a");
  const why = once("please name the algorithm test too");
  await page.goto(link);
  await page.getByRole("link", { name: "Ask for a change" }).click();
  await page.locator("#reason").fill(why);
  await page.locator("#change form button").click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await stateOf(asked.letterId)).state).toBe("returned");
  expect((await fetch(link)).status).toBe(404);
  const back = await mailTo("admin@example.com", asked.name);
  expect(back.text).toContain(why);
  expect((await mails()).filter((mail) => mail.to === asked.email)).toEqual([]);
});

test("after a change of the letter the old link opens nothing, and the new one shows the new words", async ({
  page,
}) => {
  const asked = await askedFor();
  const old = linkIn(await requestFor(asked), "a");
  const words = once("陈洁 云帆科技招聘组");
  await ask("PATCH", `/letters/${asked.letterId}`, {
    version: asked.version,
    blocks: [{ kind: "signature", text: words }],
  });
  expect((await fetch(old)).status).toBe(404);
  expect((await press(`${old}/approve`, { version: String(asked.version) })).status).toBe(404);
  expect((await stateOf(asked.letterId)).state).toBe("draft");
  await submit(asked.letterId, asked.version + 1);
  await page.goto(linkIn(await mailTo(manager.email, words), "a"));
  await expect(page.locator("article")).toContainText(words);
  await page.getByRole("button", { name: "Approve and send" }).click();
  expect((await arrived(asked)).mail.text).toContain(words);
});

test("a yes that is taken back while the letter waits reaches nobody", async ({ page }) => {
  // Where it is night a letter waits for the morning.
  const asked = await askedFor({ timeZone: zoneWhereItIs(2) });
  await page.goto(linkIn(await requestFor(asked), "a"));
  await page.getByRole("button", { name: "Approve and send" }).click();
  expect((await stateOf(asked.letterId)).state).toBe("queued");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await stateOf(asked.letterId)).state).toBe("cancelled");
  const waiting = await inStore(
    (sql) =>
      sql`select 1 from deliveries where letter_id = ${asked.letterId} and kind = 'letter' and state <> 'cancelled'`,
  );
  expect(waiting).toHaveLength(0);
  expect((await mails()).filter((mail) => mail.to === asked.email)).toEqual([]);
});

test("a letter about pay is never approved by a link alone", async ({ page }) => {
  const asked = await askedFor({ story: "pay" });
  const link = linkIn(await requestFor(asked), "a");
  await page.goto(link);
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expect(page.locator(".bar a.primary")).toBeVisible();
  expect((await press(`${link}/approve`, { version: String(asked.version) })).status).toBe(409);
  expect((await stateOf(asked.letterId)).state).toBe("submitted");
  const address = await page.locator(".bar a.primary").getAttribute("href");
  expect((await fetch(`${home}${new URL(address!).pathname}`, { redirect: "follow" })).status).toBe(200);
  const key = await keyFor(manager.email, ["read", "approve"]);
  await ask("POST", `/letters/${asked.letterId}/approve`, { version: asked.version }, key);
  await arrived(asked);
});
