// Every built-in rule with its category and language, as a list to look things up in.
import type { Locale } from "@/lib/domain/shared/locale";
import type { RuleCategory } from "@/lib/domain/shared/wording/company/layer";
import type { Rule } from "@/lib/domain/shared/wording/rule";
import { enPack, zhPack } from "./pack";

export type BuiltInRule = Rule & {
  readonly category: RuleCategory;
  readonly locale: Locale;
  readonly instead: string;
};

export const BUILT_IN_RULES: readonly BuiltInRule[] = [...[zhPack, enPack].entries()].flatMap(([at, pack]) =>
  pack.flatMap((set) =>
    set.rules.map((rule) => ({
      ...rule,
      category: set.category as RuleCategory,
      locale: at === 0 ? ("zh-CN" as const) : ("en" as const),
      instead: rule.instead ?? set.instead,
    })),
  ),
);

const byId = new Map(BUILT_IN_RULES.map((rule) => [rule.id, rule]));

export function builtInRule(id: string): BuiltInRule | undefined {
  return byId.get(id);
}
