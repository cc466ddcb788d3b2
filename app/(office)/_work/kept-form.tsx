// KeptForm: a form about one application that keeps what a colleague types until it is sent; where somebody changed the same thing meanwhile, both are shown.
import "server-only";
import type { ReactNode } from "react";
import { context } from "@/app/_server/context";
import { currentPerson } from "@/app/_server/session";
import { ActionForm } from "@/app/_ui/action-form.client";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import type { FormKeeping } from "@/app/_ui/use-keeping.client";
import { type Draft, readDraft } from "@/db/drafts";
import type { ApplicationId, CandidateId } from "@/lib/domain/shared/id";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { keepTyped } from "./keep-typed";
import { type KeptBody, type KeptKind, nameOf } from "./kept-forms";
import { timeScene } from "./scene";

type About = {
  kind: KeptKind;
  head: { readonly id: ApplicationId; readonly candidateId: CandidateId };
  /** Which of several, such as a paragraph. */
  part?: string;
  /** What the fields hold as the page has it, by name: changed meanwhile, both are shown. */
  now?: Readonly<Record<string, string>>;
};
type Props = About & { action: FormAction; className?: string; children: ReactNode };

export async function KeptForm({ action, className, children, ...about }: Props) {
  const person = await currentPerson();
  if (!person) return null;
  const scene = context(person.actor);
  const { moment } = await timeScene(person.locale, scene.now);
  const form = nameOf({ ...about, id: about.head.id });
  const { candidateId } = about.head;
  const draft = await readDraft<KeptBody>(scene, { userId: person.userId, form, candidateId });
  const keep: FormKeeping = {
    draft: form,
    place: `${person.userId}/${form}`,
    now: JSON.stringify(about.now ?? {}),
    save: keepTyped,
    since: draft?.savedAt.toISOString() ?? "",
    before: draft ? translate(person.locale, "keeping")("saved", { time: moment(draft.savedAt) }) : "",
    words: dictionaryOf(person.locale).keeping,
    changed: changedMeanwhile(draft, about.now ?? {}),
  };
  const start = newForm(crypto.randomUUID(), draft?.body.values);
  return (
    <ActionForm action={action} start={start} keep={keep} {...(className === undefined ? {} : { className })}>
      {children}
    </ActionForm>
  );
}

function changedMeanwhile(draft: Draft<KeptBody> | null, now: Readonly<Record<string, string>>) {
  if (draft === null || draft.body.now === JSON.stringify(now)) return [];
  return Object.entries(now).flatMap(([name, there]) => {
    const here = draft.body.values[name];
    return typeof here === "string" && here !== there ? [{ label: "", name, here, there }] : [];
  });
}
