// Settings -> Wording rules: the company's own and the built-in ones by category, a bench to try a text on, who changed what.
import { Plus, Search } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm } from "@/app/_ui/action-form.client";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Choice, Field } from "@/app/_ui/field";
import { newForm } from "@/app/_ui/form-state";
import { Group, Row, Rows } from "@/app/_ui/row";
import { More } from "@/app/_ui/steps";
import { readSettings } from "@/db/queries/settings/read-settings";
import { readWording } from "@/db/queries/wording/read-wording";
import { type WordingVersion, wordingHistory } from "@/db/queries/wording/wording-history";
import { roleMay } from "@/lib/domain/people/permission";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { type CompanyLayer, RULE_CATEGORIES } from "@/lib/domain/shared/wording/company/layer";
import { SEVERITIES } from "@/lib/domain/shared/wording/finding";
import { BUILT_IN_RULES } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { translate } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { AddLink } from "../../_shell/add-link";
import { screen } from "../../_shell/screen";
import { tryWording } from "./actions";
import { BenchFields } from "./bench-fields";
import { RuleRows } from "./rule-rows";
import { KINDS, type RuleQuery, countsOf, readRuleQuery, rulesFound } from "./rules-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "wordingRules")("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function WordingPage({ searchParams }: Props) {
  const { person, context } = await requirePerson("wording.read", "/settings/wording");
  const { locale } = person;
  const t = translate(locale, "wordingRules");
  const { layer, version } = await readWording(context.db);
  const query = readRuleQuery(await searchParams);
  const may = roleMay(person.role, "settings.manage");
  const { companyTimeZone } = await readSettings(context.db);
  const when = (at: Date) => shortMoment(at, context.now, locale, companyTimeZone);
  const inUse = <T extends { archived: boolean }>(all: readonly T[]) => all.filter((one) => !one.archived).length;
  return (
    <div className="page">
      <PageHead
        title={t("title")}
        sub={t("sub", { builtIn: BUILT_IN_RULES.length, own: inUse(layer.rules), names: inUse(layer.masks), version })}
        right={may ? <AddLink href="/settings/wording/new">{t("addRule")}</AddLink> : undefined}
      />
      <div className="wording-desk">
        <ActionForm action={tryWording} start={newForm(crypto.randomUUID())} className="wording-bench">
          <BenchFields locale={locale} />
        </ActionForm>
        <div className="grid content-start gap-6">
          {may ? null : <p className="quiet px-(--gutter)">{t("readOnly")}</p>}
          <Finder query={query} locale={locale} />
          {Object.keys(query).length > 0 ? (
            <Found layer={layer} query={query} locale={locale} />
          ) : (
            <Overview layer={layer} locale={locale} may={may} />
          )}
          <div className="px-(--gutter)">
            <History versions={await wordingHistory(context)} locale={locale} when={when} />
          </div>
        </div>
      </div>
    </div>
  );
}

export default screen(WordingPage);

function Finder({ query, locale }: { query: RuleQuery; locale: Locale }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  const common = translate(locale, "common");
  const any = { value: "", label: t("all") };
  return (
    <search className="px-(--gutter)">
      <form action="/settings/wording#found" className="wording-finder">
        <div className="wording-search">
          <Field label={t("search")} name="q" type="search" defaultValue={query.q} enterKeyHint="search" data-key="/" />
          <button type="submit" className="btn" aria-label={t("find")}>
            <Search aria-hidden size={20} />
          </button>
        </div>
        <More summary={t("filter")} open={Object.keys(query).some((name) => name !== "q")}>
          <div className="grid grid-cols-2 gap-4 pt-2">
            <Choice
              label={t("category")}
              name="category"
              defaultValue={query.category ?? ""}
              options={[any, ...RULE_CATEGORIES.map((one) => ({ value: one, label: words(`category.${one}`) }))]}
            />
            <Choice
              label={t("kind")}
              name="kind"
              defaultValue={query.kind ?? ""}
              options={[any, ...KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))]}
            />
            <Choice
              label={t("severity")}
              name="severity"
              defaultValue={query.severity ?? ""}
              options={[any, ...SEVERITIES.map((one) => ({ value: one, label: words(`severity.${one}`) }))]}
            />
            <Choice
              label={t("language")}
              name="lang"
              defaultValue={query.lang ?? ""}
              options={[
                any,
                ...LOCALES.map((one) => ({ value: one, label: common(one === "en" ? "english" : "chinese") })),
              ]}
            />
          </div>
        </More>
      </form>
    </search>
  );
}

const MOST = 60;

function Found({ layer, query, locale }: { layer: CompanyLayer; query: RuleQuery; locale: Locale }) {
  const t = translate(locale, "wordingRules");
  const found = rulesFound(layer, query);
  if (found.length === 0)
    return (
      <div id="found">
        <EmptyState title={t("none")} action={<Button href="/settings/wording">{t("showAll")}</Button>}>
          {t("noneText")}
        </EmptyState>
      </div>
    );
  return (
    <div id="found">
      <div className="line px-(--gutter)">
        <h2 className="text-base">{t("shown", { n: found.length })}</h2>
        <Link className="link link-alone" href="/settings/wording">
          {t("showAll")}
        </Link>
      </div>
      <RuleRows rules={found.slice(0, MOST)} locale={locale} />
      {found.length > MOST ? <p className="quiet px-(--gutter) py-3">{t("more", { n: found.length - MOST })}</p> : null}
    </div>
  );
}

function Overview({ layer, locale, may }: { layer: CompanyLayer; locale: Locale; may: boolean }) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  const own = [...rulesFound(layer, { kind: "own" }), ...rulesFound(layer, { kind: "names" })];
  return (
    <>
      <Group title={t("ownTitle")} count={own.length}>
        {own.length === 0 ? <p className="quiet px-(--gutter) py-2">{t("ownEmpty")}</p> : null}
        <RuleRows rules={own} locale={locale} />
        {may ? (
          <p className="px-(--gutter) py-2">
            <Button kind="text" icon={Plus} href="/settings/wording/new-name">
              {t("addName")}
            </Button>
          </p>
        ) : null}
      </Group>
      <Group title={t("list")}>
        <Rows>
          {RULE_CATEGORIES.map((category) => (
            <Row
              key={category}
              href={`/settings/wording?category=${category}#found`}
              name={words(`category.${category}`)}
              next={t("counts", countsOf(layer, category))}
            />
          ))}
        </Rows>
      </Group>
    </>
  );
}

type HistoryProps = { versions: readonly WordingVersion[]; locale: Locale; when: (at: Date) => string };

function History({ versions, locale, when }: HistoryProps) {
  const t = translate(locale, "wordingRules");
  const words = translate(locale, "wording");
  return (
    <More summary={t("history.title")}>
      {versions.length === 0 ? <p className="quiet">{t("history.empty")}</p> : null}
      <ol className="divide-y divide-line">
        {versions.map(({ version, step, by, at }) => (
          <li key={version} className="py-2 text-sm">
            <Link className="link" href={`/settings/wording/${step.id}`}>
              {t(`history.act.${step.act}`, {
                id: step.id,
                severity: step.severity ? words(`severity.${step.severity}`) : "",
              })}
            </Link>{" "}
            <span className="tag">{version}</span>
            <span className="quiet block">{t("history.line", { name: by, time: when(at) })}</span>
            {step.reason ? <span className="quiet block">{step.reason}</span> : null}
          </li>
        ))}
      </ol>
    </More>
  );
}
