// A phone in one hand: the next step is always under the thumb, also while the keyboard takes half of the screen.
import { type Page, expect, test } from "@playwright/test";
import { atWork, inviteAs } from "../colleagues";
import { ask, signIn } from "../house";
import { askedFor, toldTo } from "../letters";

test.use({ locale: "zh-CN", hasTouch: true });

/** 400: what a keyboard leaves of a phone. */
const HEIGHTS = [740, 640, 400] as const;

/** @returns what is in the thumb's or the eye's way on this screen */
async function inTheWay(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(path);
  for (const height of HEIGHTS) {
    await page.setViewportSize({ width: 360, height });
    const main = page.locator(".act .btn-primary:visible").first();
    const box = await main.boundingBox();
    if (!box || box.y < height / 2 || box.y + box.height > height) found.push(`${path} at ${height}: ${box?.y}`);
    const hidden = await page.evaluate(() => {
      const bars = [...document.querySelectorAll(".act, .top")].filter((one) => one.getClientRects().length > 0);
      const all = document.querySelectorAll<HTMLElement>(
        "main :is(a[href], button, input:not([type=hidden]), textarea, select, summary)",
      );
      return [...all].flatMap((one) => {
        if (one.closest(".act, .top") || !one.checkVisibility() || one.closest(".sr-only, .hidden")) return [];
        one.focus({ preventScroll: false });
        if (document.activeElement !== one) return [];
        const at = one.getBoundingClientRect();
        const over = bars.some((bar) => {
          const { top, bottom } = bar.getBoundingClientRect();
          return at.top + at.height / 2 > top && at.top + at.height / 2 < bottom;
        });
        return over ? [`${one.tagName} ${one.textContent.trim().slice(0, 20)} ${one.getAttribute("name") ?? ""}`] : [];
      });
    });
    found.push(...hidden.map((one) => `${path} at ${height}: ${one} is behind a bar`));
  }
  return found;
}

test("on every task's screen the next step is in reach and no field with the focus is behind a bar", async ({
  page,
  browser,
}) => {
  const asked = await askedFor();
  const told = await toldTo();
  const draft = await askedFor();
  const kind = "signature";
  await ask("PATCH", `/letters/${draft.letterId}`, { version: draft.version, blocks: [{ kind, text: "陈洁" }] });
  await signIn(page);
  const found: string[] = [];
  for (const path of [
    `/applications/${draft.applicationId}/scorecard?d=sc`,
    `/applications/${draft.applicationId}/strategy`,
    `/applications/${draft.applicationId}/letter`,
    `/applications/${draft.applicationId}/letter?edit=thanks`,
    `/applications/${draft.applicationId}/letter?ask=1`,
    `/conversations/${told.applicationId}`,
  ])
    found.push(...(await inTheWay(page, path)));
  const manager = await atWork(await inviteAs("manager", page, browser), browser, { hasTouch: true });
  for (const change of ["", "?change=1"])
    found.push(...(await inTheWay(manager, `/approvals/${asked.letterId}${change}`)));
  expect(found).toEqual([]);
});
