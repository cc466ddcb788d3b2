// Twenty-two letters of all kinds to read aloud, drawn into docs/letters-sample.md: npx vitest run cases/letters-sample -u
import { expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { composeLetter } from "@/lib/domain/letter/compose-letter";
import { plainText } from "@/lib/domain/letter/letter";
import { checksOf, commissionFor, sender } from "./letter-desk";
import { stories } from "./letter-stories";
import { storyFile } from "./story";
import { caseFileOf, workedCases } from "./worked-cases";

const WORKED = [
  "java-senior",
  "data-scientist-ecommerce",
  "design-gap-and-a-true-freeze",
  "product-strength-on-a-gap",
  "en-frontend-gap",
  "java-both-languages",
  "java-five-gaps",
  "site-network-years",
  "design-screened-by-software",
  "planner-three-reasons",
  "salary-above-band",
  "product-pay-and-a-minor-gap",
  "product-start-date",
  "team-restructured",
  "campus-one-place-first",
  "line-lead-restructured",
  "sales-took-another-offer",
  "graduate-written-test-cut-off",
  "product-panel-did-not-come",
];
const STORIES = [
  "a nurse lacks a certificate and there is no lower post",
  "a ward manager expects more than the range",
  "a receptionist withdrew and met everything",
];

const SIGNED = { "zh-CN": { ...sender, name: "何敏", company: "远山科技" }, en: sender };

type Sample = { readonly about: string; readonly file: CaseFile };

function samples(): Sample[] {
  const worked = workedCases();
  const found = [
    ...WORKED.map((id) => worked.find((one) => one.id === id)).map(
      (one) => one && { about: one.about, file: caseFileOf(one) },
    ),
    ...STORIES.map((about) => stories.find((one) => one.about === about)).map(
      (one) => one && { about: `${one.about[0]?.toUpperCase()}${one.about.slice(1)}.`, file: storyFile(one) },
    ),
  ];
  return found.filter((one) => one !== undefined);
}

function written({ about, file }: Sample, index: number): string {
  const commission = { ...commissionFor(file), sender: SIGNED[file.evaluation.candidate.locale] };
  const draft = composeLetter(commission);
  if (!draft.ok) throw new Error(`${about}: ${draft.code}`);
  const paragraphs = plainText(draft.value).split("\n\n");
  const quoted = paragraphs.map((text) => text.replaceAll("\n", "\\\n> ")).join("\n>\n> ");
  return `## ${index + 1}. ${draft.value.subject}\n\n${about} (${commission.strategy}, ${commission.recommendation.rule})\n\n> ${quoted}\n\nShort message: ${draft.value.shortMessage}\n`;
}

function paragraphsOf({ file }: Sample): string[] {
  const draft = composeLetter({ ...commissionFor(file), sender: SIGNED[file.evaluation.candidate.locale] });
  if (!draft.ok) return [];
  return draft.value.blocks.filter(({ kind }) => kind !== "signature").map(({ text }) => text);
}

test("twenty-two letters of all kinds stand to be read, and every one of them passes its checks", async () => {
  const all = samples();
  expect(all).toHaveLength(22);
  for (const { about, file } of all) {
    const draft = composeLetter(commissionFor(file));
    expect([about, draft.ok && checksOf(file, draft.value).filter((check) => !check.ok)]).toEqual([about, []]);
  }
  const head =
    "# Letters to read\n\nTwenty-two letters as the product writes them before anybody touches them, from the worked cases in `cases/`. Drawn by `npx vitest run cases/letters-sample -u`; a test compares.\n";
  await expect([head, ...all.map(written)].join("\n")).toMatchFileSnapshot("../docs/letters-sample.md");
  // The same paragraphs as good sentences: who writes a wording rule sees how many of them it would stop.
  const paragraphs = `${JSON.stringify(all.flatMap(paragraphsOf), null, 2)}\n`;
  await expect(paragraphs).toMatchFileSnapshot("../lib/domain/shared/wording/corpus/letters.json");
});
