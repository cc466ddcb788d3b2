// The report a candidate keeps: the chart and its table, what was seen area by area, how it was assessed, and how to verify it.
import { Canvas, Document, Font, Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";
import { ChartDrawing } from "./chart-drawing";
import { cleanReport } from "./clean-report";
import { DimensionDetail, GeneralDetail } from "./dimension-detail";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN, MARGIN } from "./paper";
import type { ReportProps } from "./report-props";
import { ScoreTable } from "./score-table";
import { type Typesetter, TypesetterContext, Z, useTypesetter } from "./typeset";

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={{ marginTop: 18 }}>
      <View minPresenceAhead={60}>
        <Z text={title} width={COLUMN} size={13} weight={600} leading={1.4} />
      </View>
      <View style={{ height: 5 }} />
      {children}
    </View>
  );
}

function Head({ report }: { report: ReportProps }) {
  const t = translate(report.locale, "report");
  const internal = report.audience === "internal";
  return (
    <View>
      <View
        style={{
          flexDirection: "row",
          borderBottomWidth: 0.6,
          borderBottomColor: LIGHT.line,
          paddingBottom: 6,
          marginBottom: 16,
        }}
      >
        <Z text={report.company} width={COLUMN - 120} weight={600} />
        <Z text={t("title")} width={120} align="right" color={LIGHT["ink-2"]} />
      </View>
      {internal && (
        <View
          style={{
            backgroundColor: LIGHT["wait-tint"],
            borderLeftWidth: 3,
            borderLeftColor: LIGHT["wait-text"],
            padding: 6,
            marginBottom: 12,
          }}
        >
          <Z text={t("internalNotice")} width={COLUMN - 16} color={LIGHT["wait-text"]} weight={600} />
        </View>
      )}
      <Z text={report.positionTitle} width={COLUMN} size={20} weight={600} leading={1.35} />
      <Z
        text={t("whoAndWhen", { name: report.candidateName, date: report.interviewedOn })}
        width={COLUMN}
        size={10.5}
        color={LIGHT["ink-2"]}
      />
    </View>
  );
}

function Method({ report, shortened }: { report: ReportProps; shortened: boolean }) {
  const t = translate(report.locale, "report");
  const roles = report.assessors
    .filter((one) => one.count >= 1)
    .map((one) => t(`method.${one.role}`, { count: Math.floor(one.count) }));
  const people = new Intl.ListFormat(report.locale, { type: "conjunction" }).format(roles);
  const lines = [
    ...(roles.length > 0 ? [t("method.assessors", { people })] : []),
    t("method.scale"),
    t("method.template"),
    t("method.decision"),
    ...(shortened ? [t("method.shortened")] : []),
  ];
  return (
    <Section title={t("method.heading")}>
      {lines.map((line) => (
        <View key={line} wrap={false} style={{ marginBottom: 3 }}>
          <Z text={line} width={COLUMN} />
        </View>
      ))}
    </Section>
  );
}

function Check({ report }: { report: ReportProps }) {
  const t = translate(report.locale, "report");
  const facts = [
    [t("check.version"), String(report.version)],
    [t("check.id"), report.reportId],
    [t("check.hash"), report.contentHash.slice(0, 12)],
    [t("check.address"), report.verifyAddress],
  ] as const;
  return (
    <View wrap={false}>
      <Section title={t("check.heading")}>
        {facts.map(([label, value]) => (
          <View key={label} style={{ flexDirection: "row" }}>
            <Z text={label} width={86} size={9} color={LIGHT["ink-3"]} />
            <Z text={value} width={COLUMN - 86} size={9} />
          </View>
        ))}
        <Z text={t("check.addressHint")} width={COLUMN} size={8.5} color={LIGHT["ink-3"]} />
      </Section>
    </View>
  );
}

/** Painted when the pages stand already: a text that knows its page would have the library lay every page out twice. */
function PageNumber({ print }: { print: (page: number) => string }) {
  const { families } = useTypesetter();
  return <Canvas paint={numberPainter(families[0] ?? "", print)} style={{ width: 80, height: 12 }} />;
}

/** Called once for each page, in their order. */
function numberPainter(fontFamily: string, print: (page: number) => string) {
  let page = 0;
  return (painter: Painter, width: number) => {
    page += 1;
    painter.font(Font.getFont({ fontFamily, fontWeight: 400 })?.data, 7.5).fillColor(LIGHT["ink-3"]);
    painter.text(print(page), 0, 0, { width, align: "right", lineBreak: false });
    return null;
  };
}

