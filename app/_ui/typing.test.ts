import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { invitationSchema } from "@/lib/domain/people/colleague";
import { passwordChangeSchema } from "@/lib/domain/people/password";
import { fieldWords } from "@/lib/i18n/translate";
import { faultWords } from "./form-state";
import { faultsOfForm } from "./typing";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const invited = { name: "Li Wei", email: "li.wei@example.com", role: "hr", locale: "en", submission: "any" };

test("whoever fills a form in rightly hears nothing", () => {
  expect(faultsOfForm({ schema: invitationSchema }, formOf(invited), fieldWords("en"))).toEqual({});
});

test("what is wrong is said under its field, in the reader's language", () => {
  const form = formOf({ ...invited, name: "  ", email: "li.wei@" });
  for (const locale of ["zh-CN", "en"] as const) {
    const words = fieldWords(locale);
    expect(faultsOfForm({ schema: invitationSchema }, form, words)).toEqual({
      name: words["required"],
      email: words["email"],
    });
  }
});

test("a password that is both too short and too common hears of the first thing to mend", () => {
  const form = formOf({ currentPassword: "x", newPassword: "abcabc", repeatPassword: "abcabc" });
  const words = fieldWords("en");
  expect(faultsOfForm({ schema: passwordChangeSchema }, form, words)).toEqual({ newPassword: words["password_short"] });
});

test("fields are judged as the server reads them, whatever shape that has", () => {
  const schema = z.strictObject({ pay: z.strictObject({ least: z.number().max(9) }) });
  const shape = (typed: Record<string, unknown>) => ({
    pay: { least: Number((typed["pay"] as { least: string }).least) },
  });
  expect(faultsOfForm({ schema, shape }, formOf({ "pay.least": "7" }), {})).toEqual({});
  expect(faultsOfForm({ schema, shape }, formOf({ "pay.least": "12" }), { too_big: "less" })).toEqual({
    "pay.least": "less",
  });
});

test("however many faults there are, every field says exactly one thing: its first", () => {
  const fault = fc.record({ path: fc.string(), code: fc.string(), messageKey: fc.string() });
  fc.assert(
    fc.property(fc.array(fault), (faults) => {
      const said = faultWords(faults, (one) => one.code);
      expect(Object.keys(said).toSorted()).toEqual([...new Set(faults.map((one) => one.path))].toSorted());
      for (const [path, code] of Object.entries(said)) {
        expect(code).toBe(faults.find((one) => one.path === path)?.code);
      }
    }),
  );
});
