// What was typed about a new or a changed position, as its zod objects read it.
import { amountOrNull, currency, numberOrNull, text, textOrNull } from "../_work/typed";

type Typed = Readonly<Record<string, unknown>>;

export function typedNewPosition(typed: Typed) {
  return {
    ...sharedFields(typed),
    locale: text(typed, "locale"),
    status: "open",
    templateId: text(typed, "templateId"),
  };
}

export function typedPositionChanges(typed: Typed) {
  return { ...sharedFields(typed), version: numberOrNull(typed["version"]) };
}

function sharedFields(typed: Typed) {
  return {
    title: text(typed, "title"),
    salaryBand: typedBand(typed),
    fallback: typedFallback(typed),
    approverEmail: textOrNull(typed, "approverEmail"),
    recruiterEmail: textOrNull(typed, "recruiterEmail"),
  };
}

function typedBand(typed: Typed): unknown {
  const band = (typed["salaryBand"] ?? {}) as Typed;
  const min = amountOrNull(band["min"], currency(band));
  const max = amountOrNull(band["max"], currency(band));
  if (min === null && max === null) return null;
  return {
    min: min ?? max,
    max: max ?? min,
    currency: currency(band),
    period: text(band, "period"),
    monthsPerYear: numberOrNull(band["monthsPerYear"]) ?? 12,
    disclosable: text(band, "disclosable") === "1",
  };
}

function typedFallback(typed: Typed): unknown {
  const lower = (typed["fallback"] ?? {}) as Typed;
  if (text(lower, "kind") === "own") return { positionId: text(lower, "positionId") };
  if (text(lower, "kind") !== "words") return null;
  return {
    title: text(lower, "title"),
    description: text(lower, "description"),
    status: text(lower, "open") === "1" ? "open" : "closed",
  };
}
