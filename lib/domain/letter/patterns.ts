// The sentences a letter is made of: several ways to say each thing, in one language, with slots for the facts.

/** Ways to say one thing. Slots stand in braces: {dim}, {score}; [this|that] is a turn of phrase, one of which is taken. */
import type { Term } from "@/lib/domain/application/application";
import type { Shape } from "./shape";
export type Variants = readonly string[];

/** One language's sentences (lib/i18n). The composer chooses among them and fills the slots; it owns no words itself. */
export type LetterPatterns = {
  /** Between sentences of one paragraph. */
  readonly joiner: string;
  readonly listJoiner: string;
  readonly points: string;
  readonly years: string;
  readonly requirement: string;
  /** 1-10 in words; larger numbers are printed as digits. */
  readonly numbers: readonly string[];
  readonly money: {
    readonly range: string;
    readonly single: string;
    readonly month: string;
    readonly year: string;
    readonly months: string;
    readonly units: Readonly<Record<string, string>>;
    readonly otherUnit: string;
  };
  readonly subject: Readonly<Record<Shape, string>>;
  readonly greeting: string;
  readonly signature: string;
  readonly thanks: Variants;
  readonly thanksPlain: Variants;
  readonly allMet: Variants;
  readonly outcome: Readonly<
    Record<"constructive" | "salary" | "terms" | "company" | "unexplained" | "withdrawn", Variants>
  >;
  readonly strength: Readonly<
    Record<
      | "figures"
      | "figuresBare"
      | "echo"
      | "echoBare"
      | "held"
      | "heldBare"
      | "seen"
      | "seenBare"
      | "seenEcho"
      | "years"
      | "yearsBare"
      | "second"
      | "secondBare",
      Variants
    >
  >;
  /** How the next step calls a strength: by its area where that is met, else by what was seen. */
  readonly strengthName: Readonly<Record<"area" | "work", string>>;
  readonly gap: Readonly<
    Record<
      | "must"
      | "lead"
      | "certificate"
      | "certificateBare"
      | "years"
      | "secondYears"
      | "second"
      | "secondCertificate"
      | "listed"
      | "minor"
      | "minorCertificate"
      | "inReport"
      | "observed"
      | "remark",
      Variants
    >
  >;
  readonly pay: Readonly<
    Record<
      | "above"
      | "aboveUnsaid"
      | "expectationOpen"
      | "expectationOpenUnsaid"
      | "otherCurrency"
      | "band"
      | "also"
      | "alsoUnsaid"
      | "alsoOpen"
      | "terms"
      | "termsNamed",
      Variants
    >
  >;
  /** How a sentence calls each term. */
  readonly term: Readonly<Record<Term, string>>;
  readonly company: Readonly<
    Record<
      "frozen" | "frozenToo" | "restructured" | "restructuredToo" | "other_preferred" | "closed" | "closedToo",
      Variants
    >
  >;
  readonly next: Readonly<
    Record<
      | "stillOpen"
      | "lowerFits"
      | "lowerDescribed"
      | "lowerDescribedBare"
      | "lower"
      | "noLower"
      | "poolAfterGap"
      | "pool"
      | "poolBare"
      | "stayInTouch"
      | "reapply"
      | "askInside"
      | "askInsideUnsaid"
      | "askExpectation"
      | "askTerms"
      | "askTermsNamed"
      | "askLater"
      | "noPromise",
      Variants
    >
  >;
  /** Our own process failed: for areas by name, or for the interview as a whole. */
  readonly attempt: Readonly<Record<"failed" | "failedWhole" | "offer" | "offerWhole" | "free" | "door", Variants>>;
  readonly door: Variants;
  readonly short: Readonly<Record<Shape, { readonly full: string; readonly brief: string }>>;
  readonly shortest: string;
};

/** Fills every known slot once; a value is never read again as a pattern. */
export function fill(pattern: string, slots: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
}
