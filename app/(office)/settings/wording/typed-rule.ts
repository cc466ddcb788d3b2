// What the forms of the wording rules hold, as the command reads it.
import { z } from "zod";
import type { ChangeWording } from "@/db/commands/wording/change-wording";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { ownMaskSchema, ownRuleSchema } from "@/lib/domain/shared/wording/company/layer";
import { SEVERITIES, WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import { optionalProseSchema } from "@/lib/domain/shared/text";
import { plainWidth } from "@/lib/domain/shared/figure";
import { list, text } from "../../_work/typed";

type Typed = Record<string, unknown>;

/** A text to try may be as long as a remark, and may be missing. */
export const triedTextSchema = z.strictObject({ text: z.string().max(2000) });

const form = { version: z.number().int().min(0), id: z.string().max(60) };
export const ruleFormSchema = ownRuleSchema.extend({ ...form, wideSeen: z.boolean() });
export const nameFormSchema = ownMaskSchema.extend(form);
export const severityFormSchema = z.strictObject({
  ...form,
  severity: z.enum(SEVERITIES),
  reason: optionalProseSchema(300),
});
export const standingFormSchema = z.strictObject({ ...form, act: z.enum(["archived", "restored"]) });

const version = (typed: Typed) => Number(text(typed, "version"));
const lines = (typed: Typed) =>
  text(typed, "phrases")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
/** 2026/11/29 and ２０２６-11-29 are dates too. */
const date = (typed: Typed) => plainWidth(text(typed, "date")).replaceAll("/", "-");

export function shapeRule(typed: Typed) {
  return {
    version: version(typed),
    id: text(typed, "id"),
    wideSeen: text(typed, "wideSeen") === "1",
    locale: text(typed, "lang"),
    category: text(typed, "category"),
    severity: text(typed, "severity"),
    scopes: list(typed, "scopes"),
    phrases: lines(typed),
    instead: text(typed, "instead").trim(),
    law: text(typed, "law").trim(),
    jurisdiction: text(typed, "jurisdiction").trim(),
    date: date(typed),
  };
}

export function shapeName(typed: Typed) {
  return {
    version: version(typed),
    id: text(typed, "id"),
    phrases: lines(typed),
    categories: list(typed, "categories"),
    reason: text(typed, "reason"),
    date: date(typed),
  };
}

export function shapeSeverity(typed: Typed) {
  return {
    version: version(typed),
    id: text(typed, "id"),
    severity: text(typed, "severity"),
    reason: text(typed, "reason"),
  };
}

export function shapeStanding(typed: Typed) {
  return { version: version(typed), id: text(typed, "id"), act: text(typed, "act") };
}

export function ruleChange({ version: seen, id, wideSeen, ...rule }: z.infer<typeof ruleFormSchema>): ChangeWording {
  const change = id === "" ? { act: "rule_added" as const, rule } : { act: "rule_changed" as const, id, rule };
  return { version: seen, change, wideSeen };
}

export function nameChange({ version: seen, id, ...mask }: z.infer<typeof nameFormSchema>): ChangeWording {
  const change = id === "" ? { act: "mask_added" as const, mask } : { act: "mask_changed" as const, id, mask };
  return { version: seen, change, wideSeen: false };
}

export function readAs(
  scope: string,
  lang: string,
  reader: Locale,
): { readonly scope: (typeof WORDING_SCOPES)[number]; readonly lang: Locale } {
  return {
    scope: WORDING_SCOPES.find((one) => one === scope) ?? "remark",
    lang: LOCALES.find((one) => one === lang) ?? reader,
  };
}
