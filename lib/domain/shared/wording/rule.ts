// One rule of the wording check: what to look for, where it counts, how serious it is and what to write instead.
import type { Category, Severity } from "./finding";

/** inside: notes, remarks, dispositions. letter: text to the candidate. */
type Where = "inside" | "letter" | "everywhere";

export type Rule = {
  /** Never used again for another rule: a company's own severity is kept under it. */
  readonly id: string;
  readonly severity: Severity;
  readonly where: Where;
  /** Flags `gu`; read against lower-case text unless `cased`. Every quantifier must be bounded. */
  readonly find: RegExp;
  readonly cased?: true;
  /** In the rule's own language; without it, the set's. */
  readonly instead?: string;
};

export type RuleSet = {
  readonly category: Category;
  /** What to write instead, in the set's language. */
  readonly instead: string;
  readonly rules: readonly Rule[];
};
