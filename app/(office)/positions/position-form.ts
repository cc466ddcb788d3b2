// The fields that a new and a changed position share, as they were typed.
import { numberOrNull, text, textOrNull } from "../_work/typed";

type Typed = Readonly<Record<string, unknown>>;

export function typedBand(typed: Typed): unknown {
  const band = (typed["salaryBand"] ?? {}) as Typed;
  const [min, max] = [numberOrNull(band["min"]), numberOrNull(band["max"])];
  if (min === null && max === null) return null;
  return {
    min: min ?? max,
    max: max ?? min,
    currency: text(band, "currency").trim().toUpperCase(),
    period: text(band, "period"),
    monthsPerYear: numberOrNull(band["monthsPerYear"]) ?? 12,
    disclosable: text(band, "disclosable") === "1",
  };
}

export function typedFallback(typed: Typed): unknown {
  const lower = (typed["fallback"] ?? {}) as Typed;
  if (text(lower, "kind") === "own") return { positionId: text(lower, "positionId") };
  if (text(lower, "kind") !== "words") return null;
  return {
    title: text(lower, "title"),
    description: text(lower, "description"),
    status: text(lower, "open") === "1" ? "open" : "closed",
  };
}

export function typedPeople(typed: Typed) {
  return { approverEmail: textOrNull(typed, "approverEmail"), recruiterEmail: textOrNull(typed, "recruiterEmail") };
}
