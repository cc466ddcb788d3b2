// A case in short: what a letter must manage besides the worked cases, completed to a whole case file.
import type { DispositionCode } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import type { Comment } from "@/lib/domain/evaluation/scorecard";
import type { MoneyBand } from "@/lib/domain/position/money";
import type { DimensionKind, PositionStatus } from "@/lib/domain/position/position";
import type { Locale } from "@/lib/domain/shared/locale";

type Area = {
  readonly name: string;
  readonly required: number;
  /** One per interviewer; null = not assessed. */
  readonly scores: readonly (number | null)[];
  readonly mustHave?: true;
  readonly kind?: DimensionKind;
  readonly requirement?: string;
  readonly gap?: string;
  readonly strength?: readonly [item: string, evidence: string];
};
export type Story = {
  readonly about: string;
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  readonly code: DispositionCode;
  readonly note?: string;
  readonly status?: PositionStatus;
  readonly areas: readonly Area[];
  readonly notes: readonly string[];
  readonly band?: Omit<MoneyBand, "disclosable" | "currency" | "monthsPerYear"> & Partial<MoneyBand>;
  readonly expects?: number | null;
  readonly lower?: { readonly title: string; readonly description?: string; readonly status?: PositionStatus };
  readonly reapplyAfterMonths?: number;
  readonly withoutFigures?: true;
  readonly comments?: readonly Comment[];
};

/** The case file of a story. Two interviewers where an area has two scores. */
export function storyFile(story: Story): CaseFile {
  const { locale, areas, band, lower } = story;
  const dimensions = areas.map((area, index) => ({
    key: `d${index}`,
    name: area.name,
    kind: area.kind ?? ("score" as const),
    weight: 10,
    required: area.required,
    mustHave: area.mustHave ?? false,
    requirementText: area.requirement ?? null,
    levels: [],
    gapItems: [],
    strengthItems: [],
  }));
  const panel = Math.max(...areas.map((area) => area.scores.length));
  const cards = Array.from({ length: panel }, (_, who) => ({
    interviewer: { name: `Interviewer ${who + 1}`, email: `interviewer${who + 1}@example.com` },
    scores: areas.map((area, index) => ({ dimension: `d${index}`, score: area.scores[who] ?? null })),
    gapItems: areas.flatMap((area, index) =>
      who === 0 && area.gap ? [{ dimension: `d${index}`, item: area.gap }] : [],
    ),
    strengths: areas.flatMap((area, index) =>
      who === 0 && area.strength
        ? [{ dimension: `d${index}`, item: area.strength[0], evidence: area.strength[1] }]
        : [],
    ),
    comments: who === 0 ? [...(story.comments ?? [])] : [],
    testResults: [],
  }));
  const currency = band?.currency ?? "CNY";
  return {
    evaluation: {
      id: "e",
      version: 1,
      thresholds: DEFAULT_THRESHOLDS,
      dimensions,
      candidate: { name: story.name, locale },
      expectation: story.expects
        ? { amount: story.expects, currency, period: band?.period ?? "month", monthsPerYear: null }
        : null,
      notes: story.notes,
      interviewedAt: "2026-11-23T14:05:00+08:00",
      scorecards: cards,
      confirmedStrengths: [],
      reconciliations: [],
      disposition: { code: story.code, note: story.note ?? "" },
    },
    position: {
      id: "p",
      title: story.title,
      locale,
      status: story.status ?? "open",
      salaryBand: band ? { monthsPerYear: 12, disclosable: true, ...band, currency } : null,
      fallback: lower
        ? { title: lower.title, locale, status: lower.status ?? "open", description: lower.description ?? "" }
        : null,
      reapplyAfterMonths: story.reapplyAfterMonths ?? null,
    },
    bandDecision: story.withoutFigures ? "without_figures" : null,
    clearances: [],
  };
}
