// Test results as a test platform gives them: a table with a row of headings, one row a test or one row a question.
import { readFigure } from "@/lib/domain/shared/figure";
import type { DraftQuestion, DraftTest } from "./scorecard-draft";

type Column = "name" | "dimension" | "score" | "max" | keyof DraftQuestion;

/** How platforms and people call the columns, in both languages; compared without case, blanks and signs. */
const HEADINGS: Record<Column, readonly string[]> = {
  name: ["test", "testname", "exam", "assessment", "测试", "测试名称", "测评", "考试", "考试名称", "试卷"],
  dimension: ["area", "dimension", "skill", "维度", "评估维度", "能力", "技能"],
  score: ["score", "result", "total", "totalscore", "得分", "总分", "成绩", "分数"],
  max: ["outof", "max", "maximum", "maxscore", "满分", "总分满分"],
  topic: ["question", "topic", "item", "题目", "题", "考点", "知识点"],
  expected: ["expected", "expectedanswer", "answer", "标准答案", "参考答案", "期望", "要点"],
  given: ["given", "candidateanswer", "candidatesanswer", "response", "作答", "候选人作答", "考生答案", "回答"],
  points: ["points", "questionscore", "小题得分", "题目得分", "本题得分"],
  maxPoints: ["maxpoints", "questionmax", "pointspossible", "小题满分", "题目满分", "本题满分"],
};

export type PastedTests = {
  /** In the order of their first rows; figures stay as they were written. */
  readonly tests: readonly DraftTest[];
  /** Rows below the headings that name no test. */
  readonly skipped: number;
};

/**
 * @param rows the table's cells, the headings first
 * @param areas the scorecard's, by key and the name the reader sees
 * @returns null where the headings name no test column or there is no row below them
 */
export function pastedTests(
  rows: readonly (readonly string[])[],
  areas: readonly { readonly key: string; readonly name: string }[],
): PastedTests | null {
  const columns = (rows[0] ?? []).map(columnOf);
  if (!columns.includes("name")) return null;
  const tests = new Map<string, DraftTest>();
  let skipped = 0;
  for (const row of rows.slice(1)) {
    const cell = (column: Column) => (row[columns.indexOf(column)] ?? "").trim();
    if (cell("name") === "") skipped += row.some((text) => text.trim() !== "") ? 1 : 0;
    else add(tests, cell, areas);
  }
  if (tests.size === 0) return null;
  return { tests: [...tests.values()].map(withSums), skipped };
}

type Cell = (column: Column) => string;

function add(tests: Map<string, DraftTest>, cell: Cell, areas: Parameters<typeof pastedTests>[1]): void {
  const name = cell("name");
  const test = tests.get(name) ?? { name, dimension: "", score: "", max: "", questions: [] };
  const area = areas.find((one) => [one.key, one.name].map(plain).includes(plain(cell("dimension"))));
  const question = {
    topic: cell("topic"),
    expected: cell("expected"),
    given: cell("given"),
    points: cell("points"),
    maxPoints: cell("maxPoints"),
  };
  const asked = Object.values(question).some((text) => text !== "");
  tests.set(name, {
    name,
    dimension: test.dimension || (area?.key ?? ""),
    score: test.score || cell("score"),
    max: test.max || cell("max"),
    questions: asked ? [...test.questions, question] : test.questions,
  });
}

/** A test without a score of its own has the sum of its questions, if every one of them has its points. */
function withSums(test: DraftTest): DraftTest {
  if (test.score !== "" || test.questions.length === 0) return test;
  return { ...test, score: sum(test, "points"), max: test.max || sum(test, "maxPoints") };
}

function sum({ questions }: DraftTest, part: "points" | "maxPoints"): string {
  const figures = questions.map((question) => readFigure(question[part]));
  if (!figures.every((figure) => typeof figure === "number")) return "";
  return String(figures.reduce((all, figure) => all + Math.round(figure * 100), 0) / 100);
}

function columnOf(heading: string): Column | null {
  const names = Object.entries(HEADINGS) as [Column, readonly string[]][];
  return names.find(([, said]) => said.includes(plain(heading)))?.[0] ?? null;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}
