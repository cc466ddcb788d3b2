import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { type PgColumn, PgTable } from "drizzle-orm/pg-core";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { GET as seeApproval } from "@/app/a/[token]/route";
import { POST as approve } from "@/app/a/[token]/approve/route";
import { POST as sendBack } from "@/app/a/[token]/return/route";
import { POST as undo } from "@/app/a/[token]/undo/route";
import { sendDue } from "@/app/_background/outbox";
import { GET as seePage } from "@/app/c/[token]/route";
import { POST as choose } from "@/app/c/[token]/choice/route";
import { POST as markRead } from "@/app/c/[token]/read/route";
import { POST as reply } from "@/app/c/[token]/reply/route";
import { POST as report } from "@/app/c/[token]/report/route";
import { GET as check } from "@/app/v/[report]/route";
import { ENDPOINTS } from "@/app/api/v1/_route/catalogue";
import { handle } from "@/app/api/v1/_route/handle";
import { answerCandidate } from "@/db/commands/conversation/answer-candidate";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { openLimits } from "@/db/limits";
import * as schema from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { openVault, place } from "@/db/vault";
import drawReport from "@/emails/report/worker";
import type { ReportProps } from "@/emails/report/report-props";
import { scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import type { ApplicationId, CandidateId, LetterId } from "@/lib/domain/shared/id";
import { NOTHING_OWN } from "@/lib/domain/shared/wording/company/layer";
import type { OutgoingMail } from "@/lib/platform/mailer";
import { newId } from "@/lib/platform/id";

// The same drawing, on this thread.
vi.mock("@/app/_server/report-pool", () => ({
  renderReport: async (props: ReportProps) => Buffer.from(await drawReport(props)),
}));

/** candidate: they may read it. approver: what approving needs. inside: neither. code: no words of people, but ids, hashes, kinds. */
type Reader = "candidate" | "approver" | "inside" | "code";

/** Every column that can hold words, and who outside of the office may read it. A new column is missing here until it has a line. */
const COLUMNS: Readonly<Record<Reader, string>> = {
  candidate: `candidates.name candidates.email applications.salary_expectation choice_answers.expectation
    confirmed_strengths.body letter_versions.body messages.body released_evidence.body positions.title positions.fallback
    template_versions.dimensions settings.value users.name positions.recruiter_email`,
  // Who asks, and what they say to the one who decides.
  approver: "submissions.note users.email",
  inside: `api_keys.name applications.external_id candidates.phone check_releases.reason clearances.reason
    deliveries.leased_by dispositions.note drafts.body interview_notes.text letters.override_reason
    position_status_changes.reason positions.approver_email positions.external_id positions.status_reason
    reconciliations.note returns.reason scorecards.interviewer_email scorecards.interviewer_name sessions.device
    templates.name templates.external_id users.password_hash idempotency_keys.answer events.data events.actor_detail
    deliveries.data scorecards.body evaluations.body letters.context wording_packs.layer wording_packs.step`,
  code: `api_keys.key_hash api_keys.scopes applications.result applications.told_channel approvals.text_hash approvals.via
    band_decisions.decision candidate_keys.wrapped candidates.email_index candidates.locale candidates.time_zone
    check_releases.checks choice_answers.answer choice_answers.question clearances.hold clearances.text_hash
    confirmed_strengths.dimension deliveries.dedupe_key deliveries.kind deliveries.last_fault deliveries.state
    dispositions.code dispositions.terms drafts.form evaluations.content_hash events.actor_kind events.kind idempotency_keys.body_hash
    idempotency_keys.scope letter_versions.pack_version letters.checked_with letter_versions.text_hash letters.locale letters.recommended
    letters.rule letters.state letters.strategy links.purpose links.secret_hash messages.dimensions messages.from
    messages.idempotency_key messages.kind position_status_changes.status positions.band_currency positions.band_period
    positions.jurisdiction positions.locale positions.status rate_limits.key reconciliations.dimension
    released_evidence.evidence_place reports.audience reports.content_hash reports.locale reports.pdf_hash
    scores.dimension sentence_backings.evidence_place sentence_backings.text_hash settings.name templates.locale templates.starter users.locale users.role`,
};
/** Bodies that hold both, or that the house reads by their form: what goes into them is planted where it comes in. */
const MIXED = [
  "scorecards.body",
  "evaluations.body",
  "letters.context",
  "events.data",
  "deliveries.data",
  "wording_packs.layer",
];

/** Every text an interviewer can type. A new one is missing here until it has a line. */
const TYPED: Readonly<Record<string, Reader>> = {
  "interviewer.name": "inside",
  "interviewer.email": "inside",
  "scores.dimension": "code",
  "gapItems.dimension": "code",
  "gapItems.item": "candidate",
  "strengths.dimension": "code",
  "strengths.item": "candidate",
  "strengths.evidence": "candidate",
  "comments.dimension": "code",
  // Unless it is marked for sharing.
  "comments.text": "inside",
  "comments.by": "inside",
  "testResults.dimension": "code",
  "testResults.name": "candidate",
  // Until an answer releases it.
  "testResults.questions.topic": "inside",
  "testResults.questions.expected": "inside",
  "testResults.questions.given": "inside",
};

const readerOf = new Map(
  Object.entries(COLUMNS).flatMap(([reader, list]) => list.split(/\s+/).map((column) => [column, reader as Reader])),
);

const columns = (Object.values(schema) as unknown[])
  .filter((table): table is PgTable => is(table, PgTable))
  .flatMap((table) =>
    Object.values(getTableColumns(table) as Record<string, PgColumn>)
      .filter((column) => /^(text|jsonb|bytea|char)/.test(column.getSQLType()))
      .map((column) => ({ table: getTableName(table), column: column.name, type: column.getSQLType() })),
  );

function leaves(node: Record<string, unknown>, path: string[] = []): string[] {
  const inner = (node["anyOf"] ?? node["oneOf"] ?? []) as Record<string, unknown>[];
  const properties = Object.entries((node["properties"] ?? {}) as Record<string, Record<string, unknown>>);
  return [
    ...(node["type"] === "string" ? [path.join(".")] : []),
    ...inner.flatMap((one) => leaves(one, path)),
    ...properties.flatMap(([name, one]) => leaves(one, [...path, name])),
    ...(node["items"] ? leaves(node["items"] as Record<string, unknown>, path) : []),
  ];
}

test("every column that can hold words, and every text an interviewer can type, is declared for its readers", () => {
  expect([...readerOf.keys()].toSorted()).toEqual(columns.map(({ table, column }) => `${table}.${column}`).toSorted());
  const typed = leaves(
    z.toJSONSchema(scorecardSchema, { io: "input", unrepresentable: "any" }) as Record<string, unknown>,
  );
  expect(Object.keys(TYPED).toSorted()).toEqual([...new Set(typed)].toSorted());
});

const house = await testCase();
const { db, keyring, client } = house;
Object.assign(globalThis, { huiyinGround: { db, keyring, limits: openLimits(client) } });
const NOW = new Date();
const soon = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

const planted: { word: string; where: string; reader: Reader }[] = [];
/** A word that stands nowhere else. */
function canary(where: string, reader: Reader = "inside"): string {
  const word = `zanka${String(planted.length + 1).padStart(3, "0")}quartz`;
  planted.push({ word, where, reader });
  return word;
}

/** Somebody scored with a canary in every text that stays inside. */
async function interviewed(): Promise<{ id: ApplicationId; candidateId: CandidateId }> {
  const { id, candidateId } = await house.apply({ name: "王小川", email: "reader@example.com" });
  const question = () => ({
    topic: canary("testResults.questions.topic"),
    expected: canary("testResults.questions.expected"),
    given: canary("testResults.questions.given"),
    points: 3,
    maxPoints: 10,
  });
  await house.score(id, 55, undefined, {
    interviewer: { name: canary("interviewer.name"), email: `${canary("interviewer.email")}@example.com` },
    gapItems: [{ dimension: "sc", item: "Spring Cloud实战经验不足" }],
    comments: [
      ...["sc", "dtx", null].map((dimension) => ({
        dimension,
        text: `追问之后 ${canary("comments.text")}`,
        by: canary("comments.by"),
        shareable: false,
      })),
      { dimension: "sc", text: "对配置中心的理解不够深入", by: canary("comments.by"), shareable: true },
    ],
    testResults: [{ name: "上机题", dimension: "sc", score: 55, max: 100, questions: [question(), question()] }],
  });
  const disposition = { code: "skill_gap" as const, note: `Spring Cloud ${canary("dispositions.note")}` };
  await made(decideDisposition(house.context("hr", NOW), { applicationId: id, disposition }));
  return { id, candidateId };
}

/** A row for every table that the story so far left empty. */
async function fillIn(id: ApplicationId, candidateId: CandidateId, letterId: LetterId): Promise<void> {
  const vault = await openVault(db, keyring, candidateId);
  const [row, at, by] = [() => newId<string>(NOW), NOW, house.ids.hr];
  const sealed = Buffer.alloc(1);
  await db
    .insert(schema.reconciliations)
    .values({ id: row(), applicationId: id, dimension: "sc", note: sealed, reconciledBy: by, reconciledAt: at });
  await db.insert(schema.clearances).values({
    id: row(),
    applicationId: id,
    hold: "near_miss",
    textHash: "0",
    reason: sealed,
    clearedBy: house.ids.leader,
    clearedAt: at,
  });
  await db.insert(schema.checkReleases).values({
    id: row(),
    letterId,
    version: 1,
    checks: [7],
    reason: sealed,
    releasedBy: house.ids.leader,
    releasedAt: at,
  });
  await db
    .insert(schema.returns)
    .values({ id: row(), letterId, version: 1, reason: sealed, returnedBy: by, returnedAt: at });
  await db
    .insert(schema.positionStatusChanges)
    .values({ id: row(), positionId: house.positionId, status: "open", changedAt: at });
  await db
    .insert(schema.apiKeys)
    .values({ id: row(), userId: by, name: "x", keyHash: Buffer.from(row()), scopes: ["read"], createdAt: at });
  await db.insert(schema.sessions).values({ id: row(), userId: by, createdAt: at, lastSeenAt: at });
  const rule = {
    locale: "en" as const,
    category: "confidential" as const,
    severity: "block" as const,
    scopes: ["letter" as const],
    phrases: [canary("wording_packs.layer")],
    instead: canary("wording_packs.layer"),
    law: canary("wording_packs.layer"),
    jurisdiction: "",
    date: "2026-11-23",
  };
  const layer = { ...NOTHING_OWN, version: 1, rules: [{ ...rule, id: "own-1", archived: false }] };
  const step = { act: "rule_added" as const, id: "own-1" };
  await db.insert(schema.wordingPacks).values({ id: row(), version: 1, layer, step, changedBy: by, changedAt: at });
  const form = `scorecard/${id}/hr@example.com`;
  const body = vault.sealJson(place("drafts", "body", `${by}/${form}`), { words: canary("drafts.body") });
  await db.insert(schema.drafts).values({ userId: by, form, candidateId, body, savedAt: at });
  await db
    .insert(schema.idempotencyKeys)
    .values({ scope: Buffer.from(row()), bodyHash: sealed, status: 200, answer: sealed, createdAt: at });
}

/** Puts a word of its own into every row of every column that isn't for candidates, whatever stood there. */
async function plantInColumns(candidateId: CandidateId): Promise<void> {
  const vault = await openVault(db, keyring, candidateId);
  for (const { table, column, type } of columns) {
    const where = `${table}.${column}`;
    const reader = readerOf.get(where)!;
    if (reader === "candidate" || reader === "code" || MIXED.includes(where)) continue;
    const key = table === "idempotency_keys" ? "scope" : table === "drafts" ? "form" : "id";
    const rows = await client.unsafe<{ key: string }[]>(`select "${key}" as key from "${table}"`);
    expect(rows.length, where).toBeGreaterThan(0);
    for (const row of rows) {
      if (where === "drafts.body" || where === "users.email" || where === "submissions.note") continue;
      const word = canary(where, reader);
      const value =
        type === "bytea"
          ? where === "idempotency_keys.answer"
            ? keyring.sealOwn("idempotency_keys/answer", word)
            : vault.seal(place(table, column, row.key), word)
          : type === "jsonb"
            ? JSON.stringify({ "zh-CN": word, en: word })
            : word;
      await client.unsafe(
        `update "${table}" set "${column}" = $1${type === "jsonb" ? "::text::jsonb" : ""} where "${key}" = $2`,
        [value, row.key],
      );
    }
  }
}

const mails: OutgoingMail[] = [];
const outbox = (at: Date) => ({
  db,
  keyring,
  mailer: { send: async (mail: OutgoingMail) => void mails.push(mail), close: () => undefined },
  worker: "worker",
  clock: () => at,
  report: () => undefined,
});
async function deliver(at: Date): Promise<void> {
  while ((await sendDue(outbox(at))) > 0);
}

type Route = (request: Request, more: { params: Promise<any> }) => Promise<Response>;
let asked = 0;
/** Everything an answer carries: its line, headers, text, and of a PDF the printed words and the bytes. */
async function answerOf(
  route: Route,
  path: string,
  params: object,
  fields?: Readonly<Record<string, string>>,
): Promise<string> {
  asked++;
  const headers = { host: "localhost:3000", origin: "http://localhost:3000", "x-forwarded-for": `10.0.0.${asked}` };
  const body = fields && new URLSearchParams(fields);
  const request = new Request(`http://localhost:3000${path}`, {
    method: body ? "POST" : "GET",
    headers,
    ...(body && { body }),
  });
  const answer = await route(request, { params: Promise.resolve(params) });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const head = `${path} ${answer.status} ${JSON.stringify([...answer.headers])}`;
  if (answer.headers.get("content-type") !== "application/pdf") return `${head}\n${bytes.toString("utf8")}`;
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return `${head}\n${text}\n${JSON.stringify(await pdf.getMetadata())}\n${bytes.toString("latin1")}`;
}

const secretIn = (mail: OutgoingMail, door: "a" | "c") => new RegExp(`/${door}/([\\w-]{43})`).exec(mail.text)![1]!;
const mailTo = (to: string) => mails.filter((mail) => mail.to.address === to);

async function everythingOf(secret: string): Promise<string[]> {
  const at = { token: secret };
  const seen: string[] = [];
  const look = async (query = "") => seen.push(await answerOf(seePage, `/c/${secret}${query}`, at));
  for (const query of ["", "?lang=en", "?lang=zh-CN", "?done=reply", "?done=choice&lang=en", "?done=read"])
    await look(query);
  const press = async (route: Route, act: string, fields: Record<string, string>) =>
    seen.push(await answerOf(route, `/c/${secret}/${act}`, at, fields));
  await press(reply, "reply", { kind: "question", text: "" });
  await press(reply, "reply", { kind: "question", text: "x".repeat(2001) });
  await press(reply, "reply", { text: "no kind" });
  await press(reply, "reply", { kind: "dispute", text: "锁续期我写过", dimension: "sc" });
  await press(choose, "choice", { question: "pool", answer: "yes" });
  await press(choose, "choice", { question: "nothing", answer: "yes" });
  await press(markRead, "read", {});
  await press(report, "report", {});
  for (const query of ["", "?lang=en"]) await look(query);
  return seen;
}

/** Which of the words stand in what was seen, by where they were planted, save those this reader may have. */
function found(seen: readonly string[], may: readonly Reader[]): string[] {
  const all = seen.join("\n");
  return planted
    .filter(({ word, reader }) => all.includes(word) && !may.includes(reader))
    .map(({ word, where }) => `${where} (${word})`);
}

test("no word that stays inside reaches a candidate, an approver or somebody who checks a report, by any door, mail or paper", async () => {
  const { id, candidateId } = await interviewed();
  const compose = (more: object = {}) =>
    made(
      composeLetter(house.context("hr", NOW), {
        applicationId: id,
        strategy: null,
        overrideReason: null,
        seed: 0,
        ...more,
      }),
    );
  const ask = (letterId: LetterId) =>
    made(
      submitLetter(house.context("hr", NOW), {
        letterId,
        version: 1,
        approverEmail: "manager@example.com",
        sendOnApproval: true,
        note: canary("submissions.note", "approver"),
      }),
    );

  await compose({ strategy: "keep_in_touch", overrideReason: canary("letters.override_reason") });
  const first = await compose();
  await ask(first.id);
  await deliver(soon(1));
  const approving: string[] = [];
  const [request] = mailTo("manager@example.com");
  const old = secretIn(request!, "a");
  const door = (route: Route, secret: string, act: string, fields?: Record<string, string>) =>
    answerOf(route, `/a/${secret}${act}`, { token: secret }, fields);
  approving.push(
    await door(sendBack, old, "/return", { reason: "" }),
    await door(sendBack, old, "/return", { reason: canary("returns.reason", "approver") }),
  );

  const letter = await compose();
  await ask(letter.id);
  await deliver(soon(2));
  const secret = secretIn(mailTo("manager@example.com").at(-1)!, "a");
  await fillIn(id, candidateId, letter.id);
  await plantInColumns(candidateId);
  await db.execute(sql`update users set locale = 'en' where email = 'manager@example.com'`);
  approving.push(await door(seeApproval, secret, ""), await door(approve, secret, "/approve", { version: "7" }));
  await db.execute(sql`update users set locale = 'zh-CN' where email = 'manager@example.com'`);
  for (const [route, act, fields] of [
    [seeApproval, "", undefined],
    [approve, "/approve", { version: "1" }],
    [seeApproval, "", undefined],
    [undo, "/undo", {}],
    [seeApproval, "", undefined],
  ] as const)
    approving.push(await door(route, secret, act, fields));
  // Taken back by the approver; asked and approved again, it leaves.
  const last = await compose();
  await ask(last.id);
  await deliver(soon(3));
  const third = secretIn(mailTo("manager@example.com").at(-1)!, "a");
  approving.push(await door(approve, third, "/approve", { version: "1" }), await door(seeApproval, third, ""));
  await deliver(soon(40));

  const page = secretIn(mailTo("reader@example.com")[0]!, "c");
  const reading = await everythingOf(page);
  const released = {
    letterId: last.id,
    text: "这道题的评分依据附在下面。",
    evidence: ["comment:3"],
    idempotencyKey: crypto.randomUUID(),
  };
  await made(answerCandidate(house.context("hr", NOW), released));
  await deliver(soon(80));
  reading.push(...(await everythingOf(page)));
  const [printed] = await db.select({ id: schema.reports.id }).from(schema.reports);
  for (const report of [printed!.id, "019a0000-0000-7000-8000-000000000000", "x"])
    reading.push(await answerOf(check, `/v/${report}`, { report }));
  for (const endpoint of ENDPOINTS)
    for (const key of [page, secret])
      reading.push(
        await (
          await handle(endpoint)(
            new Request(`http://localhost:3000/api/v1${endpoint.path.replace("{id}", id)}`, {
              method: endpoint.method,
              headers: { authorization: `Bearer ${key}` },
            }),
            { params: Promise.resolve({ id }) },
          )
        ).text(),
      );
  await db.execute(sql`update links set expires_at = now() - interval '1 minute'`);
  reading.push(...(await everythingOf(page)), await door(seeApproval, third, ""));
  reading.push(...mailTo("reader@example.com").map((mail) => JSON.stringify(mail)));
  approving.push(...mailTo("manager@example.com").map((mail) => JSON.stringify(mail)));

  // The doors were open while the words were there: shared words came through, so a canary would have.
  expect(reading.join("\n")).toContain("锁续期我写过");
  expect(reading.join("\n")).toContain("对配置中心的理解不够深入");
  expect(approving.join("\n")).toContain(planted.find(({ where }) => where === "submissions.note")!.word);
  const inside = planted.filter(({ reader }) => reader === "inside");
  expect(new Set(inside.map(({ where }) => where)).size).toBeGreaterThanOrEqual(30);
  expect(inside.length).toBeGreaterThanOrEqual(50);
  process.stdout.write(
    `canaries: ${inside.length} words in ${new Set(inside.map(({ where }) => where)).size} places, ${asked} answers, ${mails.length} mails\n`,
  );
  expect(found(reading, ["candidate"])).toEqual([]);
  expect(found(approving, ["candidate", "approver"])).toEqual([]);
  expect(
    `${reading.join()}${mailTo("reader@example.com")
      .map((mail) => JSON.stringify(mail))
      .join()}`,
  ).not.toMatch(/reject|拒绝|淘汰/i);
}, 120_000);
