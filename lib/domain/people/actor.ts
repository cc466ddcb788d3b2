// Who acts. Every command and every event names one of these.
import type { ApplicationId, CandidateId, LetterId, LinkId, UserId } from "@/lib/domain/shared/id";
import type { Role } from "./role";

export type Scope = "read" | "write" | "approve";

export type Person = { readonly kind: "person"; readonly userId: UserId; readonly role: Role; readonly name: string };
export type ApiKeyActor = {
  readonly kind: "api_key";
  /** null for the key given in HUIYIN_API_KEY. */
  readonly keyId: string | null;
  readonly userId: UserId;
  readonly role: Role;
  readonly name: string;
  readonly scopes: readonly Scope[];
};
export type CandidateActor = {
  readonly kind: "candidate";
  readonly linkId: LinkId;
  readonly candidateId: CandidateId;
  readonly applicationId: ApplicationId;
  readonly letterId: LetterId;
};
export type ApproverActor = {
  readonly kind: "approver";
  readonly linkId: LinkId;
  readonly userId: UserId;
  readonly role: Role;
  readonly letterId: LetterId;
  readonly version: number;
};
export type SystemActor = { readonly kind: "system"; readonly job: string };

export type Actor = Person | ApiKeyActor | CandidateActor | ApproverActor | SystemActor;

/** The colleague behind the act, or null for a candidate or the software itself. */
export function userOf(actor: Actor): UserId | null {
  return actor.kind === "candidate" || actor.kind === "system" ? null : actor.userId;
}
