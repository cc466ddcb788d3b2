"use client";
// Test results down to the question. Without scripts there is always one empty test and question to fill; with them, a button adds more.
import { useState } from "react";
import { Plus } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { Choice, Field, FieldError, TextArea } from "@/app/_ui/field";
import { More } from "@/app/_ui/steps";
import { field } from "@/lib/domain/evaluation/scorecard-fields";
import type { DraftQuestion, DraftTest } from "@/lib/domain/evaluation/scorecard-draft";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { type Words, translateWords } from "@/lib/i18n/words";

type Props = {
  words: Words<"scorecard">;
  areas: readonly AreaToScore[];
  tests: readonly DraftTest[];
  errors: Readonly<Record<string, string>>;
};

const NO_QUESTION: DraftQuestion = { topic: "", expected: "", given: "", points: "", maxPoints: "" };
const NO_TEST: DraftTest = { name: "", dimension: "", score: "", max: "100", questions: [] };

export function TestFields({ words, areas, tests, errors }: Props) {
  const t = translateWords(words);
  const [count, setCount] = useState(Math.max(1, tests.length));
  return (
    <fieldset className="grid gap-6">
      <legend className="label">{t("tests")}</legend>
      {Array.from({ length: count }, (_, n) => (
        <OneTest key={n} {...{ words, areas, errors }} n={n} test={tests[n] ?? NO_TEST} />
      ))}
      <Button kind="text" icon={Plus} className="justify-self-start" onClick={() => setCount(count + 1)}>
        {t("addTest")}
      </Button>
    </fieldset>
  );
}

function OneTest({ words, areas, errors, n, test }: Omit<Props, "tests"> & { n: number; test: DraftTest }) {
  const t = translateWords(words);
  const [count, setCount] = useState(Math.max(1, test.questions.length));
  const options = [
    { value: "", label: t("testNoDimension") },
    ...areas.map((area) => ({ value: area.key, label: area.name })),
  ];
  return (
    <fieldset className="grid gap-3">
      <legend className="quiet mb-2 text-sm font-semibold">{t("testNumber", { n: n + 1 })}</legend>
      <FieldError id={`test-${n}-error`} error={errors[field.test("name", n)]} />
      <Field label={t("testName")} name={field.test("name", n)} defaultValue={test.name} maxLength={200} />
      <Choice
        label={t("testDimension")}
        name={field.test("dimension", n)}
        defaultValue={test.dimension}
        options={options}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t("testScore")}
          name={field.test("score", n)}
          defaultValue={test.score}
          inputMode="decimal"
          autoComplete="off"
        />
        <Field
          label={t("testMax")}
          name={field.test("max", n)}
          defaultValue={test.max}
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
      <More summary={t("questions", { n: test.questions.length })} open={test.questions.length > 0}>
        <div className="grid gap-6 pt-2">
          {Array.from({ length: count }, (_, q) => (
            <OneQuestion key={q} {...{ words, errors, n, q }} question={test.questions[q] ?? NO_QUESTION} />
          ))}
          <Button kind="text" icon={Plus} className="justify-self-start" onClick={() => setCount(count + 1)}>
            {t("addQuestion")}
          </Button>
        </div>
      </More>
    </fieldset>
  );
}

type QuestionProps = Pick<Props, "words" | "errors"> & { n: number; q: number; question: DraftQuestion };

function OneQuestion({ words, errors, n, q, question }: QuestionProps) {
  const t = translateWords(words);
  return (
    <fieldset className="grid gap-3">
      <legend className="quiet mb-2 text-sm font-semibold">{t("questionNumber", { n: q + 1 })}</legend>
      <FieldError id={`question-${n}-${q}-error`} error={errors[field.question("topic", n, q)]} />
      <Field label={t("topic")} name={field.question("topic", n, q)} defaultValue={question.topic} maxLength={200} />
      <TextArea
        label={t("expected")}
        name={field.question("expected", n, q)}
        defaultValue={question.expected}
        maxLength={2000}
      />
      <TextArea
        label={t("given")}
        name={field.question("given", n, q)}
        defaultValue={question.given}
        maxLength={2000}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t("points")}
          name={field.question("points", n, q)}
          defaultValue={question.points}
          inputMode="decimal"
          autoComplete="off"
        />
        <Field
          label={t("maxPoints")}
          name={field.question("maxPoints", n, q)}
          defaultValue={question.maxPoints}
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
    </fieldset>
  );
}
