import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { ask, home, once, press } from "../house";
import { type Told, arrived, askedFor, requestFor, submit, toldTo } from "../letters";
import { linkIn, mails } from "../mailbox";

let planted = 0;
/** A word that stands nowhere else; internal wherever it is put. */
const canary = () => `zanka${String(++planted).padStart(2, "0")}quartz`;
const several = (count: number) => Array.from({ length: count }, canary);

async function reportText(page: string): Promise<string> {
  const response = await press(`${page}/report`);
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text + Buffer.from(bytes).toString("latin1") + JSON.stringify([...response.headers]);
}

/** Everything a candidate can reach of a letter, as one text. */
async function reach({ page, mail, email, letterId }: Told): Promise<string> {
  const token = page.split("/").at(-1)!;
  const own = (await mails()).filter((one) => one.to === email);
  const pages = await Promise.all(
    ["", "?lang=zh-CN", "?lang=en", "?done=reply", "?done=choice"].map(async (query) =>
      (await fetch(page + query)).text(),
    ),
  );
  const asToken = await Promise.all(
    [`/letters/${letterId}`, "/applications", "/openapi.json"].map(async (path) => {
      const answer = await fetch(`${home}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
      return path === "/openapi.json" ? "" : `${answer.status} ${await answer.text()}`;
    }),
  );
  const refused = await press(`${page}/reply`, { kind: "question", text: "" });
  const { shortMessage } = await ask<{ shortMessage: string }>("GET", `/letters/${letterId}`);
  const all = [mail.subject, ...own.flatMap((one) => [one.source, one.text, one.html]), ...pages, ...asToken];
  return [...all, await refused.text(), shortMessage, await reportText(page)].join("\n");
}

test("fifty words planted where only colleagues read reach no candidate", async () => {
  const [statusReason, note, submissionNote, returnReason, other] = [canary(), canary(), canary(), canary(), canary()];
  const unshared = several(22).map((text, index) => ({
    dimension: index % 2 === 0 ? "sc" : null,
    text: `追问之后 ${text}`,
    by: canary(),
    shareable: false,
  }));
  const questions = several(2).map((topic) => ({
    topic,
    expected: canary(),
    given: canary(),
    points: 3,
    maxPoints: 10,
  }));
  const asked = await askedFor({
    position: { statusReason, externalId: `erp-${canary()}` },
    application: { externalId: `ats-${canary()}` },
    scorecard: {
      interviewer: { name: canary(), email: `${canary()}@example.com` },
      comments: unshared,
      testResults: [{ name: "上机题", dimension: "sc", score: 55, max: 100, questions }],
    },
    note,
    submissionNote,
  });
  // Returned with a reason, told another way for a written reason, submitted again: each leaves words of its own.
  const link = linkIn(await requestFor(asked), "a");
  expect((await press(`${link}/return`, { version: "1", reason: returnReason })).status).toBe(200);
  const written = { strategy: "keep_in_touch", overrideReason: other, seed: 0 };
  const again = await ask<{ id: string; version: number }>(
    "POST",
    `/applications/${asked.applicationId}/letters`,
    written,
  );
  const drafted = await ask("POST", `/applications/${asked.applicationId}/letters`, {});
  expect(planted).toBeGreaterThanOrEqual(50);
  expect(JSON.stringify(await ask("GET", `/letters/${again.id}`))).not.toMatch(new RegExp(unshared[0]!.text));
  await submit(drafted.id, 1, { submissionNote: canary() });
  const next = { ...asked, letterId: drafted.id };
  await expect
    .poll(
      async () =>
        (await mails()).filter((mail) => mail.to === "manager@example.com" && mail.text.includes(asked.name)).length,
    )
    .toBe(2);
  expect((await press(`${linkIn(await requestFor(next), "a")}/approve`, { version: "1" })).status).toBe(303);
  const told = await arrived(next);
  await press(`${told.page}/reply`, { kind: "dispute", text: "锁续期我写过", dimension: "sc" });
  const everything = await reach(told);
  expect(everything).toContain("锁续期我写过");
  expect([...new Set(everything.match(/zanka\d\d/g) ?? [])]).toEqual([]);
  expect(everything).not.toMatch(/reject|拒绝|淘汰/i);
});

const FOLDER = "cases";
type WorkedCase = {
  id: string;
  position: object;
  application: { candidate: { name: string; locale: "zh-CN" | "en" } };
  scorecards: { comments: { text: string; shareable: boolean }[] }[];
  disposition: { note: string | null } | null;
  expect: { readiness: string; strategy: string | null; mustNotContain: string[] };
};

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json"))) {
  const given = JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as WorkedCase;
  test(`${given.id}: no remark that wasn't shared, and no trap, is in anything the candidate could be given`, async () => {
    const { id: positionId } = await ask("POST", "/positions", given.position);
    const { id } = await ask("POST", "/applications", { positionId, ...given.application });
    for (const scorecard of given.scorecards) await ask("POST", `/applications/${id}/scorecards`, scorecard);
    if (given.disposition) await ask("PUT", `/applications/${id}/disposition`, given.disposition);
    const letter = await ask<{ subject: string; text: string; shortMessage: string }>(
      "POST",
      `/applications/${id}/letters`,
      {},
    );
    const report = await fetch(`${home}/api/v1/applications/${id}/report.pdf?audience=candidate`, {
      headers: { authorization: "Bearer a-key-that-only-the-journeys-use-0123456789" },
    });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await report.arrayBuffer())), {
      mergePages: true,
    });
    // This run's port and the report's own number are drawn: a trap of two figures may stand in them by chance.
    const reachable = [letter.subject, letter.text, letter.shortMessage, text]
      .join("\n")
      .replace(/https?:\/\/\S+|[0-9a-f-]{36}|Checksum [0-9a-f]+|校验 ?[0-9a-f]+/g, "");
    const unshared = given.scorecards.flatMap((card) =>
      card.comments.filter((one) => !one.shareable).map((one) => one.text),
    );
    for (const words of [...unshared, ...given.expect.mustNotContain]) expect(reachable).not.toContain(words);
    expect(reachable).toContain(given.application.candidate.name);
  });
}

test("signs that turn text around or pile up in a name turn nothing around where a candidate reads it", async () => {
  const own = once("marks");
  const told = await toldTo({ name: `\u202Egnahz\u202C \u2067${own}\u2069 王\u0300\u0301\u0302\u0303\u0304` }, own);
  const source = await (await fetch(told.page)).text();
  const turning = /[\u202A-\u202E\u2066-\u2069]/u;
  for (const text of [source, told.mail.text, told.mail.html, told.mail.source, await reportText(told.page)]) {
    expect(text).not.toMatch(turning);
  }
  expect(source).toContain(own);
});

test("the logs of a run know no names, no addresses, no texts and no secrets", async () => {
  const told = await toldTo({ locale: "en" });
  await press(`${told.page}/reply`, { kind: "question", text: "a sentence for nobody's log" });
  await fetch(`${told.page}x`);
  const folder = `${process.env["JOURNEYS_DATA_DIR"]}/log`;
  expect(existsSync(folder)).toBe(true);
  const logs = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const secrets = [told.name, told.email, told.page.split("/").at(-1)!, "a sentence for nobody's log", "55,"];
  const everybody = (await mails()).flatMap((mail) => [mail.to, ...(mail.text.match(/[A-Za-z0-9_-]{43}/g) ?? [])]);
  for (const secret of [...secrets.slice(0, 4), ...new Set(everybody)]) {
    for (const log of logs) expect(log.includes(secret), `a log knows ${secret}`).toBe(false);
  }
});
