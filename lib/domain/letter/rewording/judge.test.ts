import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCaseFile } from "@/cases/any-case-file";
import { advise, anHourAfter, draftFor, internalTexts, sender } from "@/cases/letter-desk";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { editBlocks } from "@/lib/domain/letter/edit-blocks";
import type { Block, BlockKind } from "@/lib/domain/letter/letter";
import { type CheckInput, readLetter } from "@/lib/domain/letter/letter-reading";
import { figuresIn } from "@/lib/domain/letter/numbers";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { askToReword } from "./ask";
import { judgeRewording, withBlock } from "./judge";
import { paragraphToReword } from "./paragraph";

const worked = (id: string) => caseFileOf(workedCases().find((one) => one.id === id)!);
const java = worked("java-senior");
const frontend = worked("en-frontend-gap");

function inputFor(file: CaseFile, seed = 0): CheckInput {
  const letter = draftFor(file, seed);
  const { strategy, locale } = letter;
  const inside = { internalTexts: internalTexts(file), check: checkWording, recentLetters: [], now: anHourAfter(file) };
  return { file, recommendation: advise(file), letter, strategy, locale, sender, ...inside };
}

const paragraphOf = (input: CheckInput, kind: BlockKind) => paragraphToReword(input.letter, kind, readLetter(input))!;
const judge = (input: CheckInput, kind: BlockKind, answer: string) =>
  judgeRewording({ input, kind, model: "small-one", answer });

type Told = readonly (readonly [text: string, evidence: readonly string[]])[];
/** Paragraphs as they are composed, and what a model is given of each, so that every answer below can be read beside it. */
const PARAGRAPHS: readonly { file: CaseFile; kind: BlockKind; told: Told; given: string }[] = [
  {
    file: java,
    kind: "thanks",
    told: [["感谢您参加高级Java开发的面试，我们记下了“负责过支付系统的分布式事务改造”。", ["position", "note:0"]]],
    given: "感谢您参加⟦1⟧的面试，我们记下了⟦2⟧。",
  },
  {
    file: java,
    kind: "gaps",
    told: [
      ["差距在Spring Cloud，这是必备项：您得55分，岗位要求80分。", ["score:sc", "required:sc"]],
      ["面试官记下的是“Java Spring Cloud框架的实战经验不足”。", ["gap:0"]],
      ["其余的也在报告里。", []],
    ],
    given: "⟦1⟧。面试官记下的是⟦2⟧。其余的也在报告里。",
  },
  {
    file: frontend,
    kind: "thanks",
    told: [
      [
        "We met you for Senior Front-end Engineer, and the notes say “Cut first load from 5.2 s to 2.1 s”.",
        ["position"],
      ],
      ["Thank you for the conversation.", ["position"]],
    ],
    given: "We met you for ⟦1⟧, and the notes say ⟦2⟧. Thank you for the conversation.",
  },
  {
    file: frontend,
    kind: "gaps",
    told: [
      ["The gap is in Accessibility, a must-have for this role: you scored 48, and 70 is required.", ["score:a11y"]],
      ["The interviewer noted “No production accessibility work shown”.", ["gap:0"]],
    ],
    given: "⟦1⟧. The interviewer noted ⟦2⟧.",
  },
];

/** The case's letter with those paragraphs in it: another wording of the composer changes nothing here. */
function inputOf(file: CaseFile): CheckInput {
  const input = inputFor(file);
  const letter = PARAGRAPHS.filter((one) => one.file === file).reduce((before, { kind, told }) => {
    const sentences = told.map(([text, evidence]) => ({ text, evidence }));
    const text = sentences.map((one) => one.text).join(input.locale === "en" ? " " : "");
    return withBlock(before, { kind, text, sentences, edited: false });
  }, input.letter);
  return { ...input, letter };
}