/** What the library hands over for painting: pdfkit's own methods, each giving it back. */
type Painter = {
  font(font: unknown, size: number): Painter;
  fillColor(color: string): Painter;
  text(text: string, x: number, y: number, options: object): Painter;
};

function Footer({ report }: { report: ReportProps }) {
  const t = translate(report.locale, "report");
  const internal = report.audience === "internal" ? t("internalCopy") : null;
  const confirmed = report.confirmedBy ? t("footer.confirmed", { name: report.confirmedBy }) : null;
  return (
    <View
      fixed
      style={{
        position: "absolute",
        left: MARGIN,
        right: MARGIN,
        bottom: 26,
        flexDirection: "row",
        justifyContent: "space-between",
      }}
    >
      <Z
        text={joinFacts(report.locale, [internal, report.reportId, confirmed])}
        width={COLUMN - 90}
        size={7.5}
        color={LIGHT["ink-3"]}
        leading={1.4}
      />
      <PageNumber print={(page) => t("footer.page", { page })} />
    </View>
  );
}

/** Drawn behind the text of every page of an internal copy. */
function Watermark({ locale }: { locale: Locale }) {
  const { families } = useTypesetter();
  const place = { position: "absolute", top: 380, left: 0, width: 595, textAlign: "center" } as const;
  const look = {
    fontFamily: families,
    fontWeight: 600,
    fontSize: 72,
    color: LIGHT.sunken,
    transform: "rotate(-35deg)",
  } as const;
  return (
    <Text fixed style={{ ...place, ...look }}>
      {translate(locale, "report")("internalCopy")}
    </Text>
  );
}

function Details({ report, rows }: { report: ReportProps; rows: ReturnType<typeof scoreChart>["rows"] }) {
  const { locale, dimensions, remarks, tests } = report;
  const silent = (one: (typeof dimensions)[number]) =>
    !one.requirementText &&
    [one.levels, one.strengths, one.gaps, one.remarks, one.tests].every((list) => list.length === 0);
  if (dimensions.every(silent) && remarks.length === 0 && tests.length === 0) return null;
  return (
    <Section title={translate(locale, "report")("detail.heading")}>
      {rows.map((row, index) => {
        const dimension = dimensions[index];
        return dimension && <DimensionDetail key={index} locale={locale} row={row} dimension={dimension} />;
      })}
      <GeneralDetail locale={locale} remarks={remarks} tests={tests} />
    </Section>
  );
}

const PAGE = { paddingHorizontal: MARGIN, paddingTop: MARGIN, paddingBottom: MARGIN + 4 };

/** The file's own properties say what the paper says and nothing about the software or the hour it was printed. */
function properties(report: ReportProps, typesetter: Typesetter) {
  const t = translate(report.locale, "report");
  const date = new Date(report.evaluatedAt);
  const written = Number.isNaN(date.getTime()) ? new Date(0) : date;
  return {
    title: typesetter.covered(t("fileTitle", { position: report.positionTitle })),
    author: report.company,
    creator: report.company,
    producer: report.company,
    language: report.locale,
    creationDate: written,
    modificationDate: written,
  };
}

export function ReportDocument({ props, typesetter }: { props: ReportProps; typesetter: Typesetter }) {
  const { report, shortened } = cleanReport(props);
  const { locale, dimensions } = report;
  const t = translate(locale, "report");
  const chart = scoreChart(dimensions);
  return (
    <Document {...properties(report, typesetter)} conformance="PDF/A-2b">
      <Page size="A4" style={PAGE}>
        <TypesetterContext.Provider value={typesetter}>
          {report.audience === "internal" && <Watermark locale={locale} />}
          <Head report={report} />
          <Section title={t("chart.heading")}>
            <Z text={t("chart.sameStandard")} width={COLUMN} color={LIGHT["ink-2"]} />
            <View style={{ height: 8 }} />
            <ChartDrawing locale={locale} chart={chart} />
            <ScoreTable locale={locale} chart={chart} dimensions={dimensions} />
          </Section>
          <Details report={report} rows={chart.rows} />
          <Method report={report} shortened={shortened} />
          <Check report={report} />
          <Footer report={report} />
        </TypesetterContext.Provider>
      </Page>
    </Document>
  );
}
