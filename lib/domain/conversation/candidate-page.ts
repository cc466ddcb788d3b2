// What a candidate's page shows: an allow-list. Whatever isn't named here can't reach the page.
import type { ChartInput } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import type { ChoiceAnswer, ChoiceQuestion, MessageKind, ReleasedEvidence } from "./message";

export type PageArea = ChartInput & {
  readonly key: string;
  /** What a figure means, highest first. */
  readonly levels: readonly { readonly from: number; readonly word: string; readonly meaning: string }[];
  readonly requirementText: string | null;
  /** Remarks whose writers marked them for sharing. */
  readonly remarks: readonly string[];
};

export type PageMessage = {
  readonly id: string;
  readonly from: "candidate" | "company";
  /** Who of us answered, as the mail said it; null for the candidate's own words. */
  readonly by: string | null;
  readonly kind: MessageKind;
  readonly text: string;
  readonly at: Date;
  /** Names of the areas a different view is about. */
  readonly areas: readonly string[];
  readonly evidence: readonly ReleasedEvidence[];
};

/** The letter's own question, at most one. */
export type PageChoice = {
  readonly question: ChoiceQuestion;
  /** Title and task of the lower position. */
  readonly title: string | null;
  readonly description: string | null;
  /** Currency and period an own expectation is asked in. */
  readonly pay: { readonly currency: string; readonly period: "month" | "year" } | null;
  readonly answer: ChoiceAnswer | null;
};

export type CandidatePage = {
  readonly locale: Locale;
  readonly company: string;
  readonly recruiter: string;
  /** Where mails to the recruiter go, as the letter's own mail said it; null once that colleague has left. */
  readonly mailAddress: string | null;
  readonly positionTitle: string;
  readonly timeZone: string;
  /** When the candidate was told; null in a preview. */
  readonly toldAt: Date | null;
  readonly subject: string;
  /** The letter, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  readonly areas: readonly PageArea[];
  /** Where nothing was scored there is nothing to report. */
  readonly hasReport: boolean;
  readonly choice: PageChoice | null;
  readonly messages: readonly PageMessage[];
  readonly answerDays: number;
  readonly disputeDays: number;
  readonly keepUntil: Date | null;
  readonly linkUntil: Date | null;
  readonly poolMonths: number;
  /** They pressed "I have read this". */
  readonly acknowledged: boolean;
};