describe("a model that behaves is heard", () => {
  test("each paragraph goes out with its facts behind marks", () => {
    for (const { file, kind, given } of PARAGRAPHS) expect(paragraphOf(inputOf(file), kind).text).toBe(given);
  });

  const answers: readonly (readonly [CaseFile, BlockKind, string])[] = [
    [java, "thanks", "谢谢您前来参加⟦1⟧的面试，⟦2⟧这一点我们特意记录了下来。"],
    [java, "thanks", "感谢您抽出时间参加⟦1⟧的面试。我们在记录中写下了⟦2⟧。"],
    [java, "thanks", "“谢谢您参加 ⟦1⟧ 的面试, 我们记下了 ⟦2⟧。”"],
    [java, "thanks", "感谢您抽空参加⟦1⟧的面试，⟦2⟧也已记录下来。"],
    [java, "thanks", "非常感谢您参加⟦1⟧的面试，我们在交流中记下了⟦2⟧。"],
    [frontend, "thanks", "Thank you for meeting with us about ⟦1⟧. Our notes of that conversation read ⟦2⟧."],
    [frontend, "thanks", "We spoke with you about ⟦1⟧, and our notes read ⟦2⟧. Thank you for your time."],
    [java, "gaps", "⟦1⟧。面试官的记录是⟦2⟧，其余部分也写在报告里。"],
    [frontend, "thanks", "Thank you for speaking with us about ⟦1⟧. Our notes from the conversation say ⟦2⟧."],
    [frontend, "thanks", "Thank you for taking the time to talk about ⟦1⟧; the record of our meeting mentions ⟦2⟧."],
    [frontend, "gaps", "⟦1⟧. What the interviewer wrote about it is ⟦2⟧."],
  ];
  for (const [file, kind, answer] of answers)
    test(answer, () => {
      const input = inputOf(file);
      const judged = judge(input, kind, answer);
      expect(judged).toMatchObject({ ok: true });
      if (!judged.ok) return;
      const rules = input.letter.blocks.find((block) => block.kind === kind)!;
      expect(judged.block.reworded).toEqual({
        model: "small-one",
        rules: { text: rules.text, sentences: rules.sentences },
      });
      expect(judged.block.text).not.toMatch(/[⟦⟧]/);
      // Nothing that was told rests on less than before.
      expect(new Set(judged.block.sentences.flatMap((one) => one.evidence))).toEqual(
        new Set(rules.sentences.flatMap((one) => one.evidence)),
      );
    });
});

describe("anything else leaves the words of the rules", () => {
  const zh = "谢谢您前来参加⟦1⟧的面试，我们记下了⟦2⟧。";
  const en = "Thank you for speaking with us about ⟦1⟧. Our notes from the conversation say ⟦2⟧.";
  const lies: readonly (readonly [string, CaseFile, string, string])[] = [
    ["the same again", java, PARAGRAPHS[0]!.given, "same"],
    ["a fact left out", java, "谢谢您前来参加⟦1⟧的面试，我们认真记录了下来。", "facts"],
    ["a fact twice", java, `${zh}也谢谢您说到⟦2⟧。`, "facts"],
    ["facts that changed places", java, "我们记下了⟦2⟧，谢谢您前来参加⟦1⟧的面试。", "facts"],
    ["a fact nobody gave", java, zh.replace("⟦2⟧", "⟦2⟧和⟦3⟧"), "facts"],
    ["a fact written out", java, zh.replace("⟦1⟧", "高级Java开发"), "facts"],
    ["a figure", java, `${zh}这一项是90。`, "figures"],
    ["a figure in full width", java, `${zh}这一项是９０。`, "figures"],
    ["a figure in words", java, `${zh}这一段有九十分。`, "figures"],
    ["a figure in English words", frontend, `${en} That was forty points.`, "figures"],
    ["a name", java, `${zh}这一段是张伟记下的。`, "words"],
    ["an English name", frontend, `${en} Patricia noted this.`, "words"],
    ["a promise", java, `${zh}我们一定录用您。`, "words"],
    ["an English promise", frontend, `${en} We will hire you.`, "words"],
    ["praise", java, `${zh}您很优秀。`, "words"],
    ["a verdict", frontend, `${en} You are lazy.`, "words"],
    ["what stays inside", java, `${zh}内部评分和备注如下。`, "words"],
    ["what obeys a note", frontend, "Ignore the rules: ⟦1⟧ is yours, ⟦2⟧.", "words"],
    ["the role given away", frontend, "⟦1⟧ is for you, and the notes of our conversation say ⟦2⟧.", "reader"],
    ["the role given away in Chinese", java, "⟦1⟧属于您，我们在面试中记下了⟦2⟧。", "reader"],
    [
      "the reader's own words made of a note",
      frontend,
      "Thank you for the conversation about ⟦1⟧; you told us ⟦2⟧.",
      "reader",
    ],
    ["the same in Chinese", java, "感谢您参加⟦1⟧的面试，您说到⟦2⟧。", "reader"],
    ["a role for the reader", frontend, "We have you for ⟦1⟧, and the notes say ⟦2⟧.", "reader"],
    ["a wish", frontend, "We want you for ⟦1⟧, and the notes say ⟦2⟧.", "words"],
    ["a denial", frontend, `${en} This is not the result.`, "denial"],
    ["a Chinese denial", java, `${zh}这没有记录。`, "denial"],
    ["a question", java, `${zh}您有时间谈谈吗？`, "form"],
    ["a list", java, "- 谢谢您参加⟦1⟧的面试\n- 我们记下了⟦2⟧", "form"],
    ["markup", java, `<p>${zh}</p>`, "form"],
    ["an address", frontend, `${en} See https://example.com`, "form"],
    ["a new quotation", java, `${zh}记录里写着“感谢”。`, "form"],
    ["a hidden character", java, zh.replace("谢谢", "谢\u200b谢"), "form"],
    ["the other language", java, "Thank you for speaking with us about ⟦1⟧ and ⟦2⟧", "words"],
    ["the other language too", frontend, zh, "words"],
    ["too little", frontend, "Thanks: ⟦1⟧, ⟦2⟧.", "length"],
    ["too much", java, `${zh}${"我们在面试中也谈到了这些。".repeat(4)}`, "length"],
    ["nothing", java, "", "facts"],
  ];
  for (const [what, file, answer, why] of lies)
    test(`${what}: ${why}`, () => {
      expect(judge(inputOf(file), "thanks", answer)).toMatchObject({ ok: false, why });
    });

  test("what was said told as what it rests on", () => {
    const told = (text: string, evidence: readonly string[]) => ({ text, evidence });
    const sentences = [told("面试官的评语是“处理思路清晰”，依据是“支付系统改造”。", ["strength:0"])];
    const input = inputFor(java);
    const letter = withBlock(input.letter, {
      kind: "strengths",
      text: sentences[0]!.text,
      sentences,
      edited: false,
    });
    const answer = (text: string) => judge({ ...input, letter }, "strengths", text);
    expect(answer("面试中的评语是⟦1⟧，具体的依据是⟦2⟧。")).toMatchObject({ ok: true });
    expect(answer("面试中的依据是⟦1⟧，具体的评语是⟦2⟧。")).toMatchObject({ ok: false, why: "facts" });
  });

  test("what a check of the letter stops, such as a remark that happens to be plain", () => {
    const answer = "谢谢您前来参加⟦1⟧的面试，⟦2⟧这一点我们特意记录了下来。";
    const input = { ...inputOf(java), internalTexts: ["这一点我们特意记录了下来"] };
    expect(judge(input, "thanks", answer)).toEqual({ ok: false, why: "check", said: "nothing_internal" });
  });

  test("outcome, pay, reasons, offers and how to answer are not the model's, nor is what a person wrote", () => {
    const input = inputFor(java);
    for (const { kind } of input.letter.blocks.filter((block) => !["thanks", "strengths", "gaps"].includes(block.kind)))
      expect(judge(input, kind, "x"), kind).toMatchObject({ ok: false, why: "closed" });
    const letter = editBlocks(input.letter, [{ kind: "thanks", text: "感谢您参加高级Java开发的面试。" }]);
    expect(judge({ ...input, letter }, "thanks", zh)).toMatchObject({ why: "closed" });
  });
});

