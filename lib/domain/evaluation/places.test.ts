import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { evidenceAt, placesOf } from "./places";

const question = {
  topic: "Triage",
  expected: "Asks for the pulse",
  given: "Asked for the name",
  points: 3,
  maxPoints: 10,
};
const test = (name: string) => ({
  name,
  dimension: "a",
  score: 6,
  max: 10,
  questions: [question, { ...question, topic: "Handover" }],
});
const comment = (text: string) => ({ dimension: null, text, by: "Ines", shareable: false });
const file = aCase(
  {
    dimensions: [
      aDimension({
        key: "a",
        levels: [{ from: 80, word: "Advanced", meaning: "Runs a ward alone" }],
        requirementText: "2 years",
      }),
      aDimension({ key: "b" }),
    ],
    expectation: { amount: 2500, currency: "EUR", period: "month", monthsPerYear: null },
    notes: ["Ran the night desk"],
    scorecards: [
      aCard(
        { a: 60 },
        {
          gapItems: [{ dimension: "a", item: "first gap" }],
          comments: [comment("one"), comment("two")],
          testResults: [test("Paper")],
        },
      ),
      aCard(
        { a: 70 },
        {
          gapItems: [{ dimension: "a", item: "second gap" }],
          strengths: [aStrength],
          comments: [comment("three")],
          testResults: [test("Desk")],
        },
        "Tom",
      ),
    ],
    confirmedStrengths: [{ ...aStrength, item: "Calm at the desk" }],
  },
  { fallback: { title: "Porter", locale: "en", status: "open", description: "" } },
);

describe("places", () => {
  it("count on over the interviewers in their order, then over what was confirmed later", () => {
    expect(placesOf(file.evaluation).comments.map(({ text }) => text)).toEqual(["one", "two", "three"]);
    expect(evidenceAt("gap:1", file)).toMatchObject({ kind: "gap", gap: { item: "second gap" } });
    expect(evidenceAt("strength:1", file)).toMatchObject({ strength: { item: "Calm at the desk" } });
    expect(evidenceAt("comment:2", file)).toMatchObject({ comment: { text: "three" } });
    expect(evidenceAt("note:0", file)).toEqual({ kind: "note", note: "Ran the night desk" });
    expect(evidenceAt("test:1", file)).toMatchObject({ test: { name: "Desk" } });
    expect(evidenceAt("question:1.1", file)).toMatchObject({ test: { name: "Desk" }, question: { topic: "Handover" } });
  });

  it("name a dimension's figures, its words and its levels", () => {
    expect(evidenceAt("score:a", file)).toMatchObject({ kind: "score", result: { score: "65" } });
    expect(evidenceAt("required:a", file)).toMatchObject({ result: { required: "75" } });
    expect(evidenceAt("requirement:a", file)).toMatchObject({ result: { requirementText: "2 years" } });
    expect(evidenceAt("level:a", file)).toMatchObject({ dimension: { key: "a" } });
  });

  it("name the position, the pay, the reason and the settings", () => {
    for (const place of ["band", "expectation", "fallback", "position", "reason"]) {
      expect(evidenceAt(place, file)).toMatchObject({ kind: place });
    }
    expect(evidenceAt("setting:low", file)).toEqual({ kind: "setting", name: "low", value: 0.85 });
  });

  it("hold nothing where nothing stands", () => {
    const empty = [
      "",
      "gap:2",
      "gap:-1",
      "gap:01",
      "gap:1.0",
      "gap:",
      "question:0",
      "question:0.2",
      "question:0.0.0",
      "score:z",
      "score",
      "band:1",
      "setting:name",
      "setting:constructor",
      "letter:0",
      "constructor",
    ];
    expect(empty.filter((place) => evidenceAt(place, file) !== null)).toEqual([]);
    expect(evidenceAt("fallback", aCase())).toBeNull();
    expect(evidenceAt("requirement:b", file)).toBeNull();
  });

  it("never fail, whatever is asked for", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (place) => void evidenceAt(place, file)));
  });
});
