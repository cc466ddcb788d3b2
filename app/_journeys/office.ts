// The office's screens as a recruiter uses them, in the words of the screens.
import { type Page, expect } from "@playwright/test";
import { ask, once } from "./house";
import type { Locale } from "./letters";

type Area = {
  readonly score: string;
  readonly gap?: string;
  readonly strength?: string;
  readonly evidence?: string;
  readonly note?: string;
};
export type Story = {
  readonly locale: Locale;
  /** The position's externalId in the founding case. */
  readonly position: string;
  readonly name: string;
  readonly pay: object;
  readonly areas: Readonly<Record<string, Area>>;
  readonly reason: string;
  readonly words: { readonly next: string; readonly handIn: string; readonly write: string; readonly ask: string };
};

/** The founding case, in the words of a Chinese screen. */
export const WANG: Story = {
  locale: "zh-CN",
  position: "founding-java",
  name: "王小川",
  pay: { amount: 30000, currency: "CNY", period: "month", monthsPerYear: 12 },
  areas: {
    "spring-cloud": { score: "55", gap: "Java Spring Cloud框架的实战经验不足", note: "年前别来谈涨薪，爱来不来" },
    concurrency: { score: "70" },
    "distributed-transactions": {
      score: "85",
      strength: "分布式事务处理思路清晰",
      evidence: "支付系统改造：TCC加补偿任务",
    },
    "algorithm-score": { score: "60" },
    "code-quality": { score: "72" },
  },
  reason: "技能差距",
  words: { next: "下一项", handIn: "交评估表", write: "写反馈函", ask: "请Martin Shaw批准" },
};

/** Somebody whose interview has just ended: nobody has scored them yet. */
export async function interviewed(
  story: Story,
  interviewerEmails: readonly string[] = [],
): Promise<{ id: string; name: string; email: string }> {
  const { items } = await ask<{ items: { id: string; externalId: string | null }[] }>("GET", "/positions?limit=100");
  const positionId = items.find((one) => one.externalId === story.position)!.id;
  const [name, email] = [once(story.name), `${once("candidate")}@example.com`];
  const { id } = await ask("POST", "/applications", {
    positionId,
    candidate: { name, email, locale: story.locale },
    salaryExpectation: story.pay,
    interviewNotes: [],
    interviewedAt: new Date(Date.now() - 5 * 60_000).toISOString(),
    interviewerEmails,
  });
  return { id, name, email };
}

/** From here on every touch of the page, or every key, is counted. @returns how many there were so far */
export async function count(page: Page, what: "pointerdown" | "keydown"): Promise<() => Promise<number>> {
  await page.addInitScript((kind) => {
    const more = () => sessionStorage.setItem(kind, String(Number(sessionStorage.getItem(kind)) + 1));
    globalThis.addEventListener(kind, more, true);
  }, what);
  return () => page.evaluate((kind) => Number(sessionStorage.getItem(kind)), what);
}

/** Fills the scorecard in area by area and hands it in. Remarks are typed without a touch: nobody has to write any. */
export async function score(page: Page, id: string, { areas, words }: Story): Promise<void> {
  await page.goto(`/applications/${id}/scorecard`);
  const keys = Object.keys(areas);
  for (const [index, key] of keys.entries()) {
    const area = areas[key]!;
    const open = page.locator(`#area-${key}`);
    if (!(await open.isVisible()))
      await page.locator("button[name=intent]", { has: page.getByText(words.next, { exact: true }) }).click();
    await expect(open).toBeVisible();
    await open.locator(`#score-${key}`).click();
    await open.locator(`#score-${key}`).fill(area.score);
    if (area.gap) await open.getByLabel(area.gap).check();
    if (area.strength) {
      await open.getByLabel(area.strength).check();
      const evidence = open.locator(".ticked", { hasText: area.strength }).locator("textarea");
      await evidence.click();
      await evidence.fill(area.evidence ?? "");
    }
    if (area.note) await open.locator(`#note-${key}`).fill(area.note);
    const isLast = index === keys.length - 1;
    const bar = page.getByRole("button", { name: isLast ? words.handIn : words.next, exact: true });
    await expect(bar).toBeInViewport();
    await bar.click();
  }
  await page.waitForURL(`**/applications/${id}/strategy`);
}

/** Chooses the reason where the scorecard led to, writes the letter and asks the manager. */
export async function writeAndAsk(page: Page, { reason, words }: Story): Promise<void> {
  await page.getByRole("button", { name: reason, exact: true }).click();
  await expect(page.locator("[aria-pressed=true]")).toContainText(reason);
  const write = page.getByRole("button", { name: words.write });
  await expect(write).toBeInViewport();
  await write.click();
  await page.waitForURL(/\/letter/);
  const request = page.getByRole("button", { name: words.ask });
  await expect(request).toBeInViewport();
  await request.click();
  await expect(request).toHaveCount(0);
}
