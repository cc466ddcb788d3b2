// Reads what a form, an import row or the API sent, and names every field that is wrong.
import type { z } from "zod";
import { type FieldFault, type Result, fail, ok } from "./result";

type Issue = z.core.$ZodIssue;

/** The parsed value, or `invalid` with one fault a field; `path` is dotted ("dimensions.0.key"), "" for the whole. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const read = schema.safeParse(input);
  return read.success ? ok(read.data) : fail("invalid", "invalid", { fields: faultsOf(read.error) });
}

/** At most 100 faults: enough to mend an input, never a second flood. */
export function faultsOf(error: z.core.$ZodError): readonly FieldFault[] {
  return error.issues.flatMap((issue) => flatten(issue, [])).slice(0, 100);
}

function flatten(issue: Issue, above: readonly PropertyKey[]): FieldFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    const nearest = issue.errors.toSorted((a, b) => strangeness(a) - strangeness(b))[0];
    return nearest ? nearest.flatMap((inner) => flatten(inner, path)) : [fault(path, "type")];
  }
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => fault([...path, key], "unknown_field"));
  return [fault(path, codeOf(issue), wordOf(issue))];
}

/** How far an input is from one form of a union: a missing or unknown field weighs more than a wrong value. */
function strangeness(issues: readonly Issue[]): number {
  return issues.reduce((sum, one) => {
    if (one.code === "unrecognized_keys") return sum + 10 * one.keys.length;
    return sum + (one.code === "invalid_type" ? (one.path.length === 0 ? 100 : 10) : 1);
  }, 0);
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return /received (undefined|null)$/.test(issue.message) ? "required" : "type";
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "required";
      return issue.origin === "string" || issue.origin === "array" ? "too_short" : "too_small";
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? "too_long" : "too_big";
    case "invalid_format":
      return issue.message === "email" ? "email" : "format";
    case "invalid_value":
      return "choice";
    case "custom":
      return /^[a-z_]+$/.test(issue.message) ? issue.message : "format";
    default:
      return "format";
  }
}

/** A figure that can't be read is asked for as one, an amount as an amount; every other fault is told by its code. */
function wordOf(issue: Issue): string {
  const code = codeOf(issue);
  if (code !== "type" || issue.code !== "invalid_type") return code;
  if (issue.message === "amount") return "amount";
  return issue.expected === "number" ? "number" : issue.expected === "int" ? "whole_number" : code;
}

function fault(path: readonly PropertyKey[], code: string, word = code): FieldFault {
  return { path: path.map(String).join("."), code, messageKey: `field.${word}` };
}
