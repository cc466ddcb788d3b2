import { expect, test } from "vitest";
import { NEW_AREA } from "./area-to-edit";
import { typedDifferences } from "./typed-differences";

const said = (text: string) => ({ text, other: "" });
const code = {
  ...NEW_AREA,
  key: "code",
  name: said("Code"),
  levels: [{ from: "60", word: said("able"), meaning: said("works alone") }],
  gapItems: [said("Slow"), said("Late")],
};
const gone = { ...NEW_AREA, key: "sql", name: said("SQL") };
const there = { name: said("Developer"), areas: [code] };

const typed = {
  name: "Developer",
  "areas.0.place": "1",
  "areas.0.key": "code",
  "areas.0.name": "Code",
  "areas.0.kind": "score",
  "areas.0.weight": "10",
  "areas.0.required": "70",
  "areas.0.requirementText": "",
  "areas.0.levels.0.from": "60",
  "areas.0.levels.0.word": "able",
  "areas.0.levels.0.meaning": "works alone",
  "areas.0.levels.1.from": "",
  "areas.0.levels.1.word": "",
  "areas.0.levels.1.meaning": "",
  "areas.0.gapItems.0": "Slow",
  "areas.0.gapItems.1": "Late",
  "areas.0.gapItems.2": "",
};

test("what two people typed alike is no difference, empty lines included", () => {
  expect(typedDifferences(typed, there)).toEqual([]);
});

test("each field that says something else is shown with both", () => {
  const here = {
    ...typed,
    name: "Engineer",
    "areas.0.weight": "25",
    "areas.0.mustHave": "1",
    "areas.0.gapItems.1": "",
  };
  expect(typedDifferences(here, there)).toEqual([
    { area: "", field: "name", here: "Engineer", there: "Developer" },
    { area: "Code", field: "weight", here: "25", there: "10" },
    { area: "Code", field: "mustHave", here: "1", there: "" },
    { area: "Code", field: "gapItems", here: "Slow", there: "Slow\nLate" },
  ]);
});

test("an area that only one of both has is named", () => {
  const here = { ...typed, "areas.3.place": "2", "areas.3.key": "", "areas.3.name": "Testing" };
  expect(typedDifferences(here, { ...there, areas: [code, gone] })).toEqual([
    { area: "Testing", field: null, here: "Testing", there: "" },
    { area: "SQL", field: null, here: "", there: "SQL" },
  ]);
});
