// What was looked at in one area: the written requirement, what figures mean, what people saw, and the tests.
import { View } from "@react-pdf/renderer";
import { Fragment, type ReactNode } from "react";
import type { ChartRow } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { rowFigures } from "./chart-drawing";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN } from "./paper";
import type { ReportDimension, ReportRemark, ReportTest } from "./report-props";
import { Cells, type Words, Z } from "./typeset";

const LABEL = 86;
const TEXT = COLUMN - LABEL;

/** What stands in a group; the first also carries the group's label. */
type Item = (label: string | undefined) => ReactNode;

const quiet = (text: string, width: number) => ({ text, width, size: 9, color: LIGHT["ink-3"] });

const plain =
  (text: string, color: string = LIGHT.ink): Item =>
  (label) => (
    <Z
      text={text}
      left={LABEL}
      width={TEXT}
      color={color}
      label={label ? quiet(label, LABEL) : undefined}
      below={2.5}
    />
  );

function remarkItems(locale: Locale, remarks: readonly ReportRemark[]): Item[] {
  const t = translate(locale, "report");
  return remarks.map(({ shared, text }) =>
    shared ? plain(text) : plain(t("detail.unshared", { text }), LIGHT["wait-text"]),
  );
}

const figure = (n: number) => (Number.isFinite(n) ? String(Math.round(n * 100) / 100) : "—");

function testItems(locale: Locale, tests: readonly ReportTest[]): Item[] {
  const t = translate(locale, "report");
  return tests.flatMap((test) => [
    plain(t("detail.testScore", { name: test.name, score: figure(test.score), max: figure(test.max) })),
    ...test.questions.map((question) => () => <Question locale={locale} question={question} />),
  ]);
}

const QUESTION = { marginLeft: LABEL, marginBottom: 2.5, paddingLeft: 8 };

function Question({ locale, question }: { locale: Locale; question: ReportTest["questions"][number] }) {
  const { topic, points, maxPoints, expected, given } = question;
  const t = translate(locale, "report");
  const figures = { topic, points: figure(points), max: figure(maxPoints) };
  return (
    <View style={{ ...QUESTION, borderLeftWidth: 1.5, borderLeftColor: LIGHT.line }}>
      <Z width={TEXT - 10} text={t("detail.questionPoints", figures)} />
      {expected !== "" && <Pair label={t("detail.expected")} text={expected} />}
      {given !== "" && <Pair label={t("detail.given")} text={given} />}
    </View>
  );
}

function Pair({ label, text }: { label: string; text: string }) {
  return <Z text={text} left={60} width={TEXT - 70} size={9} color={LIGHT["ink-2"]} label={quiet(label, 60)} />;
}

type Findings = Pick<ReportDimension, "remarks" | "tests"> &
  Partial<Pick<ReportDimension, "kind" | "requirementText" | "levels" | "strengths" | "gaps">>;

const LEVEL = { score: "detail.level", years: "detail.levelYears", certificate: "detail.levelCertificate" } as const;

/** The groups that have something to say; none when there is nothing beyond the figures. */
function groups(locale: Locale, of: Findings): ReactNode[] {
  const t = translate(locale, "report");
  const level = LEVEL[of.kind ?? "score"];
  const all: [string, Item[]][] = [
    [t("detail.requirement"), of.requirementText ? [plain(of.requirementText)] : []],
    [t("detail.levels"), (of.levels ?? []).map((one) => plain(t(level, { ...one, from: figure(one.from) })))],
    [t("detail.strengths"), (of.strengths ?? []).map((one) => plain(t("detail.strength", one)))],
    [t("detail.gaps"), (of.gaps ?? []).map((gap) => plain(gap))],
    [t("detail.remarks"), remarkItems(locale, of.remarks)],
    [t("detail.tests"), testItems(locale, of.tests)],
  ];
  return all.flatMap(([label, items]) =>
    items.map((item, index) => <Fragment key={`${label}${index}`}>{item(index === 0 ? label : undefined)}</Fragment>),
  );
}

function Heading({ name, figures = [] }: { name: string; figures?: readonly Words[] }) {
  const room = { paddingTop: 9, paddingBottom: 4, borderTopWidth: 0.6, borderTopColor: LIGHT.line };
  const width = figures.length > 0 ? COLUMN - 190 : COLUMN;
  return (
    <View wrap={false} minPresenceAhead={40} style={room}>
      <Cells cells={[{ text: name, width, size: 10.5, weight: 600, leading: 1.4 }, ...figures]} place={1} />
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
      <Heading name={row.name} figures={rowFigures(locale, row)} />
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
      <Heading name={translate(locale, "report")("detail.general")} />
      {found}
    </View>
  );
}
