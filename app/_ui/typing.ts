// Reads a form as the server will, and says what is wrong with it in the same words.
import type { z } from "zod";
import { parse } from "@/lib/domain/shared/parse";
import { faultWords } from "./form-state";
import { readForm } from "./form-values";

export type Rules = {
  /** The zod object of lib/domain that the action parses with. */
  readonly schema: z.ZodType;
  /** The action's own `shape`: from what fields hold to what the schema reads. */
  readonly shape?: (typed: Record<string, unknown>) => unknown;
};

/** @param words of `errors.field` @returns one sentence a field, by the field's name */
export function faultsOfForm(
  { schema, shape }: Rules,
  form: FormData,
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const typed = readForm(form);
  const read = parse(schema, shape ? shape(typed) : { ...typed });
  return read.ok
    ? {}
    : faultWords(read.fields, (fault) => words[fault.messageKey.replace("field.", "")] ?? fault.messageKey);
}
