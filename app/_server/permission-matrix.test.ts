import { readFileSync, readdirSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type FormState, newForm } from "@/app/_ui/form-state";
import { makeApiKey } from "@/db/commands/api-key/make-api-key";
import { signIn } from "@/db/commands/person/sign-in";
import { openLimits } from "@/db/limits";
import { makeLink } from "@/db/links";
import { applications, deliveries, sessions, users } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { testLetters } from "@/db/testing-letter";
import { ROLES, type Role, type Verb, roleMay } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";
import { translateKey } from "@/lib/i18n/translate";
import { newId } from "@/lib/platform/id";

type Cookies = { name: string; value: string }[];
const request = { headers: new Headers(), cookies: [] as Cookies };
const set = vi.fn<() => void>();
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    getAll: () => request.cookies,
    get: (name: string) => request.cookies.find((cookie) => cookie.name === name),
    set,
  }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
class Gone extends Error {}
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Gone(to);
  },
}));

Object.assign(process.env, {
  AUTH_SECRET: "a secret that only tests use, 32 bytes and more",
  PUBLIC_URL: "https://answer.example.com",
});

type Ids = {
  readonly application: string;
  readonly letter: string;
  readonly position: string;
  readonly template: string;
  readonly user: string;
  readonly key: string;
  readonly delivery: string;
  readonly session: string;
};
type Fields = Readonly<Record<string, string>>;
type Row = {
  /** null: every colleague may, for themselves. "secret": a link stands for the person. */
  readonly verb: Verb | null | "secret";
  readonly fields: (at: Ids) => Fields;
  readonly beforePasswordChange?: true;
  /** Enough as well. */
  readonly also?: readonly Verb[];
  /** The row named by `own` belongs to this colleague alone. */
  readonly owner?: Role;
};

const letter = ({ application, letter: letterId }: Ids) => ({ applicationId: application, letterId, version: "1" });
const candidate = {
  "candidate.name": "Row",
  "candidate.locale": "en",
  interviewedAt: "2026-11-23T14:05",
  timeZone: "UTC",
};
const person = ({ user }: Ids) => ({ userId: user });

const typedTemplate = (id: string) => ({
  id,
  version: "1",
  lang: "en",
  name: "Edited",
  "areas.0.name": "Code",
  "areas.0.kind": "score",
  "areas.0.weight": "1",
  "areas.0.required": "50",
});

const wordingRule = () => ({
  version: "0",
  lang: "en",
  category: "confidential",
  severity: "block",
  "scopes[]": "note",
  phrases: "Project Row",
  date: "2026-11-29",
});

