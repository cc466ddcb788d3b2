import fc from "fast-check";
import { expect, test } from "vitest";
import { readForm, typedValues } from "./form-values";

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("names with dots make places, names with brackets make lists", () => {
  const form = formOf([
    ["title", "Java"],
    ["dimensions.0.name", "a"],
    ["dimensions.1.name", "b"],
    ["band.min", "1"],
    ["scopes[]", "read"],
    ["scopes[]", "write"],
    ["submission", "x"],
    ["$ACTION_ID_1", ""],
  ]);
  expect(JSON.parse(JSON.stringify(readForm(form)))).toEqual({
    title: "Java",
    dimensions: [{ name: "a" }, { name: "b" }],
    band: { min: "1" },
    scopes: ["read", "write"],
  });
});

test("no name a browser can send reaches the prototype or stops the form from being read", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("__proto__", "constructor", "prototype", "0", "199", "999", "a", "length", "[]", ""), {
        maxLength: 8,
      })
      .map((steps) => steps.join(".")),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
      readForm(formOf(entries));
      typedValues(formOf(entries));
      expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
      expect(Object.prototype).not.toHaveProperty("0");
    }),
  );
});

test("what was typed comes back to its field, all but passwords", () => {
  const form = formOf([
    ["email", "a@example.com"],
    ["newPassword", "secret"],
    ["tags[]", "x"],
    ["tags[]", "y"],
  ]);
  expect(typedValues(form)).toEqual({ email: "a@example.com", "tags[]": ["x", "y"] });
});
