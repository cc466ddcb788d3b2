// A page may be kept only while it shows the same: whatever a command changes on it, its `shows` changes too.
import { readdirSync, readFileSync } from "node:fs";
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { changeApplication } from "@/db/commands/application/change-application";
import { setResult } from "@/db/commands/application/set-result";
import { answerCandidate } from "@/db/commands/conversation/answer-candidate";
import { answerChoice } from "@/db/commands/conversation/answer-choice";
import { openPage } from "@/db/commands/conversation/open-page";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { beginTransmission } from "@/db/commands/delivery/begin-transmission";
import { failDelivery } from "@/db/commands/delivery/fail-delivery";
import { finishDelivery } from "@/db/commands/delivery/finish-delivery";
import { repeatDelivery } from "@/db/commands/delivery/repeat-delivery";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { reviseLetter } from "@/db/commands/letter/revise-letter";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { tellOtherwise } from "@/db/commands/letter/tell-otherwise";
import { changeRole } from "@/db/commands/person/change-role";
import { disableColleague } from "@/db/commands/person/disable-colleague";
import { enableColleague } from "@/db/commands/person/enable-colleague";
import { changePosition } from "@/db/commands/position/change-position";
import { changePositionStatus } from "@/db/commands/position/change-position-status";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { changeSettings } from "@/db/commands/setting/change-settings";
import { type ChangeWording, changeWording } from "@/db/commands/wording/change-wording";
import { claimDeliveries } from "@/db/outbox";
import { applications, deliveries, letters } from "@/db/schema";
import { card, made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { readCandidateAt } from "./read-candidate-at";
import { readCandidatePage } from "./read-candidate-page";

const house = await testCase();
const { approved, compose } = testLetters(house);
/** A rule that finds a remark which was shown until then. */
const rule: Omit<ChangeWording, "version"> = {
  change: {
    act: "rule_added",
    rule: {
      locale: "zh-CN",
      category: "confidential",
      severity: "block",
      scopes: ["remark"],
      phrases: ["配置中心"],
      instead: "",
      law: "",
      jurisdiction: "",
      date: "2026-11-23",
    },
  },
  wideSeen: true,
};
const system = { kind: "system" as const, job: "outbox" };

/** Other commands about people, keys, templates and cases that are still open: none of their rows is read for a page. */
const ELSEWHERE = [
  "api-key/",
  "person/",
  "template/",
  "position/make-position",
  "application/make-application",
  // Before a letter is told, nobody has a page; afterwards these are refused, or write for the next letter only.
  "band-decision/",
  "clearance/",
  "disposition/",
  "reconciliation/",
  "strength/",
  "letter/back-sentence",
  "letter/cancel-letter",
  "letter/compose-letter",
  "letter/postpone-letter",
  "letter/release-check",
  "letter/remind-approver",
  "letter/restore-paragraph",
  "letter/return-letter",
  "letter/reword-paragraph",
  "setting/change-wording-model",
  // Needs a letter that offers a new attempt; its own test looks at the page.
  "application/begin-attempt",
];

it("says that a page changed, whichever command changed it", { timeout: 60_000 }, async () => {
  let seconds = 40;
  const now = () => later(seconds);
  const as = (role: "hr" | "manager" | "admin") => house.context(role, now());
  const { applicationId, letterId } = await approved("aa@example.com", {
    scored: {
      comments: [{ dimension: "sc", text: "对配置中心的理解不够深入", by: "甲", shareable: true }],
    },
  });
  await deliver(letterId, "letter");
  const secret = await secretOf(letterId);

  const at = async () => (await readCandidateAt(house.db, secret, now()))!;
  const look = async () => {
    const { shows, letterId: shown } = await at();
    return { shows, page: await readCandidatePage(house.context(), shown, "https://example.com/c/x") };
  };
  const candidate = async () => {
    const { shows: _shows, ...who } = await at();
    return { db: house.db, keyring: house.keyring, now: now(), actor: { kind: "candidate" as const, ...who } };
  };
  const version = async () => (await row(applicationId)).version;
  let corrected = "" as LetterId;

  const story: [command: string, changes: "the page" | "nothing", run: () => Promise<unknown>][] = [
    ["conversation/open-page", "nothing", async () => made(openPage(await candidate(), { act: "report" }))],
    ["conversation/open-page", "the page", async () => made(openPage(await candidate(), { act: "read" }))],
    ["conversation/reply-to-letter", "the page", async () => made(replyToLetter(await candidate(), question))],
    ["conversation/answer-candidate", "the page", () => made(answerCandidate(as("hr"), { letterId, ...answer }))],
    ["delivery/begin-transmission", "nothing", () => claim(letterId, "answer")],
    ["delivery/fail-delivery", "nothing", () => give(letterId, "answer")],
    [
      "delivery/repeat-delivery",
      "nothing",
      async () => made(repeatDelivery(as("admin"), await mail(letterId, "answer"))),
    ],
    ["delivery/finish-delivery", "the page", () => deliver(letterId, "answer")],
    ["conversation/answer-choice", "the page", async () => made(answerChoice(await candidate(), yes("yes")))],
    ["conversation/answer-choice", "the page", async () => made(answerChoice(await candidate(), yes("no")))],
    [
      "scorecard/save-scorecard",
      "nothing",
      () => made(saveScorecard(as("hr"), { applicationId, scorecard: card(60) })),
    ],
    [
      "position/change-position",
      "nothing",
      () => made(changePosition(as("hr"), { id: house.positionId, changes: { title: "架构师" } as never })),
    ],
    [
      "position/change-position-status",
      "nothing",
      () => made(changePositionStatus(as("hr"), { id: house.positionId, status: "frozen", reason: null })),
    ],
    // Whoever wrote the letter is who a candidate may write to.
    ["person/disable-colleague", "the page", () => made(disableColleague(as("admin"), { userId: house.ids.hr }))],
    ["person/enable-colleague", "the page", () => made(enableColleague(as("admin"), { userId: house.ids.hr }))],
    ["person/change-role", "nothing", () => made(changeRole(as("admin"), { userId: house.ids.leader, role: "hr" }))],
    [
      "application/change-application",
      "the page",
      async () =>
        made(
          changeApplication(as("hr"), {
            id: applicationId,
            changes: { version: await version(), candidate: { timeZone: "Asia/Tokyo" } } as never,
          }),
        ),
    ],
    ...Object.entries({ companyName: "回声科技", answerDays: 3, disputeDays: 4, keepMonths: 30, poolMonths: 18 }).map(
      ([name, value]): (typeof story)[number] => [
        "setting/change-settings",
        "the page",
        () => made(changeSettings(as("admin"), { values: { [name]: value } })),
      ],
    ),
    ["wording/change-wording", "the page", () => made(changeWording(as("admin"), { version: 0, ...rule }))],
    [
      "wording/change-wording",
      "the page",
      () => made(changeWording(as("admin"), { version: 1, change: { act: "archived", id: "own-1" }, wideSeen: false })),
    ],
    [
      "application/set-result",
      "nothing",
      async () => made(setResult(as("hr"), { id: applicationId, result: "hired", version: await version() } as never)),
    ],
    [
      "application/set-result",
      "nothing",
      async () =>
        made(setResult(as("hr"), { id: applicationId, result: "not_hired", version: await version() } as never)),
    ],
    ["letter/compose-letter", "nothing", async () => (corrected = (await made(compose(applicationId, now()))).id)],
    [
      "letter/revise-letter",
      "nothing",
      () => made(reviseLetter(as("hr"), { letterId: corrected, version: 1, blocks: [] })),
    ],
    [
      "letter/submit-letter",
      "nothing",
      () => made(submitLetter(as("hr"), { letterId: corrected, version: 2, ...toManager })),
    ],
    ["letter/approve-letter", "nothing", () => made(approveLetter(as("manager"), { letterId: corrected, version: 2 }))],
    [
      "letter/send-letter",
      "nothing",
      () => made(sendLetter(as("hr"), { letterId: corrected, version: 2, sendAfter: null })),
    ],
    ["delivery/fail-delivery", "nothing", () => giveUp(corrected)],
    [
      "letter/tell-otherwise",
      "the page",
      () => made(tellOtherwise(as("hr"), { letterId: corrected, channel: "phone", toldAt: now().toISOString() })),
    ],
  ];

  let before = await look();
  for (const [command, changes, run] of story) {
    seconds += 60;
    await run();
    const after = await look();
    const changed = JSON.stringify(before.page) !== JSON.stringify(after.page);
    expect([command, changed ? "the page" : "nothing"]).toEqual([command, changes]);
    if (changed) expect(after.shows, command).not.toBe(before.shows);
    before = after;
  }
  const tried = story.map(([command]) => command);
  const untried = commandsOfTheHouse().filter(
    (name) => !tried.includes(name) && !ELSEWHERE.some((start) => name.startsWith(start)),
  );
  expect(untried).toEqual([]);

  async function giveUp(letter: LetterId) {
    await claim(letter, "letter");
    await give(letter, "letter");
  }
  async function deliver(letter: LetterId, kind: string) {
    const deliveryId = await claim(letter, kind);
    await made(finishDelivery({ ...as("hr"), actor: system }, { deliveryId }));
  }
  async function claim(letter: LetterId, kind: string) {
    await claimDeliveries(house.db, "w", now(), 50);
    const { deliveryId } = await mail(letter, kind);
    await made(beginTransmission({ ...as("hr"), actor: system }, { deliveryId, worker: "w" }));
    return deliveryId;
  }
  async function give(letter: LetterId, kind: string) {
    const fault = { worker: "w", fault: "address" as never, lasting: true };
    await made(failDelivery({ ...as("hr"), actor: system }, { ...(await mail(letter, kind)), ...fault }));
  }
});

const question = {
  kind: "question" as const,
  text: "请问哪一项差得最多？",
  dimensions: [],
  idempotencyKey: "question",
};
const answer = { text: "差在服务治理的实战。", evidence: [], idempotencyKey: "answer" };
const yes = (said: "yes" | "no") => ({ question: "pool" as const, answer: said, expectation: null });
const toManager = { approverEmail: "manager@example.com", sendOnApproval: false, note: null };

async function mail(letterId: LetterId, kind: string) {
  const [one] = await house.db
    .select({ deliveryId: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.letterId, letterId), eq(deliveries.kind, kind as never)));
  return one!;
}

async function row(id: ApplicationId) {
  const [one] = await house.db.select().from(applications).where(eq(applications.id, id));
  return one!;
}

async function secretOf(letterId: LetterId): Promise<string> {
  const [letter] = await house.db.select().from(letters).where(eq(letters.id, letterId));
  return house.keyring.linkSecret(letter!.candidateLinkId!, 1);
}

/** As `letter/approve-letter`. */
function commandsOfTheHouse(): string[] {
  const folder = new URL("../../commands/", import.meta.url);
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => /= command\(/.test(readFileSync(new URL(name, folder), "utf8")))
    .map((name) => name.replace(/\.ts$/, ""));
}
