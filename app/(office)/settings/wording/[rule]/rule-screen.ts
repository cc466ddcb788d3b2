// What every screen of one rule is given.
import type { Locale } from "@/lib/domain/shared/locale";
import type { CompanyLayer } from "@/lib/domain/shared/wording/company/layer";

export type RuleScreen = {
  readonly layer: CompanyLayer;
  readonly locale: Locale;
  /** The reader changes rules; others read them. */
  readonly may: boolean;
  /** Said once after it was saved. */
  readonly saved: string | null;
  /** The company's date, as YYYY-MM-DD. */
  readonly today: string;
};
