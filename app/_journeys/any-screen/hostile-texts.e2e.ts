import { type Page, expect, test } from "@playwright/test";
import { apiKey, ask, home, once, press, signIn } from "../house";
import { requestFor, toldTo } from "../letters";
import { linkIn } from "../mailbox";

test.use({ locale: "zh-CN" });

const RUN = "ran=true";
const each = <A, B>(first: readonly A[], second: readonly B[], make: (a: A, b: B) => string) =>
  first.flatMap((a) => second.map((b) => make(a, b)));

/** Ways out of the place a text stands in. */
const OUT = ["", '">', "'>", "</title>", "</textarea>", "</style>", "</script>", "-->", "]]>", "`>"];
const ELEMENTS = [
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}>`,
  `<audio src=x onerror=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<textarea autofocus onfocus=${RUN}>`,
  `<button autofocus onfocus=${RUN}>x`,
  `<marquee onstart=${RUN}>x`,
  `<iframe onload=${RUN}>`,
  `<object data=x onerror=${RUN}>`,
  `<embed src=x onload=${RUN}>`,
  `<style onload=${RUN}>`,
  `<link rel=stylesheet href=x onerror=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x>`,
  `<svg><script>${RUN}</script>`,
  `<script>${RUN}</script>`,
  `<math><mtext onmouseover=${RUN}>x`,
];
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `&#106;avascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  "//evil.example.com/x",
];
const LINKS = [
  "<a href='%'>x</a>",
  "<iframe src='%'></iframe>",
  "<form action='%'><button>x",
  "<object data='%'></object>",
  "<embed src='%'>",
  "<svg><a xlink:href='%'>x",
  "<meta http-equiv=refresh content='0;url=%'>",
  "<base href='%'>",
  "<script src='%'></script>",
  "<button formaction='%'>x",
];
const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT>`,
  `<script/x>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<noscript><p title="</noscript><script>${RUN}</script>">`,
  `<!--><script>${RUN}</script>`,
  `<template><script>${RUN}</script>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<?xml version="1.0"?><script>${RUN}</script>`,
];
/** The same in other clothes. */
const CLOTHES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (text) => text.replaceAll("<", "&#x3c;"),
  (text) => text.replaceAll("<", "\\u003c"),
  (text) => text.replaceAll("<", "%3C"),
  (text) => text.replaceAll("<", "\uff1c").replaceAll(">", "\uff1e"),
];
const EVENTS =
  "abort afterprint animationend animationstart auxclick beforeinput blur change click contextmenu copy cut dblclick drag drop error focus focusin hashchange input invalid keydown load message mousedown mouseenter mouseover pageshow paste pointerdown pointerenter popstate reset resize scroll select submit toggle touchstart transitionend wheel".split(
    " ",
  );
const TEMPLATES = [
  `\${${RUN}}`,
  `{{${RUN}}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `[[${RUN}]]`,
  `{%${RUN}%}`,
  `@(${RUN})`,
  `\u2028\u2029";${RUN};//`,
  `';${RUN};//`,
  `";${RUN};//`,
  `\`;${RUN};//`,
  `\\";${RUN};//`,
  `</script><script>${RUN}//`,
  `{"__html":"<script>${RUN}</script>"}`,
  `$1:constructor:constructor("${RUN}")`,
  `__proto__[${RUN}]`,
  `=HYPERLINK("javascript:${RUN}")`,
  `+cmd|' /C ${RUN}'!A0`,
  `%0d%0aContent-Type:text/html%0d%0a<script>${RUN}</script>`,
];
const STYLES = each(
  ["</style><style>", '" style="', "<style>", "<div style='"],
  [
    "@import '//evil.example.com/x.css';",
    `x:expression(${RUN})`,
    `background:url(javascript:${RUN})`,
    "behavior:url(//evil.example.com/x)",
    `-moz-binding:url(data:text/xml,<x>${RUN})`,
  ],
  (out, rule) => out + rule,
);

/** Four hundred things people have put into text fields to make a browser do something. */
const PAYLOADS: readonly string[] = [
  ...each(ELEMENTS, OUT, (element, out) => out + element),
  ...each(LINKS, ADDRESSES, (link, address) => link.replace("%", address)),
  ...each(SCRIPTS, CLOTHES, (script, dress) => dress(script)),
  ...EVENTS.map((event) => `" on${event}="${RUN}" x="`),
  ...TEMPLATES,
  ...STYLES,
];

