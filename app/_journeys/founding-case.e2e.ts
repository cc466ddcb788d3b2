import { type Page, expect, test } from "@playwright/test";
import { atWork, inviteAs } from "./colleagues";
import { signIn } from "./house";
import { arrived, requestFor } from "./letters";
import { linkIn, mailTo } from "./mailbox";
import { type Story, WANG, count, interviewed, score, writeAndAsk } from "./office";

test.use({ locale: "zh-CN" });

const CLARKE: Story = {
  locale: "en",
  position: "founding-backend",
  name: "Emma Clarke",
  pay: { amount: 60000, currency: "GBP", period: "year", monthsPerYear: null },
  areas: {
    language: { score: "82" },
    framework: { score: "58", gap: "框架的实战经验不足" },
    algorithm: { score: "74" },
    projects: { score: "76", strength: "项目成果有数据支撑", evidence: "Cut a nightly import from 50 to 9 minutes" },
    explaining: { score: "80" },
  },
  reason: "技能差距",
  words: WANG.words,
};

/** The candidate reads and answers with scripts off, as on the oldest phone. */
async function answers(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.locator("#reply input[name=kind][value=question]").check();
  await page.locator("#words").fill(words);
  await page.locator("#reply form button.primary").click();
  await expect(page.locator("#talk")).toContainText(words);
}

for (const story of [WANG, CLARKE]) {
  test(`${story.name}: from the end of the interview to the answered reply`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    await signIn(page);
    const recruiter = await inviteAs("hr", page, browser);
    const office = await atWork(recruiter, browser);
    const candidate = await interviewed(story);
    const taps = await count(office, "pointerdown");
    await score(office, candidate.id, story);
    const toScore = await taps();
    await writeAndAsk(office, story);
    // One more leads here from Today or from a mail: 17 for who scores too, 5 where interviewers have.
    expect(1 + (await taps())).toBeLessThanOrEqual(17);
    expect(1 + (await taps()) - toScore).toBeLessThanOrEqual(5);

    const request = await requestFor(candidate);
    const manager = await browser.newPage();
    await manager.goto(linkIn(request, "a"));
    await manager.getByRole("button", { name: "Approve and send" }).click();
    await manager.close();

    const told = await arrived({
      applicationId: candidate.id,
      letterId: "",
      version: 1,
      locale: story.locale,
      ...candidate,
    });
    expect(told.mail.text).toContain(story.locale === "en" ? "58" : "55");
    expect(told.mail.source + told.mail.text).not.toMatch(/爱来不来|reject|拒绝|淘汰/i);
    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const question =
      story.locale === "en" ? "Which part of the framework did you look at?" : "请问看的是框架的哪一部分？";
    await answers(reader, told.page, question);

    expect((await mailTo(recruiter.email, candidate.name)).text).not.toContain(question);
    await office.goto(`/conversations/${candidate.id}`);
    await expect(office.locator("main")).toContainText(question);
    const reply = story.locale === "en" ? "We looked at configuration and rollback." : "看的是配置和回滚这两部分。";
    await office.locator("textarea[name=text]").fill(reply);
    await office.getByRole("button", { name: "发送答复" }).click();
    await expect(office.locator("main")).toContainText(reply);
    const heard = await mailTo(candidate.email, reply);
    expect(heard.text).toContain("/c/");
    await reader.goto(told.page);
    await expect(reader.locator("#talk")).toContainText(reply);
  });
}
