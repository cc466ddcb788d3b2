// What the candidate's page is drawn from.
import type { CandidatePage } from "@/lib/domain/conversation/candidate-page";
import type { Locale } from "@/lib/domain/shared/locale";
import type { ReplyKind } from "@/lib/domain/conversation/message";

export type ReplyFault = "empty" | "long" | "kind" | "many" | "amount" | "general";

export type ReplyDraft = {
  /** Which form wasn't accepted: the fault is said there. */
  readonly form: "reply" | "choice";
  readonly fault: ReplyFault;
  readonly kind: ReplyKind | null;
  readonly text: string;
  readonly dimensions: readonly string[];
  /** The amount that could not be read, as typed. */
  readonly amount?: string;
};

export type CandidateView = {
  readonly page: CandidatePage;
  /** The reader's language for the page around the letter. */
  readonly locale: Locale;
  /** Path of this page, `/c/<secret>`; null in a preview, which has no forms. */
  readonly path: string | null;
  /** What a form that wasn't accepted still holds. */
  readonly draft: ReplyDraft | null;
  readonly received: "reply" | "choice" | null;
  /** One for each rendering, so that a form posted twice is one message. */
  readonly formKey: string;
};

export type PageForm = "read" | "report" | "choice" | "reply";

/** Where a form of the page goes, in the language it is read in. The fragment is where the answer shows. */
export function formAddress({ page, locale, path }: CandidateView, form: PageForm, anchor: string): string {
  return `${path}/${form}${locale === page.locale ? "" : `?lang=${locale}`}#${anchor}`;
}
