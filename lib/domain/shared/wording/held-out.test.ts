import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/domain/shared/locale";
import { checkWording } from "./check-wording";
import held from "./corpus/held-out.json";

type Half = Readonly<Record<string, { readonly note?: readonly string[]; readonly letter?: readonly string[] }>>;

const told = (half: Half) =>
  Object.entries(half).flatMap(([category, { note = [], letter = [] }]) => [
    ...note.map((text) => ({ text, category, scope: "note" as const })),
    ...letter.map((text) => ({ text, category, scope: "letter" as const })),
  ]);
const isFound = ({ text, scope }: ReturnType<typeof told>[number]) =>
  checkWording(text, { scope, locale: "en" }).some((finding) => finding.severity !== "hint");

describe.each(LOCALES)("sentences nothing was made from (%s)", (locale) => {
  const all = Object.values(held[locale]).flatMap((half) => told(half));
  const remarks = all.filter((one) => one.category !== "harmless");
  const harmless = all.filter((one) => one.category === "harmless");

  it("are found when somebody should look, nine times in ten", () => {
    expect(remarks.filter(isFound).length / remarks.length).toBeGreaterThan(0.9);
  });

  it("are left alone when they speak of the work", () => {
    expect(harmless.filter(isFound).length / harmless.length).toBeLessThan(0.05);
  });
});
