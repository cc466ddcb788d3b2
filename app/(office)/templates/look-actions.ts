"use server";
// Looks from the editor, while it is typed into: what the template check says, how it looks in use, what others ask. Nothing is stored.
import { senderOf } from "@/app/_server/action";
import { context } from "@/app/_server/context";
import { formField, formOf, readForm } from "@/app/_ui/form-values";
import { readTemplate } from "@/db/queries/template/list-templates";
import { checkTemplate } from "@/lib/domain/position/template-check/check-template";
import { LOCALES } from "@/lib/domain/shared/locale";
import { parse } from "@/lib/domain/shared/parse";
import { type AreaToEdit, areaToEdit } from "./area-to-edit";
import { areasOf, copiedFrom } from "./copied-areas";
import type { Notes } from "./field-note";
import { previewOf } from "./preview-model";
import type { Preview } from "./template-preview.client";
import { asTyped, notesFor, shapeTemplate, typedTemplateSchema } from "./typed-template";

type Failed = { readonly failed: true };
const FAILED: Failed = { failed: true };

export async function checkTyped(sent: FormData): Promise<{ notes: Notes } | Failed> {
  const sender = await senderOf("template.write");
  const typed = readTyped(sent);
  if (!sender.ok || !typed.ok) return FAILED;
  const template = await readTemplate(context(sender.value.actor), typed.value.id);
  if (!template) return FAILED;
  const { fieldOf, name, dimensions } = asTyped(template, typed.value);
  const languages = { locale: sender.value.locale, lang: typed.value.lang };
  return { notes: notesFor(checkTemplate({ name, dimensions }), languages, fieldOf) };
}

export async function previewTyped(sent: FormData): Promise<{ preview: Preview } | Failed> {
  const sender = await senderOf("template.write");
  const typed = readTyped(sent);
  if (!sender.ok || !typed.ok) return FAILED;
  const scene = context(sender.value.actor);
  const template = await readTemplate(scene, typed.value.id);
  if (!template) return FAILED;
  const { name, dimensions } = asTyped(template, typed.value, await copiedFrom(scene, typed.value.areas));
  if (dimensions.length === 0) return FAILED;
  const { locale } = template;
  return { preview: await previewOf(scene, { name, locale, dimensions }, typed.value.lang) };
}

/** @param sent names the source and the language that is edited */
export async function areasToCopy(sent: FormData): Promise<{ areas: AreaToEdit[] } | Failed> {
  const sender = await senderOf("template.write");
  if (!sender.ok) return FAILED;
  const form = formOf(sent);
  const source = formField(form, "source");
  const lang = LOCALES.find((one) => one === formField(form, "lang")) ?? sender.value.locale;
  const areas = await areasOf(context(sender.value.actor), source);
  return { areas: areas.map((area) => ({ ...areaToEdit(area, lang, lang), key: "", from: area.key, source })) };
}

function readTyped(sent: FormData) {
  return parse(typedTemplateSchema, shapeTemplate(readForm(formOf(sent))));
}
