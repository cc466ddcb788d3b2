// The report a candidate keeps: the chart and its table, what was seen area by area, how it was assessed, and how to verify it.
import { Document, Page, View } from "@react-pdf/renderer";
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
import { Cells, TypesetterContext, type Words, Z, setCells, useTypesetter } from "./typeset";
import type { Typesetter } from "./typesetter";

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={{ marginTop: 18 }}>
      <View minPresenceAhead={60} style={{ marginBottom: 5 }}>
        <Z text={title} width={COLUMN} size={13} weight={600} leading={1.4} />
      </View>
      {children}
    </View>
  );
}

function Head({ report }: { report: ReportProps }) {
  const t = translate(report.locale, "report");
  const internal = report.audience === "internal";
  return (
    <View>
      <View style={{ borderBottomWidth: 0.6, borderBottomColor: LIGHT.line, paddingBottom: 6, marginBottom: 16 }}>
        <Cells
          cells={[
            { text: report.company, width: COLUMN - 120, weight: 600 },
            { text: t("title"), left: COLUMN - 120, width: 120, align: "right", color: LIGHT["ink-2"] },
          ]}
        />
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
        <Z key={line} text={line} width={COLUMN} below={3} />
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
          <Z
            key={label}
            text={value}
            left={86}
            width={COLUMN - 86}
            size={9}
            label={{ text: label, width: 86, size: 9, color: LIGHT["ink-3"] }}
          />
        ))}
        <Z text={t("check.addressHint")} width={COLUMN} size={8.5} color={LIGHT["ink-3"]} />
      </Section>
    </View>
  );
}

const FOOT = { size: 7.5, color: LIGHT["ink-3"], leading: 1.4 };

/** Asked for again when all pages stand, since only then their number is known. */
function Footer({ report }: { report: ReportProps }) {
  const typesetter = useTypesetter();
  const t = translate(report.locale, "report");
  const internal = report.audience === "internal" ? t("internalCopy") : null;
  const confirmed = report.confirmedBy ? t("footer.confirmed", { name: report.confirmedBy }) : null;
  const facts = joinFacts(report.locale, [internal, report.reportId, confirmed]);
  const cells = (page: number, pages: number): Words[] => [
    { ...FOOT, text: facts, width: COLUMN - 90 },
    { ...FOOT, text: t("footer.page", { page, pages }), left: COLUMN - 80, width: 80, align: "right" },
  ];
  return (
    <View
      fixed
      style={{ position: "absolute", left: MARGIN, bottom: 26 }}
      render={({ pageNumber, totalPages = pageNumber }: { pageNumber: number; totalPages?: number }) =>
        setCells(typesetter, { cells: cells(pageNumber, totalPages) })
      }
    />
  );
}

/** Drawn behind the text of every page of an internal copy. */
function Watermark({ locale }: { locale: Locale }) {
  const place = { position: "absolute", top: 380, left: 0, transform: "rotate(-35deg)" } as const;
  return (
    <View fixed style={place}>
      <Z
        text={translate(locale, "report")("internalCopy")}
        width={595}
        size={72}
        weight={600}
        color={LIGHT.sunken}
        align="center"
      />
    </View>
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
            <Z text={t("chart.sameStandard")} width={COLUMN} color={LIGHT["ink-2"]} below={8} />
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