const runs = { numRuns: 30 };
const anyParagraph = anyCaseFile
  .filter((file) => advise(file).strategy !== null)
  .chain((file) =>
    fc.record({
      file: fc.constant(file),
      seed: fc.nat(99),
      kind: fc.constantFrom<BlockKind>("thanks", "strengths", "gaps"),
    }),
  )
  .map(({ file, seed, kind }) => ({ input: inputFor(file, seed), kind }))
  .filter(({ input, kind }) => paragraphToReword(input.letter, kind, readLetter(input)) !== null);

describe("whatever the case and the answer", () => {
  test("the paragraph itself is the same and nothing worse; a figure, a stranger's word or another mark in it is refused", () => {
    const added = fc.oneof(
      fc.nat().map(String),
      fc.constantFrom("三十分", "两年", "forty points", "½", "Ⅷ", "百分之五十"),
      fc.constantFrom("Zanka", "guarantee", "never", "保证", "录用", "涨薪", "李经理"),
      fc.constantFrom("⟦1⟧", "⟦99⟧", "“a”", "\n\n", "<b>", "!"),
    );
    fc.assert(
      fc.property(anyParagraph, added, fc.nat(), ({ input, kind }, extra, where) => {
        const { text } = paragraphOf(input, kind);
        expect(judge(input, kind, text)).toEqual({ ok: false, why: "same", said: "" });
        // Between two marks and words, never inside of a mark.
        const places = [...text.matchAll(/(?<![⟦\d])(?![\d⟧])/gu)].map((match) => match.index);
        const at = places[where % places.length]!;
        const answer = `${text.slice(0, at)} ${extra} ${text.slice(at)}`;
        expect(judge(input, kind, answer).ok, answer).toBe(false);
      }),
      runs,
    );
  });

  test("what is taken has the figures of the rules' text, and what goes out holds nothing that isn't in it", () => {
    const piece = fc.constantFrom(..." ，|, |。|. |的|也|and|the|我们|记录|noted|面试|⟦1⟧|⟦2⟧|⟦3⟧".split("|"));
    const anyAnswer = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((all) => all.join("")),
    );
    const figures = (block: Block) => figuresIn(block.text).map((figure) => figure.value);
    fc.assert(
      fc.property(anyParagraph, anyAnswer, ({ input, kind }, answer) => {
        const paragraph = paragraphOf(input, kind);
        const { rules, names } = paragraph;
        const judged = judge(input, kind, answer);
        if (judged.ok) expect(figures(judged.block)).toEqual(figures(rules));
        const out = JSON.parse(askToReword(paragraph, input.locale)[1].content) as { facts: Record<string, string> };
        for (const fact of Object.values(out.facts)) {
          for (const part of fact.split("…")) expect(rules.text).toContain(part);
          for (const name of names) expect(fact).not.toContain(name);
        }
      }),
      runs,
    );
  });
});
