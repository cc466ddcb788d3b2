// One change to a company's wording rules: the next version, or what speaks against it.
import { z } from "zod";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { proseSchema } from "@/lib/domain/shared/text";
import { SEVERITIES } from "@/lib/domain/shared/wording/finding";
import { builtInRule } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { isLess, severitiesFor } from "./guarded";
import {
  type CompanyLayer,
  type OwnMask,
  type OwnMaskDraft,
  type OwnRule,
  type OwnRuleDraft,
  ownMaskSchema,
  ownRuleSchema,
} from "./layer";
import { maskFault } from "./mask-fault";
import { plainPhrase } from "./phrases";

const id = z.string().min(1).max(60);

export const layerChangeSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("rule_added"), rule: ownRuleSchema }),
  z.strictObject({ act: z.literal("rule_changed"), id, rule: ownRuleSchema }),
  z.strictObject({ act: z.literal("mask_added"), mask: ownMaskSchema }),
  z.strictObject({ act: z.literal("mask_changed"), id, mask: ownMaskSchema }),
  z.strictObject({ act: z.enum(["archived", "restored"]), id }),
  z.strictObject({
    act: z.literal("severity_set"),
    id,
    severity: z.enum(SEVERITIES),
    reason: z.union([z.literal(""), proseSchema(300)]),
  }),
]);
export type LayerChange = z.infer<typeof layerChangeSchema>;

/** What is remembered of a change. `severity` and `reason` only where a built-in rule's severity was set. */
export type LayerStep = {
  readonly act: LayerChange["act"];
  readonly id: string;
  readonly severity?: (typeof SEVERITIES)[number];
  readonly reason?: string;
};

type Changed = { readonly layer: CompanyLayer; readonly step: LayerStep };

const MOST = { rules: 300, masks: 100 };

export function changeLayer(layer: CompanyLayer, change: LayerChange): Result<Changed> {
  const done = (parts: Partial<CompanyLayer>, step: Omit<LayerStep, "act">): Result<Changed> =>
    ok({ layer: { ...layer, ...parts, version: layer.version + 1 }, step: { act: change.act, ...step } });
  switch (change.act) {
    case "rule_added":
    case "rule_changed":
      return putRule(layer, change, done);
    case "mask_added":
    case "mask_changed":
      return putMask(layer, change, done);
    case "severity_set":
      return setSeverity(layer, change, done);
    default: {
      const archived = change.act === "archived";
      const mark = <T extends OwnRule | OwnMask>(all: readonly T[]) =>
        all.map((one) => (one.id === change.id ? { ...one, archived } : one));
      const known = [...layer.rules, ...layer.masks].find((one) => one.id === change.id);
      if (!known) return fail("not_found", "notFound");
      if (known.archived === archived) return fail("duplicate", "nothingChanged");
      return done({ rules: mark(layer.rules), masks: mark(layer.masks) }, { id: change.id });
    }
  }
}

type Done = (parts: Partial<CompanyLayer>, step: Omit<LayerStep, "act">) => Result<Changed>;
type Put<K extends string> = Extract<LayerChange, { act: K }>;

function putRule(layer: CompanyLayer, change: Put<"rule_added" | "rule_changed">, done: Done): Result<Changed> {
  const rule = { ...change.rule, phrases: once(change.rule.phrases) };
  const short = rule.phrases.find((phrase) => [...plainPhrase(phrase)].length < 2);
  if (short !== undefined) return phraseFault("phraseShort", { phrase: short });
  if (change.act === "rule_changed") return replaced(layer, "rules", change.id, rule, done);
  if (layer.rules.length >= MOST.rules) return fail("too_many", "tooManyRules", { data: { most: MOST.rules } });
  const made: OwnRule = { ...rule, id: `own-${layer.rules.length + 1}`, archived: false };
  return done({ rules: [...layer.rules, made] }, { id: made.id });
}

function putMask(layer: CompanyLayer, change: Put<"mask_added" | "mask_changed">, done: Done): Result<Changed> {
  const mask = { ...change.mask, phrases: once(change.mask.phrases) };
  const fault = mask.phrases.map((phrase) => maskFault(phrase, mask.categories)).find((one) => one !== null);
  if (fault) return phraseFault(fault.key, fault.values);
  if (change.act === "mask_changed") return replaced(layer, "masks", change.id, mask, done);
  if (layer.masks.length >= MOST.masks) return fail("too_many", "tooManyRules", { data: { most: MOST.masks } });
  const made: OwnMask = { ...mask, id: `mask-${layer.masks.length + 1}`, archived: false };
  return done({ masks: [...layer.masks, made] }, { id: made.id });
}

/** Numbers are never used twice: nothing is deleted, only archived. */
function replaced(
  layer: CompanyLayer,
  list: "rules" | "masks",
  wanted: string,
  draft: OwnRuleDraft | OwnMaskDraft,
  done: Done,
): Result<Changed> {
  const all: readonly (OwnRule | OwnMask)[] = layer[list];
  const known = all.find((one) => one.id === wanted);
  if (!known) return fail("not_found", "notFound");
  const next = { ...known, ...draft };
  if (JSON.stringify(next) === JSON.stringify(known)) return fail("duplicate", "nothingChanged");
  return done({ [list]: all.map((one) => (one === known ? next : one)) }, { id: wanted });
}

/** Back to its own severity takes the company's choice away. */
function setSeverity(layer: CompanyLayer, change: Put<"severity_set">, done: Done): Result<Changed> {
  const { id: rule, severity, reason } = change;
  const builtIn = builtInRule(rule);
  if (!builtIn) return fail("not_found", "notFound");
  const now = layer.severities.find((one) => one.rule === rule)?.severity ?? builtIn.severity;
  if (severity === now) return fail("duplicate", "nothingChanged");
  if (!severitiesFor(builtIn.category, builtIn.severity).includes(severity))
    return fail("invalid", "guardedRule", {
      fields: [{ path: "severity", code: "guarded", messageKey: "guardedRule" }],
    });
  if (isLess(severity, builtIn.severity) && reason === "")
    return fail("invalid", "reasonNeeded", {
      fields: [{ path: "reason", code: "required", messageKey: "reasonNeeded" }],
    });
  const others = layer.severities.filter((one) => one.rule !== rule);
  const severities = severity === builtIn.severity ? others : [...others, { rule, severity, reason }];
  return done({ severities }, { id: rule, severity, reason });
}

function once(phrases: readonly string[]): string[] {
  return [...new Set(phrases)];
}

function phraseFault(messageKey: string, data: Readonly<Record<string, string | number>>) {
  return fail("invalid", messageKey, { fields: [{ path: "phrases", code: "phrase", messageKey }], data });
}
