// The scorecard's form, field by field: the same names are read by the browser while typing and by the server when it is sent.
import type { DraftQuestion, DraftTest, ScorecardDraft } from "./scorecard-draft";

const MARK = ":";

/** Names of the form's fields. `n` counts from 0. */
export const field = {
  score: (dimension: string) => `score${MARK}${dimension}`,
  /** The chip, for readers without scripts; `was` tells whether the number beside it was touched. */
  level: (dimension: string) => `level${MARK}${dimension}`,
  was: (dimension: string) => `was${MARK}${dimension}`,
  gap: (dimension: string) => `gap${MARK}${dimension}[]`,
  strength: (dimension: string) => `strength${MARK}${dimension}[]`,
  evidence: (dimension: string, n: number | "other") => `evidence${MARK}${dimension}${MARK}${n}`,
  /** All strength items as they were shown, so that evidence finds its item. */
  offered: (dimension: string) => `offered${MARK}${dimension}[]`,
  note: (dimension: string) => `note${MARK}${dimension}`,
  share: (dimension: string) => `share${MARK}${dimension}`,
  test: (part: Exclude<keyof DraftTest, "questions">, n: number) => `test${MARK}${part}${MARK}${n}`,
  question: (part: keyof DraftQuestion, test: number, n: number) => `question${MARK}${part}${MARK}${test}${MARK}${n}`,
} as const;

export type FormReader = { get(name: string): unknown; getAll(name: string): readonly unknown[] };

const MOST_TESTS = 50;

/** Never throws: whatever was typed becomes the draft; empty tests and questions are left out. */
export function readScorecardForm(form: FormReader, dimensions: readonly string[]): ScorecardDraft {
  const text = (name: string) => asText(form.get(name));
  const texts = (name: string) => [...new Set(form.getAll(name).map(asText))].filter((one) => one.trim() !== "");
  return {
    scores: Object.fromEntries(dimensions.map((dimension) => [dimension, scoreOf(text, dimension)])),
    gapItems: dimensions.flatMap((dimension) => texts(field.gap(dimension)).map((item) => ({ dimension, item }))),
    strengths: dimensions.flatMap((dimension) => strengthsOf(text, texts, dimension)),
    comments: Object.fromEntries(
      ["", ...dimensions].map((dimension) => [
        dimension,
        { text: text(field.note(dimension)), shareable: form.get(field.share(dimension)) !== null },
      ]),
    ),
    testResults: testsOf(text),
  };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The number counts; a chip picked without touching the number counts instead. */
function scoreOf(text: (name: string) => string, dimension: string): string {
  const typed = text(field.score(dimension));
  const chip = text(field.level(dimension));
  const was = text(field.was(dimension));
  return chip !== "" && chip !== was && typed.trim() === was ? chip : typed;
}

function strengthsOf(text: (name: string) => string, texts: (name: string) => string[], dimension: string) {
  const offered = texts(field.offered(dimension));
  return texts(field.strength(dimension)).map((item) => {
    const place = offered.indexOf(item);
    return { dimension, item, evidence: text(field.evidence(dimension, place < 0 ? "other" : place)) };
  });
}

function testsOf(text: (name: string) => string): DraftTest[] {
  const tests: DraftTest[] = [];
  for (let n = 0; n < MOST_TESTS; n += 1) {
    const part = (name: Exclude<keyof DraftTest, "questions">) => text(field.test(name, n));
    const test = { name: part("name"), dimension: part("dimension"), score: part("score"), max: part("max") };
    const questions = questionsOf(text, n);
    if (test.name.trim() !== "" || test.score.trim() !== "" || questions.length > 0) tests.push({ ...test, questions });
  }
  return tests;
}

function questionsOf(text: (name: string) => string, test: number): DraftQuestion[] {
  const questions: DraftQuestion[] = [];
  for (let n = 0; n < MOST_TESTS; n += 1) {
    const part = (name: keyof DraftQuestion) => text(field.question(name, test, n));
    const question = {
      topic: part("topic"),
      expected: part("expected"),
      given: part("given"),
      points: part("points"),
      maxPoints: part("maxPoints"),
    };
    if (Object.values(question).some((value) => value.trim() !== "")) questions.push(question);
  }
  return questions;
}

type Say = "wrongScore" | "evidenceMissing" | "testIncomplete" | "questionIncomplete";

/** Which field of the form a fault of the whole scorecard belongs to, and how it is said if there are better words. */
export function fieldOf(
  fault: { readonly path: string; readonly code: string },
  draft: ScorecardDraft,
  areas: readonly { readonly key: string }[],
): { name: string; say: Say | null } {
  const [list = "", at = "0", part = "", inner = "0"] = fault.path.split(".");
  const n = Number(at);
  const long = fault.code === "too_long";
  switch (list) {
    case "scores":
      return { name: field.score(areas[n]?.key ?? ""), say: "wrongScore" };
    case "gapItems":
      return { name: field.gap(draft.gapItems[n]?.dimension ?? ""), say: null };
    case "strengths": {
      const strength = draft.strengths[n];
      return { name: `${strength?.dimension ?? ""}/${strength?.item ?? ""}`, say: long ? null : "evidenceMissing" };
    }
    case "comments":
      return { name: field.note(notesOf(draft)[n] ?? ""), say: null };
    default:
      return part === "questions"
        ? { name: field.question("topic", n, Number(inner)), say: long ? null : "questionIncomplete" }
        : { name: field.test("name", n), say: long ? null : "testIncomplete" };
  }
}

/** The dimensions of the remarks that are handed in, in their order. */
function notesOf(draft: ScorecardDraft): string[] {
  return Object.entries(draft.comments).flatMap(([dimension, { text }]) => (text.trim() === "" ? [] : [dimension]));
}
