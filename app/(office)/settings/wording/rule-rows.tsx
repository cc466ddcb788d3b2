// Wording rules as rows: what each looks for, its kind and how serious it is.
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import type { ListedRule } from "./rules-found";

const TONES = { block: "late", warn: "due", hint: "wait" } as const;

export function RuleRows({ rules, locale }: { rules: readonly ListedRule[]; locale: Locale }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  if (rules.length === 0) return null;
  return (
    <Rows>
      {rules.map((rule) => (
        <Row
          key={rule.id}
          href={`/settings/wording/${rule.id}`}
          name={rule.words.slice(0, 2).join(locale === "en" ? ", " : "、") || t("findsNothingShown")}
          when={
            rule.severity === null ? (
              <Tag>{t("name.title")}</Tag>
            ) : (
              <Tag tone={TONES[rule.severity]}>{words(`severity.${rule.severity}`)}</Tag>
            )
          }
          next={[
            rule.id,
            ...(rule.category === null ? [] : [words(`category.${rule.category}`)]),
            ...(rule.kind === "builtIn" ? [] : [t("own")]),
            ...(rule.changed ? [t("changed")] : []),
            ...(rule.archived ? [t("archivedTag")] : []),
          ].join(locale === "en" ? " · " : "·")}
        />
      ))}
    </Rows>
  );
}