/** All of them, as few texts as hold them. @param length of one text */
function inTexts(length: number): string[] {
  const texts: string[] = [];
  for (const payload of PAYLOADS) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + payload.length < length) texts[texts.length - 1] = `${last} ${payload}`;
    else texts.push(payload);
  }
  return texts;
}
const TEXTS = inTexts(1990);
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

test("whatever was typed into a field stays text, for the candidate, the approver and colleagues", async ({ page }) => {
  test.setTimeout(240_000);
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(400);
  const seen = watch(page);
  const shared = TEXTS.map((text) => ({ dimension: "conc", text, by: short(20, 60), shareable: true }));
  const own = TEXTS.map((text) => ({ dimension: null, text, by: short(25, 60), shareable: false }));
  const questions = TEXTS.map((_, at) => ({
    topic: short(40 * at, 190),
    expected: short(40 * at + 8, 190),
    given: short(40 * at + 16, 190),
    points: 3,
    maxPoints: 10,
  }));
  const known = once("江一帆");
  const told = await toldTo(
    {
      clear: true,
      name: `${known} <img src=z onerror=lower()>`,
      position: {
        statusReason: short(0, 490),
        externalId: `${known} ${short(60, 60)}`.slice(0, 100),
        // Words of its own: what the letter says must not repeat what stands in an internal text.
        fallback: { title: "初级<img src=y onerror=lower()>", status: "open", description: "<svg onload=lower()>" },
      },
      application: { interviewNotes: TEXTS, externalId: `${known} ${short(120, 60)}`.slice(0, 100) },
      scorecard: {
        interviewer: { name: short(15, 60), email: "x@example.com" },
        comments: [...shared, ...own],
        testResults: [{ name: `上机题${short(30, 100)}`, dimension: "sc", score: 55, max: 100, questions }],
      },
      note: TEXTS[0]!,
      submissionNote: short(5, 450),
    },
    known,
  );
  for (const text of TEXTS.slice(0, 9)) {
    expect((await press(`${told.page}/reply`, { kind: "question", text })).status).toBe(303);
  }
  const request = await requestFor({ name: known });
  for (const address of [`${told.page}?lang=zh-CN`, `${told.page}?lang=en`, linkIn(request, "a")]) {
    await page.goto(address);
    await expect(page.locator("body")).toContainText(address === linkIn(request, "a") ? known : PAYLOADS[0]!);
    await expectNothingRan(page, seen);
  }
  // The mails as a mail program with scripts switched on would show them.
  for (const mail of [told.mail, request]) {
    await page.goto("about:blank");
    await page.setContent(mail.html);
    await expectNothingRan(page, seen);
  }
  for (const audience of ["candidate", "internal"]) {
    const file = await fetch(`${home}/api/v1/applications/${told.applicationId}/report.pdf?audience=${audience}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    expect(file.status).toBe(200);
    const bytes = Buffer.from(await file.arrayBuffer()).toString("latin1");
    expect(bytes).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|SubmitForm)\b/);
  }

  const { positionId } = await ask<{ positionId: string }>("GET", `/applications/${told.applicationId}`);
  await signIn(page);
  const at = `/applications/${told.applicationId}`;
  for (const path of [
    "/today",
    "/candidates",
    `/candidates?q=${encodeURIComponent(PAYLOADS[0]!)}`,
    at,
    `${at}/edit`,
    `${at}/strategy`,
    `${at}/letter`,
    `${at}/scorecard`,
    `/approvals/${told.letterId}`,
    `/conversations/${told.applicationId}`,
    `/positions/${positionId}`,
    `/positions/${positionId}/edit`,
    `/positions/${positionId}/areas/sc`,
    "/positions",
    "/templates",
    "/templates/new",
    "/approvals",
    "/conversations",
    "/settings/mailbox",
  ]) {
    const response = await page.goto(path);
    expect(response!.status(), path).toBeLessThan(500);
    await page.waitForLoadState("load");
    await expectNothingRan(page, seen);
  }
});
