import { expect, test } from "vitest";
import { fail } from "@/lib/domain/shared/result";
import { saidInForm } from "./area-faults";

const refused = (...paths: string[]) =>
  fail("invalid", "invalid", {
    fields: paths.map((path) => ({ path, code: "protected_criterion", messageKey: "criterion.age" })),
  });

test("a refusal stands by the field it was typed in, whatever its language", () => {
  const said = saidInForm(refused("dimensions.3.gapItems.0.en", "3.weight", "dimensions.3.levels.1.meaning"), 3);
  expect(said.fields.map((fault) => fault.path)).toEqual(["gapItems.0", "weight", "levels.1.meaning"]);
  expect(said.messageKey).toBe("invalid");
});

test("a refusal of another area marks no field here and is said above the form", () => {
  const said = saidInForm(refused("dimensions.13.name"), 3);
  expect(said).toMatchObject({ messageKey: "criterion.age", fields: [{ path: "dimensions.13.name" }] });
});
