import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, draftFor } from "@/cases/letter-desk";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import { diffLetters } from "./diff-letters";
import { editBlocks, restoreBlock } from "./edit-blocks";
import { insertableFacts } from "./insertable-facts";
import { BLOCK_KINDS } from "./letter";

const file = (id: string) => caseFileOf(workedCases().find((one) => one.id === id)!);
const draft = draftFor(file("java-senior"));

describe("editing by paragraph", () => {
  test("what a person writes stands literally, the other paragraphs keep their evidence", () => {
    const next = editBlocks(draft, [{ kind: "gaps", text: "差距在{dim}。\r\n[a|b] {{name}}" }]);
    const gaps = next.blocks.find((block) => block.kind === "gaps");
    expect(gaps).toMatchObject({ text: "差距在{dim}。\n[a|b] {{name}}", edited: true });
    expect(next.blocks.filter((block) => block.kind !== "gaps")).toEqual(
      draft.blocks.filter((block) => block.kind !== "gaps"),
    );
  });

  test("an unchanged paragraph isn't called edited, an empty one goes, a new one stands at its place", () => {
    const same = editBlocks(
      draft,
      draft.blocks.map(({ kind, text }) => ({ kind, text })),
    );
    expect(same).toEqual(draft);
    const without = editBlocks(draft, [{ kind: "strengths", text: "  " }]);
    expect(without.blocks.map((block) => block.kind)).not.toContain("strengths");
    const banded = editBlocks(draft, [{ kind: "band", text: "薪资另谈。" }]).blocks.map((block) => block.kind);
    expect(banded.indexOf("band")).toBe(banded.indexOf("gaps") + 1);
  });

  test("a paragraph comes back as it was composed, also one that was taken out", () => {
    for (const text of ["别的话。", ""]) {
      const edited = editBlocks(draft, [{ kind: "gaps", text }]);
      expect(restoreBlock(edited, draft, "gaps").blocks).toEqual(draft.blocks);
    }
    expect(restoreBlock(editBlocks(draft, [{ kind: "band", text: "薪资另谈。" }]), draft, "band").blocks).toEqual(
      draft.blocks,
    );
  });

  test("law: the difference holds both versions, whatever was written", () => {
    const edit = fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      text: fc.string({ unit: "grapheme", maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const next = editBlocks(draft, edits);
        for (const { kind, parts, change } of diffLetters(draft, next)) {
          const join = (skip: string) =>
            parts
              .filter((part) => part.change !== skip)
              .map((part) => part.text)
              .join("");
          const text = (letter: typeof next) => letter.blocks.find((block) => block.kind === kind)?.text ?? "";
          expect(join("added")).toBe(text(draft));
          expect(join("removed")).toBe(text(next));
          expect(change === "same").toBe(text(draft) === text(next));
        }
      }),
    );
  });

  test("one changed word shows as one changed word", () => {
    const next = editBlocks(draft, [{ kind: "signature", text: "Claire Miller\nNorthgate" }]);
    const parts = diffLetters(draft, next).find((one) => one.kind === "signature")?.parts;
    expect(parts?.filter((part) => part.change !== "same").map((part) => part.text)).toEqual(["Martin", "Miller"]);
  });
});

test("facts from the interview can be put in, without what was flagged", () => {
  const shop = file("data-scientist-ecommerce");
  const labels = insertableFacts(shop, advise(shop)).map((fact) => fact.label);
  expect(labels).toEqual(["电商平台的用户行为分析项目", "Python爬虫经验", "电商项目里把加购流失拆成三段"]);
  const evaluation = { ...shop.evaluation, notes: ["她未婚未育，怕影响工作", "有Python爬虫经验"] };
  const flagged = { ...shop, evaluation };
  expect(insertableFacts(flagged, advise(flagged)).map((fact) => fact.place)).toEqual(["note:1", "strength:0"]);
});
