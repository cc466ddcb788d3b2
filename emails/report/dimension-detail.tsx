// What was looked at in one area: the written requirement, what figures mean, what people saw, and the tests.
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { ChartRow } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { RowFigures } from "./chart-drawing";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN } from "./paper";
import type { ReportDimension, ReportRemark, ReportTest } from "./report-props";
import { Z } from "./typeset";

const LABEL = 86;
const TEXT = COLUMN - LABEL;

/** A labelled group: the words of the first item stand beside the label and stay with it on one page. */
function Group({ label, items }: { label: string; items: readonly ReactNode[] }) {
  return (
    <>
      {items.map((item, index) => (
        <View key={index} style={{ flexDirection: "row", marginBottom: 2.5 }}>
          <View style={{ width: LABEL }}>
            {index === 0 && <Z text={label} width={LABEL} color={LIGHT["ink-3"]} size={9} />}
          </View>
          <View style={{ width: TEXT }}>{item}</View>
        </View>
      ))}
    </>
  );
}

const plain = (text: string) => <Z text={text} width={TEXT} />;

function remarkItems(locale: Locale, remarks: readonly ReportRemark[]): ReactNode[] {
  const t = translate(locale, "report");
  return remarks.map(({ shared, text }) =>
    shared ? (
      plain(text)
    ) : (
      <Z key={text} text={t("detail.unshared", { text })} width={TEXT} color={LIGHT["wait-text"]} />
    ),
  );
}

const figure = (n: number) => (Number.isFinite(n) ? String(Math.round(n * 100) / 100) : "—");

function testItems(locale: Locale, tests: readonly ReportTest[]): ReactNode[] {
  const t = translate(locale, "report");
  return tests.flatMap((test) => [
    plain(t("detail.testScore", { name: test.name, score: figure(test.score), max: figure(test.max) })),
    ...test.questions.map((question) => (
      <View key={question.topic} style={{ borderLeftWidth: 1.5, borderLeftColor: LIGHT.line, paddingLeft: 8 }}>
        <Z
          width={TEXT - 10}
          text={t("detail.questionPoints", {
            topic: question.topic,
            points: figure(question.points),
            max: figure(question.maxPoints),
          })}
        />
        {question.expected !== "" && <Pair label={t("detail.expected")} text={question.expected} />}
        {question.given !== "" && <Pair label={t("detail.given")} text={question.given} />}
      </View>
    )),
  ]);
}

function Pair({ label, text }: { label: string; text: string }) {
  return (
    <View style={{ flexDirection: "row" }}>
      <Z text={label} width={60} size={9} color={LIGHT["ink-3"]} />
      <Z text={text} width={TEXT - 70} size={9} color={LIGHT["ink-2"]} />
    </View>
  );
}

type Findings = Pick<ReportDimension, "remarks" | "tests"> &
  Partial<Pick<ReportDimension, "kind" | "requirementText" | "levels" | "strengths" | "gaps">>;

const LEVEL = { score: "detail.level", years: "detail.levelYears", certificate: "detail.levelCertificate" } as const;

/** The groups that have something to say; none when there is nothing beyond the figures. */
function groups(locale: Locale, of: Findings): ReactNode[] {
  const t = translate(locale, "report");
  const level = LEVEL[of.kind ?? "score"];
  const all: [string, ReactNode[]][] = [
    [t("detail.requirement"), of.requirementText ? [plain(of.requirementText)] : []],
    [t("detail.levels"), (of.levels ?? []).map((one) => plain(t(level, { ...one, from: figure(one.from) })))],
    [t("detail.strengths"), (of.strengths ?? []).map((one) => plain(t("detail.strength", one)))],
    [t("detail.gaps"), (of.gaps ?? []).map(plain)],
    [t("detail.remarks"), remarkItems(locale, of.remarks)],
    [t("detail.tests"), testItems(locale, of.tests)],
  ];
  return all
    .filter(([, items]) => items.length > 0)
    .map(([label, items]) => <Group key={label} label={label} items={items} />);
}

function Heading({ children }: { children: ReactNode }) {
  const style = {
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "flex-end",
    paddingTop: 9,
    paddingBottom: 4,
  } as const;
  return (
    <View wrap={false} minPresenceAhead={40} style={{ ...style, borderTopWidth: 0.6, borderTopColor: LIGHT.line }}>
      {children}
    </View>
  );
}

/** A short record stays together on one page; a long one may run over. A line break counts as a whole line. */
function isShort(one: ReportDimension): boolean {
  const record = JSON.stringify([one.requirementText, one.levels, one.strengths, one.gaps, one.remarks, one.tests]);
  return record.length + 40 * record.split("\\n").length < 1000;
}

/** null when the figures already say everything about this area. */
export function DimensionDetail({
  locale,
  row,
  dimension,
}: {
  locale: Locale;
  row: ChartRow;
  dimension: ReportDimension;
}) {
  const found = groups(locale, dimension);
  if (found.length === 0) return null;
  return (
    <View style={{ marginBottom: 7 }} wrap={!isShort(dimension)}>
      <Heading>
        <Z text={row.name} width={COLUMN - 190} size={10.5} weight={600} leading={1.4} />
        <RowFigures locale={locale} row={row} />
      </Heading>
      {found}
    </View>
  );
}

export function GeneralDetail({
  locale,
  remarks,
  tests,
}: {
  locale: Locale;
  remarks: readonly ReportRemark[];
  tests: readonly ReportTest[];
}) {
  const found = groups(locale, { remarks, tests });
  if (found.length === 0) return null;
  return (
    <View style={{ marginBottom: 7 }}>
      <Heading>
        <Z text={translate(locale, "report")("detail.general")} width={COLUMN} size={10.5} weight={600} leading={1.4} />
      </Heading>
      {found}
    </View>
  );
}
