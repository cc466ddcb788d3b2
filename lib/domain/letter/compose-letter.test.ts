import { describe, expect, test } from "vitest";
import { anHourAfter, checksOf, commissionFor, draftFor, sender } from "@/cases/letter-desk";
import { stories } from "@/cases/letter-stories";
import { storyFile } from "@/cases/story";
import { caseFileOf, toldCases, workedCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { composeFresh } from "./compose-fresh";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { composeLetter, hasGapsFirst } from "./compose-letter";
import type { BlockKind, Draft } from "./letter";
import { plainText } from "./letter";
import { middleOf, overlap } from "./overlap";

const kinds = (draft: Draft) => draft.blocks.map((block) => block.kind);
const textOf = (draft: Draft, kind: string) => draft.blocks.find((block) => block.kind === kind)?.text ?? "";
const story = (about: string) => storyFile(stories.find((one) => one.about === about)!);

describe("the worked cases", () => {
  for (const worked of toldCases()) {
    test(`${worked.id}: every letter says what it must and nothing it mustn't, whatever the seed`, () => {
      const file = caseFileOf(worked);
      for (let seed = 0; seed < 12; seed++) {
        const draft = draftFor(file, seed);
        const told = `${draft.subject}\n${plainText(draft)}\n${draft.shortMessage}`.normalize("NFKC");
        const letter = plainText(draft).normalize("NFKC");
        const missing = worked.expect.mustContain.filter(
          (any) => !any.some((words) => letter.includes(words.normalize("NFKC"))),
        );
        expect(missing).toEqual([]);
        expect(worked.expect.mustNotContain.filter((words) => told.includes(words.normalize("NFKC")))).toEqual([]);
        const failed = checksOf(file, draft).filter((check) => !check.ok);
        expect(failed.filter((check) => worked.expect.readiness !== "needs_input" || check.kind === "hard")).toEqual(
          [],
        );
      }
    });
  }

  test("the founding case has every part of the model letter", () => {
    const file = caseFileOf(workedCases().find((one) => one.id === "java-senior")!);
    const draft = draftFor(file);
    expect(kinds(draft)).toEqual([
      "greeting",
      "thanks",
      "outcome",
      "strengths",
      "gaps",
      "next_step",
      "door",
      "signature",
    ]);
    expect(textOf(draft, "greeting")).toContain("王小川，您好");
    expect(textOf(draft, "gaps")).toContain("3年以上高级开发经验");
    expect(textOf(draft, "gaps")).toContain("Java Spring Cloud框架的实战经验不足");
    expect(textOf(draft, "strengths")).toContain("分布式事务处理思路清晰");
    expect(textOf(draft, "next_step")).toContain("基层开发工程师");
    expect(textOf(draft, "door")).toContain("报告");
    const told = draft.blocks.flatMap((block) => block.sentences.flatMap((sentence) => sentence.evidence));
    expect(told).toEqual(
      expect.arrayContaining([
        "note:0",
        "strength:0",
        "score:sc",
        "required:sc",
        "requirement:sc",
        "gap:0",
        "fallback",
      ]),
    );
  });
});

describe("people of many trades", () => {
  for (const one of stories) {
    test(`${one.about}: the letter may go, in its own words each time`, () => {
      const file = storyFile(one);
      for (let seed = 0; seed < 8; seed++) {
        const draft = draftFor(file, seed);
        const failed = checksOf(file, draft).filter((check) => !check.ok && (check.kind === "hard" || check.id !== 10));
        expect(failed).toEqual([]);
      }
      expect(plainText(draftFor(file, 3))).toBe(plainText(draftFor(file, 3)));
    });
  }

  test("the mean of two interviewers is printed as it is", () => {
    expect(textOf(draftFor(story("a welder assessed by two people, one must-have missed")), "gaps")).toContain(
      "70.5分",
    );
  });

  test("a frozen lower post is never offered, and the letter says that there is none", () => {
    const text = plainText(draftFor(story("a welder assessed by two people, one must-have missed")));
    expect(text).not.toContain("学徒");
    expect(text).toMatch(/没有/);
  });

  test("a certificate is told in words, never as a figure", () => {
    const text = textOf(draftFor(story("a nurse lacks a certificate and there is no lower post")), "gaps");
    expect(text).toContain("ACLS证书");
    expect(text).not.toMatch(/0分|100/);
  });

  test("the band is printed exactly, with the months a year that aren't twelve, and no expectation ever is", () => {
    const open = plainText(draftFor(story("a saleswoman gave no figure for her expectation")));
    expect(open).toContain("月薪18,000至24,000.50元（每年13个月）");
    const ward = plainText(draftFor(story("a ward manager expects more than the range")));
    expect(ward).toContain("£46,000 to £52,000 a year");
    expect(ward).not.toMatch(/58,?000|58k/i);
    const unsaid = plainText(draftFor(story("a purchaser asks for more than a band that may not be named")));
    expect(unsaid).not.toMatch(/15,?000|20,?000|26,?000|15K|20K/);
  });

  test("who withdrew is never told a gap", () => {
    const text = plainText(draftFor(story("a warehouse keeper withdrew, with a gap that is not told")));
    expect(text).not.toMatch(/叉车|差距|窄巷道|没能录用/);
    expect(text).toContain("您的决定");
  });

  test("a gap and a freeze are both told", () => {
    const text = plainText(draftFor(story("a designer of another place: a gap and a frozen post")));
    expect(text).toContain("64分");
    expect(text).toContain("冻结");
    expect(text).not.toMatch(/仍在招|继续招/);
  });
});

describe("one person's letter isn't another's", () => {
  test("two names alone already change the wording", () => {
    const file = story("a welder assessed by two people, one must-have missed");
    const as = (name: string): CaseFile => ({
      ...file,
      evaluation: { ...file.evaluation, candidate: { ...file.evaluation.candidate, name } },
    });
    const letters = ["马建国", "李卫东", "周海", "欧阳澈", "王小川"].map((name) =>
      plainText(draftFor(as(name))).replaceAll(name, "X"),
    );
    expect(new Set(letters).size).toBe(letters.length);
  });

  const parts = {
    en: [
      "lens",
      "circuit",
      "prism",
      "magnet",
      "spring",
      "pulley",
      "siphon",
      "dynamo",
      "lever",
      "fuse",
      "relay",
      "valve",
    ],
    "zh-CN": ["透镜", "电路", "棱镜", "磁铁", "弹簧", "滑轮", "虹吸", "发电机", "杠杆", "保险丝", "继电器", "阀门"],
  };
  const sayings = {
    en: (a: string, b: string, n: number) => ({
      note: `Explained a ${a} with ${n + 2} pupils and one ${b}`,
      item: `Builds on the ${b}`,
      evidence: `${a} shown before ${b} in ${n + 5} minutes`,
      gap: `The ${b} and ${a} results were left out`,
    }),
    "zh-CN": (a: string, b: string, n: number) => ({
      note: `用${a}给${n + 2}个学生讲了${b}`,
      item: `${b}讲得有次序`,
      evidence: `${n + 5}分钟里先做${a}再做${b}`,
      gap: `${a}和${b}的结果没有写全`,
    }),
  };

  for (const locale of ["en", "zh-CN"] as const) {
    test(`fifty people for one position hardly share 40 percent with anybody (${locale})`, () => {
      const base =
        locale === "en"
          ? "a teacher with two gaps, a fitting lower post"
          : "a welder assessed by two people, one must-have missed";
      const file = story(base);
      const recent: string[] = [];
      for (let n = 0; n < 50; n++) {
        const word = (at: number) => parts[locale][at % 12] ?? "";
        const { note, item, evidence, gap } = sayings[locale](word(n * 7), word(n * 5 + 3), n);
        const [card, other] = file.evaluation.scorecards;
        const mine = {
          ...card!,
          gapItems: [{ dimension: "d1", item: gap }],
          strengths: [{ dimension: "d0", item, evidence }],
        };
        const candidate = {
          name: `Person ${String.fromCharCode(65 + (n % 26))} ${String.fromCharCode(97 + (n % 17))}`,
          locale,
        };
        const evaluation = { ...file.evaluation, candidate, notes: [note], scorecards: [mine, other!] };
        const commission = commissionFor({ ...file, evaluation });
        const draft = composeFresh({
          ...commission,
          internalTexts: [],
          recentLetters: recent,
          check: checkWording,
          now: anHourAfter(file),
        });
        if (!draft.ok) throw new Error(draft.code);
        recent.push(plainText(draft.value));
      }
      const alike = recent.map((text, at) =>
        Math.max(0, ...recent.slice(0, at).map((earlier) => overlap(middleOf(text), middleOf(earlier), locale))),
      );
      expect(alike.filter((share) => share >= 0.4).length).toBeLessThanOrEqual(3);
    });
  }
});

test("nothing assessed: there is no letter", () => {
  const file = story("a receptionist withdrew and met everything");
  const scorecards = file.evaluation.scorecards.map((card) => ({ ...card, scores: [] }));
  const result = composeLetter(commissionFor({ ...file, evaluation: { ...file.evaluation, scorecards } }));
  expect(result).toMatchObject({ ok: false, code: "wrong_stage" });
});

test("a short message fits a phone and always carries the address", () => {
  for (const one of stories) {
    const { shortMessage, locale } = draftFor(storyFile(one));
    const text = shortMessage.replace(sender.address, "").trim();
    expect([...text].length).toBeLessThanOrEqual(locale === "en" ? 140 : 70);
    expect(shortMessage.endsWith(sender.address)).toBe(true);
  }
  const long = { ...stories[0]!, name: "很长的名字".repeat(30), title: "很长的岗位".repeat(20) };
  expect([...draftFor(storyFile(long)).shortMessage.replace(sender.address, "")].length).toBeLessThanOrEqual(70);
});

test("a letter about a gap can be told in either order, with the same facts, and passes its checks in both", () => {
  const both = toldCases()
    .map(caseFileOf)
    .filter((file) => ["gaps", "strengths"].every((kind) => textOf(draftFor(file), kind) !== ""));
  expect(both.length).toBeGreaterThan(5);
  for (const file of both)
    for (const seed of [0, 1, 2, 3]) {
      const usual = draftFor(file, seed);
      const other = composeLetter({ ...commissionFor(file, seed), gapsFirst: true });
      if (!other.ok) throw new Error(other.code);
      const at = (draft: Draft, kind: BlockKind) => kinds(draft).indexOf(kind);
      expect(at(other.value, "gaps") < at(other.value, "strengths")).toBe(
        usual.strategy === "constructive" || at(usual, "gaps") < at(usual, "strengths"),
      );
      if (usual.strategy !== "constructive") continue;
      expect(hasGapsFirst(usual)).toBe(false);
      expect(hasGapsFirst(other.value)).toBe(true);
      expect(textOf(other.value, "strengths")).not.toMatch(/先说|\bfirst\b/);
      const hard = checksOf(file, other.value).filter((check) => check.kind === "hard" && !check.ok);
      expect(hard).toEqual([]);
    }
});
