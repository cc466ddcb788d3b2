"use server";
// What the wording check says of a text while it is typed, in the writer's words. Nothing is stored.
import { senderOf } from "@/app/_server/action";
import { context } from "@/app/_server/context";
import { formField, formOf } from "@/app/_ui/form-values";
import { readWording } from "@/db/queries/wording/read-wording";
import { WORDING_SCOPES } from "@/lib/domain/shared/wording/finding";
import { type WordingNotes, notesOn } from "./wording-notes";

const LONGEST = 4000;

export async function lookAtWording(sent: FormData): Promise<WordingNotes> {
  const sender = await senderOf(null);
  if (!sender.ok) return { failed: true };
  const form = formOf(sent);
  const { actor, locale } = sender.value;
  const text = formField(form, "text").slice(0, LONGEST);
  const scope = WORDING_SCOPES.find((one) => one === formField(form, "scope")) ?? "remark";
  const { check } = await readWording(context(actor).db);
  return { notes: notesOn(text, { scope, locale }, check) };
}
