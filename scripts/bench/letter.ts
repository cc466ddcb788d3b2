// Composing a letter and advising on a case, from values to values: no database, no network.
import { caseFileOf, workedCaseSchema } from "@/cases/worked-cases";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { composeLetter } from "@/lib/domain/letter/compose-letter";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { recommend } from "@/lib/domain/strategy/recommend";
import { dictionaryOf } from "@/lib/i18n/translate";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Benchmark } from "./benchmark";
import { cpuOf, times } from "./traffic";

const ROUNDS = 60;
const sender = {
  name: "林静",
  company: "云帆科技",
  address: "https://hr.example.com/c/preview",
  answerDays: 2,
  linkDays: 90,
  poolMonths: 12,
};
const advise = (file: CaseFile) => recommend(file, { check: checkWording, hash: sha256Hex });

export const letterComposed: Benchmark = {
  name: "letter-composed",
  what: "a letter written for every worked case, with another seed each time",
  run: async ({ home }, tell) => {
    const commissions = casesOf(home).flatMap((file) => {
      const recommendation = advise(file);
      const { strategy } = recommendation;
      const patterns = dictionaryOf(file.evaluation.candidate.locale).letterPatterns;
      return strategy === null ? [] : [{ file, recommendation, strategy, sender, patterns }];
    });
    for (const seed of times(20, (at) => at)) for (const one of commissions) composed({ ...one, seed });
    const values: number[] = [];
    // One after the other: side by side each would count the others as well.
    for (const seed of times(ROUNDS, (at) => at))
      for (const one of commissions) values.push(await cpuOf(() => composed({ ...one, seed })));
    tell({ name: "letter-composed", unit: "ms CPU", values, goal: { atMost: 2 } });
  },
};

export const recommendation: Benchmark = {
  name: "recommendation",
  what: "the advice for every worked case, with the wording check of everything typed",
  run: async ({ home }, tell) => {
    const files = casesOf(home);
    for (const file of times(20, () => files).flat()) advise(file);
    const values: number[] = [];
    for (const file of times(ROUNDS, () => files).flat()) values.push(await cpuOf(() => advise(file)));
    tell({ name: "recommendation", unit: "ms CPU", values, goal: { atMost: 10 } });
  },
};

function composed(commission: Parameters<typeof composeLetter>[0]): void {
  const draft = composeLetter(commission);
  if (!draft.ok) throw new Error(`no letter: ${draft.code}`);
}

function casesOf(home: string): CaseFile[] {
  const folder = join(home, "cases");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return files.map((name) => caseFileOf(workedCaseSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))));
}
