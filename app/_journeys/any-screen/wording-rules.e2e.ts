// A company's own wording rule: tried before it is saved, and from then on it holds what an interviewer writes.
import { expect, test } from "@playwright/test";
import { ask, once, signIn } from "../house";
import { WANG, interviewed } from "../office";

test.use({ locale: "en" });

test("an admin's rule is tried, saved and met again under an interviewer's note, which holds the letter", async ({
  page,
}) => {
  const word = once("Lanternfish");
  await signIn(page);
  await page.goto("/settings/wording/new");
  await page.locator("[name=phrases]").fill(word);
  await page.locator("[name=category]").selectOption("region");
  await page.locator("[name=severity][value=warn]").check();
  await page.locator("[name=text]").fill(`聊到${word}，代码写得清楚`);
  await page.locator("button[name=do][value=try]").click();
  const bench = page.locator("#bench");
  await expect(bench.locator("mark")).toContainText(word);
  await expect(bench.getByRole("link", { name: /^own-\d+$/ })).toBeVisible();
  await expect(page.locator("[name=phrases]")).toHaveValue(word);
  await page.locator("button[name=do][value=save]").click();
  await page.waitForURL(/\/settings\/wording\/own-\d+\?saved/);
  const rule = new URL(page.url()).pathname;
  await expect(page.locator(".flag-met")).toContainText(/\d+\.\d+\.\d+\.\d+\+\d+/);

  // Who types it is told at once, and may take it out in one tap; this one leaves it in.
  const candidate = await interviewed(WANG);
  await page.goto(`/applications/${candidate.id}/scorecard`);
  const note = page.locator("textarea[id^=note-]").first();
  await note.fill(`聊到${word}，代码写得清楚`);
  const said = page.locator(".wording-notes", { hasText: word });
  await said.locator("button").first().click();
  await expect(note).toHaveValue("代码写得清楚");
  await page.getByRole("button", { name: /Put it back|放回去/ }).click();
  await expect(note).toHaveValue(`聊到${word}，代码写得清楚`);

  const areas = Object.entries(WANG.areas).map(([dimension, { score }]) => ({ dimension, score: Number(score) }));
  await ask("POST", `/applications/${candidate.id}/scorecards`, {
    interviewer: { name: "Interviewer", email: `${once("interviewer")}@example.com` },
    scores: areas,
    strengths: [{ dimension: "distributed-transactions", item: "分布式事务处理思路清晰", evidence: "TCC加补偿任务" }],
    comments: [{ dimension: null, text: `聊到${word}`, by: "Interviewer", shareable: false }],
  });
  await ask("PUT", `/applications/${candidate.id}/disposition`, { code: "skill_gap", note: "Spring Cloud 实战不足" });
  await page.goto(`/applications/${candidate.id}/strategy`);
  await expect(page.locator("#holds")).toContainText(word);
  await ask("POST", `/applications/${candidate.id}/letters`, {});
  await page.goto(`/applications/${candidate.id}/letter`);
  await expect(page.getByText(/\d+\.\d+\.\d+\.\d+\+\d+/)).toBeVisible();

  await page.goto(rule);
  await page.getByRole("button", { name: /Archive|停用/ }).click();
  await expect(page.getByRole("button", { name: /Bring back|重新启用/ })).toBeVisible();
});
