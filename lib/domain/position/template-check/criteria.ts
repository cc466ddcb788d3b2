// One pattern of a protected criterion, and what it must not be confused with.
import type { ProtectedCategory } from "./finding";

export type Criterion = {
  readonly category: ProtectedCategory;
  /** Read against text in lower case; every quantifier is bounded. */
  readonly find: RegExp;
  /**
   * ask: the law allows it for some work, so it is asked about. mention: a word that may also be the work's subject; it is
   * refused where it stands almost alone, and asked about inside a longer text. Otherwise it is refused.
   */
  readonly sure?: "ask" | "mention";
};
