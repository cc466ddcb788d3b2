// What a report may say: an allow-list. Whatever is not named here can't reach the paper a candidate keeps.
import type { ChartInput } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";

export type ReportTest = {
  readonly name: string;
  readonly score: number;
  readonly max: number;
  readonly questions: readonly {
    readonly topic: string;
    readonly expected: string;
    readonly given: string;
    readonly points: number;
    readonly maxPoints: number;
  }[];
};

/** `shared: false` is printed on an internal copy only; a candidate's copy drops it even if it is handed in. */
export type ReportRemark = { readonly text: string; readonly shared: boolean };

export type ReportDimension = ChartInput & {
  readonly requirementText: string | null;
  /** How many people scored it, and how many points lie between the lowest and the highest. */
  readonly assessors: number;
  readonly spread: number | null;
  /** What a figure means, lowest first. */
  readonly levels: readonly { readonly from: number; readonly word: string; readonly meaning: string }[];
  readonly strengths: readonly { readonly item: string; readonly evidence: string }[];
  readonly gaps: readonly string[];
  readonly remarks: readonly ReportRemark[];
  readonly tests: readonly ReportTest[];
};

export type ReportProps = {
  readonly audience: "candidate" | "internal";
  readonly locale: Locale;
  readonly company: string;
  readonly positionTitle: string;
  readonly candidateName: string;
  /** Printed by the caller in the candidate's language and zone. */
  readonly interviewedOn: string;
  /** By role, never by name: `{ role: "interviewer", count: 2 }`. */
  readonly assessors: readonly { readonly role: "interviewer" | "manager" | "hr"; readonly count: number }[];
  readonly dimensions: readonly ReportDimension[];
  /** Remarks and tests that belong to no single dimension. */
  readonly remarks: readonly ReportRemark[];
  readonly tests: readonly ReportTest[];
  /** Who approved the letter this report belongs to; null before that. */
  readonly confirmedBy: string | null;
  readonly reportId: string;
  readonly version: number;
  /** Hash of the evaluation the report rests on, in hex; its first twelve digits are printed. */
  readonly contentHash: string;
  /** `<APP_URL>/v/<report id>`: says whether this version is the current one. Never a candidate's link. */
  readonly verifyAddress: string;
  /** ISO 8601 instant of the evaluation; the file carries it as its date, so the same evaluation gives the same bytes. */
  readonly evaluatedAt: string;
};
