// Every form of the office goes this way: who is it, may they, is it complete, do it, show it.
import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { dropDraft } from "@/db/drafts";
import { claim, keep, release, type Submission } from "@/db/submissions";
import { type FormAction, type FormState, faultWords } from "@/app/_ui/form-state";
import type { Person } from "@/lib/domain/people/actor";
import { type Verb, roleMay } from "@/lib/domain/people/permission";
import { parse } from "@/lib/domain/shared/parse";
import { type Failure, type Result, fail, ok } from "@/lib/domain/shared/result";
import { translateKey } from "@/lib/i18n/translate";
import { log } from "@/lib/platform/log";
import { type Context, context, ground } from "./context";
import { formField, formOf, readForm, typedValues } from "@/app/_ui/form-values";
import { originOf, sameOrigin } from "./origin";
import { doorLocale } from "./request";
import { type CurrentPerson, currentPerson } from "./session";

/** What the reader sees afterwards: another page, or this one again with a sentence. */
export type Outcome = {
  readonly goTo?: string;
  readonly message?: string;
  /** Shown this once; not kept for a repeat. */
  readonly reveal?: string;
};

export type ActionOptions<S extends z.ZodType, T> = {
  /** A name of its own: with the person and the form's key it tells a repeat. */
  readonly name: string;
  /** What the person must be allowed to do; null for what every colleague may. The command asks again. */
  readonly verb: Verb | null;
  /** The zod object of lib/domain that the API uses too. */
  readonly schema: S;
  /** Turns what the fields hold into what the schema reads, such as an empty field into null. */
  readonly shape?: (typed: Record<string, unknown>) => unknown;
  readonly run: (context: Context<Person>, input: z.output<S>, person: CurrentPerson) => Promise<Result<T>>;
  readonly done?: (value: T, input: z.output<S>, person: CurrentPerson) => Outcome;
  /** Open to someone who still has a one-time password. */
  readonly beforePasswordChange?: true;
};

export function action<S extends z.ZodType, T>(options: ActionOptions<S, T>): FormAction {
  return async (_state, sent) => {
    const form = formOf(sent);
    const outcome = await answer(options, form);
    if ("status" in outcome) return outcome;
    if (outcome.goTo !== undefined) redirect(outcome.goTo);
    refresh();
    const { message = null, reveal } = outcome;
    return { ...finished(), message, ...(reveal === undefined ? {} : { reveal }) };
  };
}

async function answer<S extends z.ZodType, T>(
  options: ActionOptions<S, T>,
  form: FormData,
): Promise<FormState | Outcome> {
  try {
    const sender = await senderOf(options.verb, options.beforePasswordChange);
    if (!sender.ok) return await failed(form, sender);
    const typed = readForm(form);
    const input = parse(options.schema, options.shape ? options.shape(typed) : { ...typed });
    if (!input.ok) return await failed(form, input);
    return await once(options, form, sender.value, input.value);
  } catch (error) {
    const errorId = log.fault("action failed", error, { path: options.name });
    return failed(form, fail("invalid", "unexpected", { data: { errorId } }));
  }
}

/** Who sends this from one of our own pages, if they may: the first line of every action that isn't made by `action` too. */
export async function senderOf(verb: Verb | null, beforePasswordChange = false): Promise<Result<CurrentPerson>> {
  const asked = await headers();
  const origin = originOf(asked);
  if (!origin || origin.publicOnly || !sameOrigin(asked, origin)) return fail("not_allowed", "foreignForm");
  const person = await currentPerson();
  if (!person) return fail("not_allowed", "signedOut");
  if (person.mustChangePassword && !beforePasswordChange) return fail("not_allowed", "passwordFirst");
  return verb === null || roleMay(person.role, verb) ? ok(person) : fail("not_allowed", "notAllowed");
}

/** The same form with the same content counts once, however often it arrives. */
async function once<S extends z.ZodType, T>(
  options: ActionOptions<S, T>,
  form: FormData,
  person: CurrentPerson,
  input: z.output<S>,
): Promise<FormState | Outcome> {
  const scene = context(person.actor);
  const key = formField(form, "submission") || crypto.randomUUID();
  const { db, keyring } = ground();
  const scope = [person.userId, options.name, key];
  const submission: Submission = { db, keyring, now: scene.now, scope, body: JSON.stringify(input) };
  const claimed = await claim(submission);
  if (claimed.kind === "running") return failed(form, fail("wrong_stage", "stillRunning"));
  if (claimed.kind === "repeat") return JSON.parse(claimed.answer) as Outcome;
  try {
    const result = await options.run(scene, input, person);
    if (!result.ok) {
      await release(submission);
      return await failed(form, result);
    }
    const outcome = options.done?.(result.value, input, person) ?? {};
    const { reveal: _once, ...kept } = outcome;
    await keep(submission, JSON.stringify(kept));
    // What was typed has been said: it is no draft any more.
    const draft = formField(form, "draft");
    if (draft !== "") await dropDraft(scene, { userId: person.userId, form: draft });
    return outcome;
  } catch (error) {
    await release(submission);
    throw error;
  }
}

/** Everything stays in the fields, with words for what is wrong. */
export async function failed(form: FormData, failure: Failure): Promise<FormState> {
  const locale = (await currentPerson().catch(() => null))?.locale ?? (await doorLocale());
  const words = (key: string) => translateKey(locale, "errors", key, failure.data);
  return {
    status: "failed",
    message: words(failure.messageKey),
    fieldErrors: faultWords(failure.fields, (fault) => words(fault.messageKey)),
    values: typedValues(form),
    submission: formField(form, "submission") || crypto.randomUUID(),
  };
}

const finished = (): FormState => ({
  status: "done",
  message: null,
  fieldErrors: {},
  values: {},
  submission: crypto.randomUUID(),
});
