// A company's layer made ready for checking: once for each version, then every text is quick.
import type { Severity, WordingScope } from "@/lib/domain/shared/wording/finding";
import type { Reading } from "@/lib/domain/shared/wording/reading";
import type { Rule } from "@/lib/domain/shared/wording/rule";
import type { CompanyLayer, OwnMask, OwnRule } from "./layer";
import { type PhraseFound, findPhrases, gatherPhrases } from "./phrases";

export type Compiled = {
  readonly severityOf: (rule: Pick<Rule, "id" | "severity">) => Severity;
  readonly rulesIn: (reading: Reading, scope: WordingScope) => PhraseFound<OwnRule>[];
  readonly masksIn: (reading: Reading) => PhraseFound<OwnMask>[];
};

export function compileLayer({ rules, masks, severities }: CompanyLayer): Compiled {
  const chosen = new Map(severities.map(({ rule, severity }) => [rule, severity]));
  const looked = gatherPhrases(inUse(rules));
  const covered = gatherPhrases(inUse(masks));
  return {
    severityOf: ({ id, severity }) => chosen.get(id) ?? severity,
    rulesIn: (reading, scope) => findPhrases(looked, reading).filter(({ of }) => of.scopes.includes(scope)),
    masksIn: (reading) => findPhrases(covered, reading),
  };
}

function inUse<T extends OwnRule | OwnMask>(all: readonly T[]) {
  return all.filter((one) => !one.archived).map((of) => ({ of, phrases: of.phrases }));
}
