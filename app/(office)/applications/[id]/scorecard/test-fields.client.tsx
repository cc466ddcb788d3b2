"use client";
// Test results down to the question. Without scripts there is always one empty test and question to fill; with them, a button adds more, and a table can be pasted.
import { useEffect, useRef, useState } from "react";
import { Plus } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { Choice, Field, FieldError, TextArea } from "@/app/_ui/field";
import { More } from "@/app/_ui/steps";
import { field } from "@/lib/domain/evaluation/scorecard-fields";
import type { DraftQuestion, DraftTest } from "@/lib/domain/evaluation/scorecard-draft";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { type Words, translateWords } from "@/lib/i18n/words";
import { PasteTests } from "./paste-tests.client";

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
  const [slots, setSlots] = useState<readonly Slot[]>(slotsOf(tests.length > 0 ? tests : [NO_TEST], 0));
  const [taken, setTaken] = useState(0);
  const frame = useRef<HTMLFieldSetElement>(null);
  // What came by pasting is kept like what is typed.
  useEffect(() => {
    if (taken > 0) frame.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [taken]);
  const take = (found: readonly DraftTest[]) => {
    const before = slots.slice(0, filled(frame.current, slots.length));
    setSlots([...before, ...slotsOf(found, nextId(slots))]);
    setTaken(taken + 1);
  };
  return (
    <fieldset ref={frame} className="grid gap-6">
      <legend className="label">{t("tests")}</legend>
      <PasteTests words={words} areas={areas} take={take} />
      {slots.map(({ id, test }, n) => (
        <OneTest key={id} {...{ words, areas, errors, n, test }} />
      ))}
      <Button
        kind="text"
        icon={Plus}
        className="justify-self-start"
        onClick={() => setSlots([...slots, ...slotsOf([NO_TEST], nextId(slots))])}
      >
        {t("addTest")}
      </Button>
    </fieldset>
  );
}

/** A place for one test, and what stood there when it came; what is typed stays in the fields. */
type Slot = { readonly id: number; readonly test: DraftTest };

const slotsOf = (tests: readonly DraftTest[], from: number): Slot[] =>
  tests.map((test, index) => ({ id: from + index, test }));
const nextId = (slots: readonly Slot[]) => Math.max(-1, ...slots.map(({ id }) => id)) + 1;

/** How many tests stand there, up to the last that has a name or a score. */
function filled(frame: HTMLFieldSetElement | null, count: number): number {
  const typed = (name: string) => frame?.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)?.value.trim();
  for (let n = count; n > 0; n -= 1)
    if (typed(field.test("name", n - 1)) || typed(field.test("score", n - 1))) return n;
  return 0;
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
