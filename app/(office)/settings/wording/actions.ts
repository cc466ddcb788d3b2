"use server";
// The company's wording rules: tried on a text, changed, archived; a draft is tried before it is saved.
import { action, failed, senderOf } from "@/app/_server/action";
import { context } from "@/app/_server/context";
import type { FormState } from "@/app/_ui/form-state";
import { formField, formOf, readForm, typedValues } from "@/app/_ui/form-values";
import { type ChangeWording, changeWording } from "@/db/commands/wording/change-wording";
import { readWording } from "@/db/queries/wording/read-wording";
import { parse } from "@/lib/domain/shared/parse";
import { type Failure, type Result, fail, ok } from "@/lib/domain/shared/result";
import type { CurrentPerson } from "@/app/_server/session";
import { changeLayer } from "@/lib/domain/shared/wording/company/change-layer";
import { type CompanyLayer, packVersionOf } from "@/lib/domain/shared/wording/company/layer";
import { reachOf } from "@/lib/domain/shared/wording/company/reach";
import { translate } from "@/lib/i18n/translate";
import { type BenchAnswer, benchOf, reachView } from "./bench-model";
import {
  nameChange,
  nameFormSchema,
  readAs,
  ruleChange,
  ruleFormSchema,
  severityFormSchema,
  shapeName,
  shapeRule,
  shapeSeverity,
  shapeStanding,
  standingFormSchema,
  triedTextSchema,
} from "./typed-rule";
import type { Locale } from "@/lib/domain/shared/locale";

const NO_TEXT = { path: "text", code: "required", messageKey: "field.required" };

/** Nothing is stored: what the rules in force say of a text. */
export async function tryWording(_state: FormState, sent: FormData): Promise<FormState> {
  const sender = await senderOf("wording.read");
  const form = formOf(sent);
  if (!sender.ok) return await failed(form, sender);
  return await tried(form, sender.value, (locale, layer) => {
    const bench = readText(form, locale, layer);
    return bench ? { bench, reach: null } : fail("invalid", "invalid", { fields: [NO_TEXT] });
  });
}

const putRule = action({
  name: "put-wording-rule",
  verb: "settings.manage",
  schema: ruleFormSchema,
  shape: shapeRule,
  run: (scene, input) => changeWording(scene, ruleChange(input)),
  done: ({ id }) => ({ goTo: `/settings/wording/${id}?saved=1` }),
});
const putName = action({
  name: "put-wording-name",
  verb: "settings.manage",
  schema: nameFormSchema,
  shape: shapeName,
  run: (scene, input) => changeWording(scene, nameChange(input)),
  done: ({ id }) => ({ goTo: `/settings/wording/${id}?saved=1` }),
});

/** Saved, or tried before it is. */
export async function saveRule(state: FormState, sent: FormData): Promise<FormState> {
  const sender = await senderOf("settings.manage");
  const form = formOf(sent);
  if (!sender.ok) return await failed(form, sender);
  if (formField(form, "do") !== "try") return await putRule(state, form);
  return await triedDraft(form, sender.value, changeOf(parse(ruleFormSchema, shapeRule(readForm(form))), ruleChange));
}

export async function saveName(state: FormState, sent: FormData): Promise<FormState> {
  const sender = await senderOf("settings.manage");
  const form = formOf(sent);
  if (!sender.ok) return await failed(form, sender);
  if (formField(form, "do") !== "try") return await putName(state, form);
  return await triedDraft(form, sender.value, changeOf(parse(nameFormSchema, shapeName(readForm(form))), nameChange));
}

export const setSeverity = action({
  name: "set-wording-severity",
  verb: "settings.manage",
  schema: severityFormSchema,
  shape: shapeSeverity,
  run: (scene, { version, ...chosen }) =>
    changeWording(scene, { version, change: { act: "severity_set", ...chosen }, wideSeen: false }),
  done: ({ version }, _input, person) => ({
    message: translate(person.locale, "wordingRules")("builtIn.saved", { version: packVersionOf({ version }) }),
  }),
});

/** In use, or archived. */
export const setStanding = action({
  name: "set-wording-standing",
  verb: "settings.manage",
  schema: standingFormSchema,
  shape: shapeStanding,
  run: (scene, { version, ...change }) => changeWording(scene, { version, change, wideSeen: false }),
  done: ({ version }, { act }, person) => ({
    message: translate(person.locale, "wordingRules")(act === "archived" ? "rule.archived" : "rule.restored", {
      version: packVersionOf({ version }),
    }),
  }),
});

/** The draft is refused for the same reasons as when it is saved; else the text is read with it. */
async function triedDraft(form: FormData, person: CurrentPerson, input: Result<ChangeWording>): Promise<FormState> {
  return await tried(form, person, (locale, layer) => {
    if (!input.ok) return input;
    const { change } = input.value;
    const changed = changeLayer(layer, change);
    if (!changed.ok && changed.messageKey !== "nothingChanged") return changed;
    const reach = change.act === "rule_added" || change.act === "rule_changed" ? reachOf(change.rule) : null;
    return {
      bench: readText(form, locale, changed.ok ? changed.value.layer : layer),
      reach: reach && reachView(reach, locale),
    };
  });
}

function changeOf<T>(typed: Result<T>, change: (input: T) => ChangeWording): Result<ChangeWording> {
  return typed.ok ? ok(change(typed.value)) : typed;
}

type Answer = (locale: Locale, layer: CompanyLayer) => BenchAnswer | Failure;

async function tried(form: FormData, { actor, locale }: CurrentPerson, run: Answer): Promise<FormState> {
  const { layer } = await readWording(context(actor).db);
  const text = parse(triedTextSchema, { text: formField(form, "text") });
  if (!text.ok) return await failed(form, fail("invalid", "invalid", { fields: text.fields }));
  const answer = run(locale, layer);
  if ("ok" in answer) return await failed(form, answer);
  return {
    status: "kept",
    message: null,
    fieldErrors: {},
    values: typedValues(form),
    submission: formField(form, "submission") || crypto.randomUUID(),
    answer,
  };
}

function readText(form: FormData, reader: Locale, layer: CompanyLayer) {
  const text = formField(form, "text");
  if (text.trim() === "") return null;
  const { scope, lang } = readAs(formField(form, "scope"), formField(form, "readIn"), reader);
  return benchOf(text, { scope, locale: lang }, layer, reader);
}