/** Every server action there is, and what its sender must be allowed to do. A new one is missing here until it has a line. */
const TABLE: Readonly<Record<string, Row>> = {
  replaceOneTimePassword: { verb: null, fields: () => ({ newPassword: "x" }), beforePasswordChange: true },
  acceptTheInvitation: { verb: "secret", fields: () => ({ token: "x".repeat(43), ...newPassword }) },
  saveParagraph: { verb: "letter.write", fields: (at) => ({ ...letter(at), kind: "thanks", text: "Thank you, Row." }) },
  takeParagraphBack: { verb: "letter.write", fields: (at) => ({ ...letter(at), kind: "thanks" }) },
  sayDifferently: { verb: "letter.write", fields: (at) => ({ ...letter(at), kind: "thanks" }) },
  takeOtherWords: { verb: "letter.write", fields: (at) => ({ ...letter(at), kind: "thanks", answer: "⟦1⟧" }) },
  backToOurWords: { verb: "letter.write", fields: (at) => ({ ...letter(at), kind: "thanks" }) },
  takeLetterBack: { verb: "letter.write", fields: (at) => ({ ...letter(at), kind: "thanks", text: "Thank you." }) },
  askForApproval: {
    verb: "letter.submit",
    fields: (at) => ({ ...letter(at), approverEmail: "manager@example.com", sendOnApproval: "1" }),
  },
  remind: {
    verb: "letter.submit",
    fields: ({ application, letter: letterId }) => ({ applicationId: application, letterId }),
  },
  send: { verb: "letter.send", fields: (at) => ({ ...letter(at), when: "undo" }) },
  // Two verbs, either of which is enough: the command asks.
  undo: { verb: "letter.approve", also: ["letter.send"], fields: ({ letter: letterId }) => ({ letterId }) },
  wait: { verb: "letter.approve", also: ["letter.send"], fields: ({ letter: letterId }) => ({ letterId }) },
  recordTold: {
    verb: "letter.send",
    fields: ({ application, letter: letterId }) => ({
      applicationId: application,
      letterId,
      channel: "phone",
      when: "2026-11-23T15:05",
    }),
  },
  releaseFalseAlarm: {
    verb: "hold.clear",
    fields: (at) => ({ ...letter(at), check: "7", reason: "A product's name" }),
  },
  sendScorecard: {
    verb: "scorecard.write",
    fields: ({ application }) => ({ applicationId: application, intent: "keep", "areas[]": "sc" }),
  },
  keepScorecard: {
    verb: "scorecard.write",
    fields: ({ application }) => ({ applicationId: application, "areas[]": "sc" }),
  },
  chooseReason: {
    verb: "disposition.write",
    fields: ({ application }) => ({ applicationId: application, code: "skill_gap", note: "Spring Cloud" }),
  },
  confirmOneStrength: {
    verb: "evaluation.complete",
    fields: ({ application }) => ({ applicationId: application, dimension: "dtx", item: "Clear", evidence: "TCC" }),
  },
  reconcileSpread: {
    verb: "evaluation.complete",
    fields: ({ application }) => ({ applicationId: application, dimension: "sc", note: "We talked" }),
  },
  chooseBand: {
    verb: "evaluation.complete",
    fields: ({ application }) => ({ applicationId: application, decision: "disclose" }),
  },
  clearOneHold: {
    verb: "hold.clear",
    fields: ({ application }) => ({
      applicationId: application,
      hold: "near_miss",
      textHash: "0".repeat(64),
      reason: "Seen",
    }),
  },
  writeLetter: { verb: "letter.write", fields: ({ application }) => ({ applicationId: application, seed: "0" }) },
  makeNewApplication: { verb: "application.write", fields: ({ position }) => ({ ...candidate, positionId: position }) },
  saveApplication: {
    verb: "application.write",
    fields: ({ application }) => ({ ...candidate, id: application, version: "1" }),
  },
  beginNewAttempt: {
    verb: "application.write",
    fields: ({ application }) => ({ id: application, interviewedAt: "2026-12-01T10:00", timeZone: "UTC" }),
  },
  backOneSentence: {
    verb: "letter.write",
    fields: ({ application, letter: letterId }) => ({
      applicationId: application,
      letterId,
      version: "1",
      textHash: "0".repeat(64),
      place: "",
    }),
  },
  saveResult: { verb: "application.write", fields: ({ application }) => ({ id: application, result: "open" }) },
  approve: { verb: "letter.approve", fields: ({ letter: letterId }) => ({ letterId, version: "1" }) },
  sendBack: {
    verb: "letter.approve",
    fields: ({ letter: letterId }) => ({ letterId, version: "1", reason: "Kinder" }),
  },
  sendAnswer: {
    verb: "conversation.answer",
    fields: ({ letter: letterId }) => ({ letterId, text: "Of course.", key: crypto.randomUUID() }),
  },
  keepTyped: {
    verb: "conversation.answer",
    fields: ({ application }) => ({ draft: `answer/${application}`, "draft-now": "{}", text: "Of course." }),
  },
  chooseTheme: { verb: null, fields: () => ({ theme: "dark" }) },
  chooseShortcuts: { verb: null, fields: () => ({ shortcuts: "off" }) },
  chooseOwnLanguage: { verb: null, fields: () => ({ locale: "en" }) },
  makeNewPosition: {
    verb: "position.write",
    fields: ({ template }) => ({ title: "Row", locale: "en", templateId: template }),
  },
  savePosition: { verb: "position.write", fields: ({ position }) => ({ id: position, title: "Row", version: "1" }) },
  takeNewestVersion: {
    verb: "position.write",
    fields: ({ position, template }) => ({ id: position, version: "1", templateId: template }),
  },
  moveStatus: {
    verb: "position.write",
    fields: ({ position }) => ({ id: position, status: "frozen", reason: "No budget" }),
  },
  saveWeights: {
    verb: "position.write",
    fields: ({ position }) => ({
      id: position,
      version: "1",
      "areas.0.key": "sc",
      "areas.0.required": "70",
      "areas.0.weight": "5",
    }),
  },
  saveArea: {
    verb: "position.write",
    fields: ({ position }) => ({
      id: position,
      version: "1",
      key: "",
      lang: "en",
      name: "More",
      kind: "score",
      weight: "1",
      required: "50",
    }),
  },
  saveLanguage: { verb: null, fields: () => ({ locale: "en" }) },
  changeOwnPassword: { verb: null, fields: () => ({ newPassword: "x" }) },
  endSession: { verb: null, owner: "leader", fields: ({ session }) => ({ sessionId: session }) },
  makeKey: { verb: "settings.manage", fields: () => ({ name: "Row", "scopes[]": "read" }) },
  revokeKey: { verb: "settings.manage", fields: ({ key }) => ({ keyId: key }) },
  lookAtWording: { verb: null, fields: () => ({ text: "Row", scope: "remark" }) },
  tryWording: { verb: "wording.read", fields: () => ({ text: "Row" }) },
  saveRule: { verb: "settings.manage", fields: wordingRule },
  saveName: {
    verb: "settings.manage",
    fields: () => ({
      version: "0",
      phrases: "Row of Houses",
      "categories[]": "vague",
      reason: "x",
      date: "2026-11-29",
    }),
  },
  setSeverity: { verb: "settings.manage", fields: () => ({ version: "0", id: "en-age-03", severity: "block" }) },
  setStanding: { verb: "settings.manage", fields: () => ({ version: "0", id: "own-1", act: "archived" }) },
  saveWordingModel: {
    verb: "settings.manage",
    fields: () => ({ address: "", model: "", secretKey: "", seconds: "20" }),
  },
  tryWordingModel: { verb: "settings.manage", fields: () => ({}) },
  saveSettings: { verb: "settings.manage", fields: () => ({ companyName: "Row" }) },
  repeat: { verb: "delivery.repeat", fields: ({ delivery }) => ({ deliveryId: delivery }) },
  invite: {
    verb: "people.manage",
    fields: () => ({ name: "Row", email: "new@example.com", role: "hr", locale: "en" }),
  },
  giveRole: { verb: "people.manage", fields: (at) => ({ ...person(at), role: "leader" }) },
  sendLinkAgain: { verb: "people.manage", fields: person },
  disable: { verb: "people.manage", fields: person },
  enable: { verb: "people.manage", fields: person },
  copyTemplate: { verb: "template.write", fields: ({ template }) => ({ id: template, name: "Copy", locale: "en" }) },
  editWholeTemplate: { verb: "template.write", fields: ({ template }) => typedTemplate(template) },
  checkTyped: { verb: "template.write", fields: ({ template }) => typedTemplate(template) },
  previewTyped: { verb: "template.write", fields: ({ template }) => typedTemplate(template) },
  areasToCopy: { verb: "template.write", fields: ({ position }) => ({ source: `position:${position}`, lang: "en" }) },
  putAwayTemplate: { verb: "template.write", fields: ({ template }) => ({ id: template }) },
  bringBackTemplate: { verb: "template.write", fields: ({ template }) => ({ id: template }) },
};
const newPassword = { newPassword: "a sentence about whales", repeatPassword: "a sentence about whales" };

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|e2e)\.tsx?$/.test(file))
  .map((file) => `app/${file}`);
