"use server";
// Keeps what is typed, a moment after each change; nothing on the page is drawn again and nobody else sees it.
import { senderOf } from "@/app/_server/action";
import { context } from "@/app/_server/context";
import { formField, formOf, typedValues } from "@/app/_ui/form-values";
import type { KeepAnswer } from "@/app/_ui/use-keeping.client";
import { keepDraft } from "@/db/drafts";
import { applicationHead } from "@/db/queries/application/application-head";
import { readSettings } from "@/db/queries/settings/read-settings";
import { translate } from "@/lib/i18n/translate";
import { clockTime } from "@/lib/i18n/when";
import { type KeptBody, readName } from "./kept-forms";

const MOST_CHARACTERS = 40_000;

export async function keepTyped(sent: FormData): Promise<KeepAnswer> {
  const form = formOf(sent);
  const kept = readName(formField(form, "draft"));
  const sender = await senderOf(kept?.verb ?? null);
  if (!kept || !sender.ok) return { failed: true };
  const person = sender.value;
  const body: KeptBody = { values: typedValues(form), now: formField(form, "draft-now") };
  if (JSON.stringify(body).length > MOST_CHARACTERS) return { failed: true };
  const scene = context(person.actor);
  const head = await applicationHead(scene, { id: kept.id, locale: person.locale });
  if (!head) return { failed: true };
  const place = { userId: person.userId, form: kept.name, candidateId: head.candidateId };
  const there = await keepDraft(scene, place, body, formField(form, "since"));
  const different = there ? differences(body, there.body) : [];
  if (there && different.length > 0) return { differences: different, savedAt: there.savedAt.toISOString() };
  if (there) await keepDraft(scene, place, body);
  const { companyTimeZone } = await readSettings(scene.db);
  const time = clockTime(scene.now, person.locale, companyTimeZone);
  return { words: translate(person.locale, "keeping")("saved", { time }), savedAt: scene.now.toISOString() };
}

/** Fields that hold something else there than here. */
function differences(here: KeptBody, there: KeptBody) {
  const names = new Set([...Object.keys(here.values), ...Object.keys(there.values)]);
  const shown = (body: KeptBody, name: string) => [body.values[name] ?? ""].flat().join("\n");
  return [...names]
    .map((name) => ({ label: "", here: shown(here, name), there: shown(there, name) }))
    .filter((one) => one.here !== one.there);
}
