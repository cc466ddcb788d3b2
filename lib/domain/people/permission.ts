// What each colleague may do: one table for screens, actions and the API.
import type { Actor, Scope } from "./actor";
import { ROLES, type Role } from "./role";

export { ROLES, type Role };

const TABLE = {
  "people.manage": ["admin"],
  "settings.manage": ["admin"],
  "wording.read": ["admin", "hr"],
  "mailbox.read": ["admin", "hr"],
  "delivery.repeat": ["admin", "hr"],
  "position.read": ["admin", "hr", "interviewer", "manager", "leader"],
  "position.write": ["admin", "hr"],
  "template.read": ["admin", "hr", "interviewer", "manager", "leader"],
  "template.write": ["admin", "hr"],
  "application.read": ["admin", "hr", "interviewer", "manager", "leader"],
  "application.write": ["admin", "hr"],
  "scorecard.write": ["admin", "hr", "interviewer", "manager"],
  "evaluation.read": ["admin", "hr", "manager", "leader"],
  "evaluation.complete": ["admin", "hr"],
  "disposition.write": ["admin", "hr"],
  "hold.clear": ["admin", "hr", "manager", "leader"],
  "letter.read": ["admin", "hr", "manager", "leader"],
  "letter.write": ["admin", "hr"],
  "letter.submit": ["admin", "hr"],
  "letter.approve": ["admin", "hr", "manager", "leader"],
  "letter.send": ["admin", "hr"],
  "conversation.read": ["admin", "hr", "manager", "leader"],
  "conversation.answer": ["admin", "hr"],
  "report.internal": ["admin", "hr", "manager", "leader"],
} as const satisfies Record<string, readonly Role[]>;

export type Verb = keyof typeof TABLE;
export const VERBS = Object.keys(TABLE) as Verb[];

/** True if the role may do this at all; whether the row is theirs is the command's question. */
export function roleMay(role: Role, verb: Verb): boolean {
  return (TABLE[verb] as readonly Role[]).includes(role);
}

/** The API scope a verb needs. Approving and clearing need their own: HUIYIN_API_KEY never has it. */
export function scopeFor(verb: Verb): Scope {
  if (verb === "letter.approve" || verb === "hold.clear") return "approve";
  return verb.endsWith(".read") || verb === "report.internal" ? "read" : "write";
}

/** May this actor do this? Candidates and approvers by link have no verbs here: their link is their right. */
export function may(actor: Actor, verb: Verb): boolean {
  if (actor.kind === "person") return roleMay(actor.role, verb);
  if (actor.kind === "api_key") return roleMay(actor.role, verb) && actor.scopes.includes(scopeFor(verb));
  return false;
}