const actionFiles = sources.filter((file) => /^["']use server["']/m.test(readFileSync(file, "utf8")));

describe("every server action", () => {
  test("is made by a wrapper that asks who is there, or asks so itself in its first line", () => {
    for (const file of sources) {
      expect(readFileSync(file, "utf8"), `${file} hides an action inside a function`).not.toMatch(
        /^\s+["']use server/m,
      );
    }
    for (const file of actionFiles) {
      const text = readFileSync(file, "utf8");
      for (const [, name] of text.matchAll(/^export (?:const|async function|function) (\w+)/gm)) {
        const body = text
          .slice(text.search(new RegExp(`^export .*\\b${name}\\b`, "m")))
          .split("\n")
          .slice(0, 4)
          .join("\n");
        expect(body, `${name} in ${file}`).toMatch(/ = (action|doorAction)\(|await senderOf\(/);
      }
      expect(text, file).not.toMatch(/^export (default|\{|\*)/m);
    }
  });
});

process.env["NEXT_RUNTIME"] = "nodejs";
const house = await testCase();
const { db, client, keyring, ids } = house;
const letters = testLetters(house);
Object.assign(globalThis, { huiyinGround: { db, keyring, limits: openLimits(client) } });
const { signInCookies } = await import("./auth");
const NOW = new Date();
const HERE = { origin: "http://localhost:3000", host: "localhost:3000", secure: false, publicOnly: false };
const NOBODY = "019a0000-0000-7000-8000-000000000000";
const foreign = Object.fromEntries(
  ["application", "letter", "position", "template", "user", "key", "delivery", "session"].map((name) => [name, NOBODY]),
) as Ids;
let own: Ids;
let told: Ids;

type Visitor = { readonly name: string; readonly cookies: Cookies; readonly headers?: Fields; readonly role?: Role };
const visitors: Visitor[] = [];

async function sessionOf(userId: UserId): Promise<{ id: string; cookies: Cookies }> {
  const begun = await made(
    signIn({ db, keyring, actor: { kind: "system", job: "door" }, now: NOW }, { userId, device: "" }),
  );
  const lines = (await signInCookies(HERE, async () => ({ sessionId: begun, userId }))) ?? [];
  return {
    id: begun,
    cookies: lines.map((line) => {
      const pair = line.split(";")[0]!;
      return { name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1) };
    }),
  };
}

async function colleague(role: Role, more: object = {}): Promise<UserId> {
  const id = newId<"user">(NOW) as UserId;
  await db
    .insert(users)
    .values({ id, email: `${id}@example.com`, name: "x", role, locale: "en", createdAt: NOW, ...more });
  return id;
}

/** The store itself counts each row that is written, also of what is rolled back. */
async function countWrites(): Promise<void> {
  await client.unsafe(`create sequence touched;
    create function touch() returns trigger language plpgsql as $$ begin perform nextval('touched'); return null; end $$;`);
  const tables = await client<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('rate_limits', 'idempotency_keys')`;
  for (const { name } of tables) {
    // That somebody was here is noted now and then, whatever they did.
    const columns = name === "sessions" ? "of user_id, revoked_at " : "";
    await client.unsafe(`create trigger touched after insert or update ${columns}or delete on "${name}"
      for each row execute function touch()`);
  }
}
const writes = async () =>
  set.mock.calls.length + Number((await client`select last_value from touched`)[0]!["last_value"]);

beforeAll(async () => {
  await db.update(users).set({ locale: "en", passwordHash: "h" });
  const written = await letters.approved("own@example.com");
  const elsewhere = await letters.approved("told@example.com");
  await db.update(applications).set({ toldAt: NOW }).where(eq(applications.id, elsewhere.applicationId));
  const [template] = await client`select template_id as id from template_versions limit 1`;
  const [delivery] = await db.select({ id: deliveries.id }).from(deliveries).limit(1);
  const key = await made(makeApiKey(house.context("admin"), { name: "x", scopes: ["read"] }));
  own = {
    application: written.applicationId,
    letter: written.letterId,
    position: house.positionId,
    template: String(template!["id"]),
    user: await colleague("hr"),
    key: key.keyId,
    delivery: delivery!.id,
    session: (await sessionOf(ids.leader)).id,
  };
  told = { ...foreign, application: elsewhere.applicationId, letter: elsewhere.letterId };
  for (const role of ROLES) visitors.push({ name: role, role, cookies: (await sessionOf(ids[role])).cookies });
  const leaver = await colleague("admin");
  const disabled = await sessionOf(leaver);
  await db.update(users).set({ disabledAt: NOW }).where(eq(users.id, leaver));
  const ended = await sessionOf(await colleague("admin"));
  await db.update(sessions).set({ revokedAt: NOW }).where(eq(sessions.id, ended.id));
  const early = await sessionOf(await colleague("admin", { mustChangePassword: true }));
  const until = new Date(NOW.getTime() + 60_000);
  const secret = async (purpose: "candidate" | "approval") =>
    (
      await makeLink(db, keyring, {
        purpose,
        now: NOW,
        expiresAt: until,
        userId: ids.manager,
        letterId: written.letterId,
      })
    ).secret;
  const asCookie = (value: string) => [{ name: "huiyin-session", value }];
  const admin = visitors.find((one) => one.role === "admin")!;
  visitors.push(
    { name: "nobody", cookies: [] },
    { name: "a disabled admin", cookies: disabled.cookies },
    { name: "an admin whose session ended", cookies: ended.cookies },
    { name: "an admin with a one-time password", cookies: early.cookies },
    { name: "a candidate with their link's secret", cookies: asCookie(await secret("candidate")) },
    { name: "an approver with their link's secret", cookies: asCookie(await secret("approval")) },
    { name: "a program with a key", cookies: asCookie(key.key), headers: { authorization: `Bearer ${key.key}` } },
    { name: "another site, with an admin's browser", cookies: admin.cookies, headers: { origin: "https://evil.test" } },
    { name: "no site at all, with an admin's browser", cookies: admin.cookies, headers: { origin: "" } },
    {
      name: "the candidates' address, with an admin's browser",
      cookies: admin.cookies,
      headers: {
        "x-forwarded-host": "answer.example.com",
        "x-forwarded-proto": "https",
        origin: "https://answer.example.com",
      },
    },
  );
  await countWrites();
}, 120_000);

const REFUSALS = ["foreignForm", "signedOut", "passwordFirst", "notAllowed"] as const;
const words = new Map([...REFUSALS, "invitationOver"].map((key) => [translateKey("en", "errors", key, {}), key]));

/** What the table says about this visitor: the refusal's key, or "open". */
function expected(row: Row, { name, role }: Visitor): string {
  if (/site|address/.test(name)) return "foreignForm";
  if (row.verb === "secret") return "invitationOver";
  if (name.includes("one-time")) return row.beforePasswordChange ? "open" : "passwordFirst";
  if (role === undefined) return "signedOut";
  if (row.verb === null || roleMay(role, row.verb)) return "open";
  return (row.also ?? []).some((verb) => roleMay(role, verb)) ? "open" : "notAllowed";
}

type Call = (state: FormState, form: FormData) => Promise<unknown>;
type Plain = (form: FormData) => Promise<unknown>;

let calls = 0;
async function call(run: unknown, fields: Fields, visitor: Visitor): Promise<unknown> {
  const { origin = HERE.origin, ...headers } = visitor.headers ?? {};
  // From an address of its own: how often one may try is another question.
  const line = `10.0.${(calls >> 8) & 255}.${calls++ & 255}`;
  request.headers = new Headers({
    "x-forwarded-for": line,
    host: HERE.host,
    "accept-language": "en",
    ...headers,
    ...(origin && { origin }),
  });
  request.cookies = visitor.cookies;
  const form = new FormData();
  for (const [name, value] of Object.entries({ submission: crypto.randomUUID(), ...fields })) form.append(name, value);
  try {
    return (run as Call).length === 1 ? await (run as Plain)(form) : await (run as Call)(newForm("x"), form);
  } catch (error) {
    if (error instanceof Gone) return { status: "done", message: null };
    throw error;
  }
}

function outcome(answer: unknown): string {
  const { message, failed } = (answer ?? {}) as { message?: string | null; failed?: true };
  if (failed) return "closed";
  return words.get(message ?? "") ?? "open";
}

test("does for everyone what the table of permissions says, with own and with foreign rows, and nothing else", async () => {
  const exported = await Promise.all(
    actionFiles.map(async (file) =>
      Object.entries((await import(`${process.cwd()}/${file}`)) as Record<string, unknown>),
    ),
  );
  const actions = Object.fromEntries(exported.flat());
  expect(Object.keys(actions).toSorted()).toEqual(Object.keys(TABLE).toSorted());
  const count = { calls: 0, refused: 0, opened: 0, changed: 0 };
  const wrong: string[] = [];
  for (const [name, row] of Object.entries(TABLE)) {
    const rows = { own, foreign, told };
    const forms = Object.entries(rows).map(([whose, at]) => [whose, row.fields(at)] as const);
    const kinds = forms.filter(([, fields], at) => at === 0 || JSON.stringify(fields) !== JSON.stringify(forms[0]![1]));
    for (const [whose, fields] of kinds) {
      // Whoever is nobody here is so for every row.
      for (const visitor of visitors.filter(({ role }) => whose === "own" || role !== undefined)) {
        const wanted = expected(row, visitor);
        const before = await writes();
        const answer = await call(actions[name], fields, visitor);
        const changed = (await writes()) > before;
        const got = outcome(answer);
        count.calls++;
        if (wanted === "open") count.opened++;
        else count.refused++;
        if (changed) count.changed++;
        const silent = answer === undefined || got === "closed";
        if (!silent && got !== wanted) wrong.push(`${name} by ${visitor.name} (${whose}): ${got}, not ${wanted}`);
        if (wanted !== "open" && changed) wrong.push(`${name} by ${visitor.name} (${whose}) changed something`);
        if (row.owner && row.owner !== visitor.role && changed)
          wrong.push(`${name} by ${visitor.name} changed what is the ${row.owner}'s`);
        if (whose === "foreign" && changed) wrong.push(`${name} by ${visitor.name} changed a row that isn't there`);
        if (whose === "told" && changed && visitor.role === "interviewer")
          wrong.push(`${name} by an interviewer changed what is out of their sight`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count.calls).toBeGreaterThan(800);
  process.stdout.write(`permissions: ${Object.keys(TABLE).length} actions, ${JSON.stringify(count)}\n`);
}, 180_000);

test("takes anything in a form's place without a fault", async () => {
  const admin = visitors.find((one) => one.role === "admin")!;
  const faults: string[] = [];
  for (const file of actionFiles) {
    for (const [name, run] of Object.entries((await import(`${process.cwd()}/${file}`)) as Record<string, Plain>)) {
      for (const junk of [null, undefined, "x", 5, [], { get: "no" }] as never[]) {
        const sent = (_form: FormData) => (run.length === 1 ? run(junk) : (run as unknown as Call)(junk, junk));
        await call(sent, {}, admin).catch((error: Error) => faults.push(`${name}: ${error.message}`));
      }
    }
  }
  expect(faults).toEqual([]);
});
