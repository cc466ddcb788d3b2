// A company's own rule, to read.
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/shared/locale";
import type { OwnRule } from "@/lib/domain/shared/wording/company/layer";
import { translate } from "@/lib/i18n/translate";

export function RuleFacts({ rule, locale }: { rule: OwnRule; locale: Locale }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  const scopes = rule.scopes.map((one) => t(`scopes.${one}`));
  return (
    <FactList
      facts={[
        [t("rule.phrases"), <Lines key="words" texts={rule.phrases} />],
        [t("facts.category"), words(`category.${rule.category}`)],
        [t("facts.severity"), words(`severity.${rule.severity}`)],
        [t("facts.where"), new Intl.ListFormat(locale, { type: "unit" }).format(scopes)],
        [t("facts.instead"), rule.instead],
        [t("facts.law"), [rule.law, rule.jurisdiction].filter(Boolean).join(locale === "en" ? " · " : "·")],
        [t("facts.date"), rule.date],
      ]}
    />
  );
}

/** What is empty is left out. */
export function FactList({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="wording-facts">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
