// Which wording rules a reader asked to see: by kind, category, severity, language and words.
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import type { CompanyLayer, OwnMask, OwnRule, RuleCategory } from "@/lib/domain/shared/wording/company/layer";
import { RULE_CATEGORIES } from "@/lib/domain/shared/wording/company/layer";
import { SEVERITIES, type Severity } from "@/lib/domain/shared/wording/finding";
import { BUILT_IN_RULES, type BuiltInRule } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { read } from "@/lib/domain/shared/wording/reading";
import { ruleExamples } from "@/lib/domain/shared/wording/rule-examples";

export const KINDS = ["own", "names", "changed", "builtIn", "archived"] as const;
export type Kind = (typeof KINDS)[number];

export type RuleQuery = {
  readonly q?: string;
  readonly kind?: Kind;
  readonly category?: RuleCategory;
  readonly severity?: Severity;
  readonly lang?: Locale;
};

export type ListedRule = {
  readonly id: string;
  readonly kind: "own" | "names" | "builtIn";
  readonly category: RuleCategory | null;
  readonly severity: Severity | null;
  readonly words: readonly string[];
  readonly changed: boolean;
  readonly archived: boolean;
};

export function readRuleQuery(given: Readonly<Record<string, string | string[] | undefined>>): RuleQuery {
  const one = (name: string) => (typeof given[name] === "string" ? given[name].trim().slice(0, 200) : "");
  const q = one("q");
  const kind = KINDS.find((each) => each === one("kind"));
  const category = RULE_CATEGORIES.find((each) => each === one("category"));
  const severity = SEVERITIES.find((each) => each === one("severity"));
  const lang = LOCALES.find((each) => each === one("lang"));
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(category ? { category } : {}),
    ...(severity ? { severity } : {}),
    ...(lang ? { lang } : {}),
  };
}

/** The company's own first, then the built-in ones in the order of their categories. */
export function rulesFound(layer: CompanyLayer, query: RuleQuery): ListedRule[] {
  return [
    ...layer.rules.filter((rule) => isAsked(query, rule) && isOwnAsked(query, rule)).map(listedRule),
    ...layer.masks.filter((mask) => isMaskAsked(query, mask)).map(listedMask),
    ...BUILT_IN_RULES.flatMap((rule) => {
      const own = layer.severities.find((one) => one.rule === rule.id);
      const listed = listedBuiltIn(rule, own?.severity);
      return isAsked(query, { ...rule, severity: listed.severity }) && isBuiltInAsked(query, rule, listed)
        ? [listed]
        : [];
    }),
  ];
}

/** How many there are of a category: built in, the company's own, adjusted. */
export function countsOf(layer: CompanyLayer, category: RuleCategory) {
  const builtIn = BUILT_IN_RULES.filter((rule) => rule.category === category);
  return {
    builtIn: builtIn.length,
    own: layer.rules.filter((rule) => rule.category === category && !rule.archived).length,
    changed: layer.severities.filter(({ rule }) => builtIn.some(({ id }) => id === rule)).length,
  };
}

type Common = { readonly category: RuleCategory; readonly severity: Severity; readonly locale: Locale };

function isAsked({ category, severity, lang }: RuleQuery, rule: Common): boolean {
  return (
    (category === undefined || rule.category === category) &&
    (severity === undefined || rule.severity === severity) &&
    (lang === undefined || rule.locale === lang)
  );
}

function isOwnAsked({ kind, q }: RuleQuery, rule: OwnRule): boolean {
  if (kind === "archived" ? !rule.archived : rule.archived || (kind !== undefined && kind !== "own")) return false;
  return says(q, [rule.id, rule.instead, rule.law, rule.jurisdiction, ...rule.phrases]);
}

function isMaskAsked({ kind, q, category, severity, lang }: RuleQuery, mask: OwnMask): boolean {
  if (severity !== undefined || lang !== undefined) return false;
  if (kind === "archived" ? !mask.archived : mask.archived || (kind !== undefined && kind !== "names")) return false;
  return (
    (category === undefined || mask.categories.includes(category)) && says(q, [mask.id, mask.reason, ...mask.phrases])
  );
}

function isBuiltInAsked({ kind, q }: RuleQuery, rule: BuiltInRule, listed: ListedRule): boolean {
  if (kind === "changed" ? !listed.changed : kind !== undefined && kind !== "builtIn") return false;
  if (says(q, [rule.id, rule.instead, ...listed.words])) return true;
  // What is typed may be the very thing that a rule finds.
  return q !== undefined && read(q).text.search(rule.find) >= 0;
}

function says(q: string | undefined, texts: readonly string[]): boolean {
  if (q === undefined) return true;
  const wanted = read(q).text;
  return texts.some((text) => read(text).text.includes(wanted));
}

function listedRule({ id, category, severity, phrases, archived }: OwnRule): ListedRule {
  return { id, kind: "own", category, severity, words: phrases, changed: false, archived };
}

function listedMask({ id, phrases, archived }: OwnMask): ListedRule {
  return { id, kind: "names", category: null, severity: null, words: phrases, changed: false, archived };
}

function listedBuiltIn(rule: BuiltInRule, own: Severity | undefined): ListedRule & { severity: Severity } {
  const { id, category, severity } = rule;
  return {
    id,
    kind: "builtIn",
    category,
    severity: own ?? severity,
    words: ruleExamples(id),
    changed: own !== undefined,
    archived: false,
  };
}
