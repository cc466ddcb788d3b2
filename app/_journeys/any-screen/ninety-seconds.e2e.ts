// An interviewer is reminded, and is done in ninety seconds on a phone.
import { type Page, expect, test } from "@playwright/test";
import { inviteAs } from "../colleagues";
import { ask, home, signIn } from "../house";
import { mailTo } from "../mailbox";
import { WANG, count, interviewed } from "../office";
import { inStore } from "../store";

test.use({ locale: "zh-CN", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/**
 * What a hand needs: 1.1 s a tap (pointing: Card, Moran and Newell 1983) and a third of a second a key (36 words a minute with
 * thumbs: Palin et al. 2019). 25 taps and 60 keys are 48 s of 90, which leaves 8 s an area for reading and deciding.
 */
const HAND = { tap: 1.1, key: 1 / 3 } as const;
const READING = 5 * 8;

/** A level for each of the five areas, one gap, and one strength with what it rests on. */
async function fillIn(page: Page): Promise<void> {
  const areas = Object.entries(WANG.areas);
  for (const [index, [key, { gap, strength }]] of areas.entries()) {
    const area = page.locator(`#area-${key}`);
    await expect(area).toBeVisible();
    await area
      .locator(".level")
      .nth(index % 4)
      .tap();
    if (gap) {
      await expect(area.locator(".seen-ask")).toBeVisible();
      await area.getByLabel(gap).tap();
      await expect(area.locator(".seen-ask")).toBeHidden();
    }
    if (strength) {
      await area.getByLabel(strength).tap();
      const evidence = area.locator(".ticked", { hasText: strength }).locator("textarea");
      await evidence.tap();
      await evidence.pressSequentially("Rebuilt payments with TCC and retry jobs");
    }
    const next = page.getByRole("button", { name: index === 4 ? "交评估表" : "下一项", exact: true });
    await expect(next).toBeInViewport();
    await next.tap();
  }
}

test("an interviewer who forgot is reminded, fills in five areas in ninety seconds, and sees what others scored only then", async ({
  page,
  browser,
}) => {
  await signIn(page);
  const interviewer = await inviteAs("interviewer", page, browser);
  const candidate = await interviewed(WANG, [interviewer.email]);
  await ask("POST", `/applications/${candidate.id}/scorecards`, {
    interviewer: { name: "周明", email: "zhou.ming@example.com" },
    scores: [{ dimension: "spring-cloud", score: 91.25 }],
    gapItems: [],
    strengths: [],
    comments: [],
    testResults: [],
  });
  // Five minutes later.
  await inStore(
    (sql) => sql`update deliveries set send_after = now()
      where application_id = ${candidate.id} and kind = 'scorecard_due' and data ->> 'step' = '1'`,
  );
  const mail = await mailTo(interviewer.email, candidate.name);
  const link = /https?:\/\/\S+\/scorecard/.exec(mail.text)![0];
  expect(new URL(link).pathname).toBe(`/applications/${candidate.id}/scorecard`);

  const phone = await (await browser.newContext()).newPage();
  await signIn(phone, interviewer);
  const taps = await count(phone, "pointerdown");
  const keys = await count(phone, "keydown");
  await phone.goto(home + new URL(link).pathname);
  await expect(phone.locator("main")).toContainText("1 位面试官已交");
  expect(await phone.content()).not.toContain("91.25");
  await fillIn(phone);
  await phone.waitForURL(`**/applications/${candidate.id}`);
  await expect(phone.locator("main")).toContainText("周明 91.25");

  const [tapped, typed] = [await taps(), await keys()];
  expect(tapped).toBeLessThanOrEqual(25);
  expect(typed).toBeLessThanOrEqual(60);
  expect(tapped * HAND.tap + typed * HAND.key + READING).toBeLessThanOrEqual(90);
  process.stdout.write(`a scorecard: ${tapped} taps, ${typed} keys\n`);
});
