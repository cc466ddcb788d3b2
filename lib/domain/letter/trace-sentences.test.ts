import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { hash } from "@/cases/advise";
import { advise, draftFor } from "@/cases/letter-desk";
import { caseFileOf, toldCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { editBlocks } from "./edit-blocks";
import type { BlockKind, LetterText } from "./letter";
import { letterFacts } from "./letter-facts";
import { canonical } from "./letter-reading";
import { type Backing, attachable, openSentences, traceSentences } from "./trace-sentences";

const file = aCase({
  dimensions: [
    aDimension({ key: "a", name: "Rota planning", mustHave: true }),
    aDimension({ key: "b", name: "Handover", required: 60 }),
  ],
  notes: ["Rewrote the ward's admission sheet"],
  scorecards: [
    aCard(
      { a: 60, b: 70 },
      {
        strengths: [aStrength],
        comments: [
          { dimension: "a", text: "Left two nights without cover", by: "Ines", shareable: true },
          { dimension: "a", text: "Seemed tired by the end of it", by: "Ines", shareable: false },
        ],
      },
    ),
  ],
  disposition: { code: "skill_gap", note: "" },
});

function trace(of: CaseFile, letter: LetterText, earlier: readonly LetterText[], backings: readonly Backing[] = []) {
  const recommendation = advise(of);
  const facts = letterFacts(of, recommendation, recommendation.strategy ?? "constructive");
  return traceSentences(letter, { file: of, recommendation, facts, earlier, backings, hash });
}
function typed(kind: BlockKind, text: string, backings: readonly Backing[] = []) {
  const draft = draftFor(file);
  const blocks = trace(file, editBlocks(draft, [{ kind, text }]), [draft], backings);
  return blocks.find((block) => block.kind === kind)!.sentences;
}
const openIn = (kind: BlockKind, text: string) =>
  typed(kind, text)
    .filter((sentence) => sentence.open)
    .map((sentence) => sentence.text);

describe("a sentence somebody typed", () => {
  it("is asked about where it tells of the work or the reason and nothing carries it", () => {
    expect(openIn("strengths", "Your calm on the phone stood out.")).toEqual(["Your calm on the phone stood out."]);
    expect(openIn("gaps", "Rota planning was 60, required 75. The nights were a worry.")).toEqual([
      "The nights were a worry.",
    ]);
  });

  it("rests on the area and its figure, the note, the strength or the shared remark whose words it uses", () => {
    expect(typed("gaps", "Rota planning was 60, required 75.")[0]!.evidence).toEqual(["score:a", "required:a"]);
    expect(typed("strengths", "You Rewrote the ward's admission sheet.")[0]!.evidence).toEqual(["note:0"]);
    expect(typed("gaps", "In one plan you left two nights without cover.")[0]!.evidence).toEqual(["comment:0"]);
  });

  it("never rests on a remark that was not shared", () => {
    expect(typed("gaps", "You seemed tired by the end of it.")[0]).toMatchObject({ evidence: [], open: true });
    expect(attachable(file, advise(file))).toEqual(["score:a", "score:b", "strength:0", "note:0", "comment:0"]);
  });

  it("may greet, thank and say what comes next freely, until it states a figure or an area", () => {
    expect(openIn("greeting", "Good morning Nora Lindqvist,")).toEqual([]);
    expect(openIn("thanks", "Thank you for coming all the way to us.")).toEqual([]);
    expect(openIn("next_step", "Write to me whenever you like.")).toEqual([]);
    expect(openIn("thanks", "Thank you for 12 years of night shifts.")).toHaveLength(1);
    expect(openIn("next_step", "Practise Rota planning and come back.")).toHaveLength(1);
  });

  it("is carried by evidence somebody attached, or by a name, as long as its words stay", () => {
    const words = "Your calm on the phone stood out.";
    const by = { textHash: hash(canonical(words)), by: "Mei", at: new Date(0) };
    expect(typed("strengths", words, [{ ...by, place: "note:0" }])[0]).toMatchObject({
      open: false,
      evidence: ["note:0"],
      backing: { by: "Mei" },
    });
    expect(typed("strengths", words, [{ ...by, place: null }])[0]).toMatchObject({ open: false, evidence: [] });
    expect(typed("strengths", `${words} Twice.`, [{ ...by, place: null }]).map((one) => one.open)).toEqual([
      false,
      true,
    ]);
    expect(typed("strengths", "Your calm on the phone impressed us.", [{ ...by, place: null }])[0]!.open).toBe(true);
  });
});

describe("any letter", () => {
  const files = toldCases().map(caseFileOf);
  const anyFile = fc.constantFrom(...files);

  it("has nothing open while nobody changed it", () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (one, seed) => {
        const draft = draftFor(one, seed);
        expect(openSentences(trace(one, draft, [draft]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what a composed sentence rested on when only others of its paragraph change", () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (one, seed) => {
        const draft = draftFor(one, seed);
        const block = draft.blocks.find((each) => each.kind === "strengths");
        if (!block) return;
        const more = draft.locale === "en" ? "That was a good hour." : "那一小时很值得。";
        const text = `${block.text}${draft.locale === "en" ? " " : ""}${more}`;
        const traced = trace(one, editBlocks(draft, [{ kind: "strengths", text }]), [draft]);
        expect(openSentences(traced).map((sentence) => sentence.text)).toEqual([more]);
      }),
      { numRuns: 60 },
    );
  });
});
