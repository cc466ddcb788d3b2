import { expect, test } from "vitest";
import { figuresIn, hanFiguresIn, wordFiguresIn } from "./numbers";

const values = (figures: readonly { value: number }[]) => figures.map((figure) => figure.value);

test("figures are read by value, in whatever form they stand", () => {
  expect(values(figuresIn("79.5分，1,200条，15-20K，3万，４０％"))).toEqual([79.5, 1200, 15_000, 20_000, 30_000, 40]);
  expect(values(figuresIn("from 5.2 s to 2.1 s, 70k"))).toEqual([5.2, 2.1, 70_000]);
});

test("Chinese characters before a unit are figures, others aren't", () => {
  expect(values(hanFiguresIn("两万二千元，八十分，三十五个月，十年"))).toEqual([22_000, 80, 35, 10]);
  expect(hanFiguresIn("一分为二，三段，两个工作日，万分感谢")).toEqual([]);
});

test("English number words before a unit are figures, others aren't", () => {
  expect(values(wordFiguresIn("forty thousand pounds, twenty-five points, three years"))).toEqual([40_000, 25, 3]);
  expect(wordFiguresIn("one of the two reasons, within two working days")).toEqual([]);
});
