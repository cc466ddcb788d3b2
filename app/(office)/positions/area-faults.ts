// What a save refused, said where somebody can mend it: by the field of the area's form, or above it.
import type { Failure } from "@/lib/domain/shared/result";

/** "dimensions.3.gapItems.0.en" is said of the field "gapItems.0"; what is said of another area stands above the form. */
export function saidInForm(failure: Failure, place: number): Failure {
  const fields = failure.fields.map((fault) => {
    const [, area, field] = /^(?:dimensions\.)?(\d+)\.(.*?)(?:\.(?:zh-CN|en))?$/.exec(fault.path) ?? [];
    return Number(area) === place && field !== undefined ? { ...fault, path: field } : fault;
  });
  const elsewhere = fields.find((fault, n) => fault.path === failure.fields[n]?.path);
  return { ...failure, fields, messageKey: elsewhere?.messageKey ?? failure.messageKey };
}
