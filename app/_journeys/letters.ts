// People who were interviewed, made through the API: up to the question to the manager, or up to the letter in their hands.
import { expect } from "@playwright/test";
import { ask, home, manager, once, press } from "./house";
import { type Mail, linkIn, mailTo } from "./mailbox";
import { keyFor } from "./store";

export type Locale = "zh-CN" | "en";
export type Asked = {
  applicationId: string;
  letterId: string;
  version: number;
  name: string;
  email: string;
  locale: Locale;
};
export type Told = Asked & { page: string; mail: Mail };

const WORDS = {
  "zh-CN": {
    title: "高级Java开发",
    areas: ["Spring Cloud", "分布式事务", "并发编程"],
    gap: "Java Spring Cloud框架的实战经验不足",
    strength: "分布式事务处理思路清晰",
    evidence: "支付系统改造：TCC加补偿任务",
    lower: { title: "基层开发工程师", status: "open", description: "负责分布式系统的基础开发" },
    note: "Spring Cloud 实战不足",
    money: { currency: "CNY", period: "month" },
  },
  en: {
    title: "Backend Engineer",
    areas: ["Framework", "Distributed transactions", "Concurrency"],
    gap: "Little hands-on experience with the framework",
    strength: "Explains distributed transactions clearly",
    evidence: "Rebuilt a payment flow with compensating jobs",
    lower: { title: "Junior Engineer", status: "open", description: "Looks after existing services with a senior" },
    note: "Framework experience is short",
    money: { currency: "GBP", period: "month" },
  },
} as const;

export type Wish = {
  readonly locale?: Locale;
  /** "gap": constructive, a lower position is open; "pay": negotiated, the expectation is above the band. */
  readonly story?: "gap" | "pay";
  readonly name?: string;
  readonly timeZone?: string;
  /** Laid over the parts of the case before they are sent. */
  readonly position?: object;
  readonly scorecard?: object;
  readonly application?: object;
  readonly note?: string;
  readonly submissionNote?: string;
  readonly sendOnApproval?: boolean;
  /** The mail address of whoever is asked, if not the manager of the founding case. */
  readonly approver?: string;
  /** What was typed asks for a second look; the manager gives it. */
  readonly clear?: true;
};

/** @returns somebody whose letter waits for the manager's yes. */
export async function askedFor(wish: Wish = {}): Promise<Asked> {
  const { locale = "zh-CN", story = "gap" } = wish;
  const words = WORDS[locale];
  const [low, good, fine] = words.areas;
  const { id: positionId } = await ask("POST", "/positions", {
    title: words.title,
    locale,
    status: "open",
    dimensions: [
      { key: "sc", name: low, weight: 40, required: 80, mustHave: true },
      { key: "dtx", name: good, weight: 30, required: 70, mustHave: false },
      { key: "conc", name: fine, weight: 30, required: 70, mustHave: false },
    ],
    salaryBand: { min: 25000, max: 35000, ...words.money, disclosable: true },
    fallback: words.lower,
    approverEmail: manager.email,
    ...wish.position,
  });
  const name = wish.name ?? (locale === "en" ? once("Ada Byron") : once("江一帆"));
  const email = `${once("candidate")}@example.com`;
  const { id: applicationId } = await ask("POST", "/applications", {
    positionId,
    candidate: { name, email, locale, ...(wish.timeZone ? { timeZone: wish.timeZone } : {}) },
    salaryExpectation: { amount: story === "pay" ? 42000 : 30000, ...words.money, monthsPerYear: 12 },
    interviewNotes: [words.evidence],
    interviewedAt: new Date(Date.now() - 20 * 60_000).toISOString(),
    ...wish.application,
  });
  await ask("POST", `/applications/${applicationId}/scorecards`, {
    interviewer: { name: "Interviewer", email: `${once("interviewer")}@example.com` },
    scores: [
      { dimension: "sc", score: story === "pay" ? 91 : 55 },
      { dimension: "dtx", score: 79.5 },
      { dimension: "conc", score: 84 },
    ],
    gapItems: story === "pay" ? [] : [{ dimension: "sc", item: words.gap }],
    strengths: [{ dimension: "dtx", item: words.strength, evidence: words.evidence }],
    ...wish.scorecard,
  });
  const code = story === "pay" ? "salary_gap" : "skill_gap";
  const note = wish.note ?? (story === "pay" ? "" : words.note);
  await ask("PUT", `/applications/${applicationId}/disposition`, { code, ...(note && { note }) });
  if (wish.clear) await clear(applicationId);
  const letter = await ask<{ id: string; version: number }>("POST", `/applications/${applicationId}/letters`, {});
  await submit(letter.id, letter.version, wish);
  return { applicationId, letterId: letter.id, version: letter.version, name, email, locale };
}

async function clear(applicationId: string): Promise<void> {
  const key = await keyFor(manager.email, ["read", "approve"]);
  const advice = `/applications/${applicationId}/recommendation`;
  const { holds } = await ask<{ holds: { code: string; textHash: string }[] }>("GET", advice);
  // One look at a text clears it wherever it stands.
  const texts = new Map(holds.map((hold) => [hold.code + hold.textHash, hold]));
  for (const { code, textHash } of texts.values()) {
    const clearance = { hold: code, textHash, reason: "Seen: nothing in it decides anything" };
    await ask("POST", `/applications/${applicationId}/clearances`, clearance, key);
  }
}

export async function submit(letterId: string, version: number, wish: Wish = {}): Promise<void> {
  await ask("POST", `/letters/${letterId}/submit`, {
    version,
    approverEmail: wish.approver ?? manager.email,
    sendOnApproval: wish.sendOnApproval ?? true,
    note: wish.submissionNote ?? null,
  });
}

/** The mail that asks the manager about this letter. */
export const requestFor = ({ name }: Pick<Asked, "name">): Promise<Mail> => mailTo(manager.email, name);

/**
 * @returns somebody who has the letter: the manager said yes by the link in the mail, or with a key where a sign-in is needed.
 * @param known words of the name as the manager's mail has them
 */
export async function toldTo(wish: Wish = {}, known?: string): Promise<Told> {
  const asked = await askedFor(wish);
  const link = linkIn(await requestFor({ name: known ?? asked.name }), "a");
  if (wish.story === "pay" || wish.clear) {
    const key = await keyFor(manager.email, ["read", "approve"]);
    await ask("POST", `/letters/${asked.letterId}/approve`, { version: asked.version }, key);
  } else {
    const answer = await press(`${link}/approve`, { version: String(asked.version) });
    if (answer.status !== 303) throw new Error(`the yes was answered ${answer.status}: ${await answer.text()}`);
  }
  return arrived(asked);
}

/** Waits until the letter is in the candidate's hands. */
export async function arrived(asked: Asked): Promise<Told> {
  const mail = await mailTo(asked.email, "/c/");
  const page = `${home}${new URL(linkIn(mail, "c")).pathname}`;
  // The mail is in the folder a moment before the letter counts as told.
  await expect.poll(async () => (await fetch(page, { method: "HEAD" })).status).toBe(200);
  return { ...asked, mail, page };
}
