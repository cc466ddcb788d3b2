// Which forms keep what is typed into them, and who may type there.
import type { Verb } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";

const KEPT_FORMS = {
  reason: "disposition.write",
  override: "letter.write",
  paragraph: "letter.write",
  ask: "letter.submit",
  return: "letter.approve",
  answer: "conversation.answer",
} as const satisfies Record<string, Verb>;

export type KeptKind = keyof typeof KEPT_FORMS;

export type KeptBody = {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** What the fields held when it was typed, by name, as JSON. */
  readonly now: string;
};

const NAME = /^([a-z]+)\/([0-9a-f-]{36})(?:\/[a-z_]{1,40})?$/;

export type About = { readonly kind: KeptKind; readonly id: ApplicationId; readonly part?: string | undefined };

/** @param part which of several, such as a paragraph */
export function nameOf({ kind, id, part }: About): string {
  return [kind, id, ...(part === undefined ? [] : [part])].join("/");
}

/** @returns which application a draft is about and what its writer must be allowed to do; null for a name that none of our forms has */
export function readName(name: string): { name: string; verb: Verb; id: ApplicationId } | null {
  const [, kind = "", id = ""] = NAME.exec(name) ?? [];
  if (!Object.hasOwn(KEPT_FORMS, kind)) return null;
  return { name, verb: KEPT_FORMS[kind as KeptKind], id: id as ApplicationId };
}
