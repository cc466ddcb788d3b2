import { expect, test } from "vitest";
import type { UserId } from "@/lib/domain/shared/id";
import type { Actor, ApiKeyActor } from "./actor";
import { ROLES, type Role, VERBS, type Verb, may, roleMay, scopeFor } from "./permission";

const allowed = (role: Role) => VERBS.filter((verb) => roleMay(role, verb));
const key = (role: Role, scopes: ApiKeyActor["scopes"]): ApiKeyActor => ({
  kind: "api_key",
  keyId: null,
  userId: "u" as UserId,
  role,
  name: "",
  scopes,
});

test("an admin may do everything, and only an admin manages people and settings", () => {
  expect(allowed("admin")).toEqual(VERBS);
  for (const role of ROLES.filter((one) => one !== "admin")) {
    expect(roleMay(role, "people.manage")).toBe(false);
    expect(roleMay(role, "settings.manage")).toBe(false);
  }
});

test("an interviewer fills in scorecards, and sees neither evaluations nor letters nor conversations", () => {
  expect(allowed("interviewer")).toEqual(["position.read", "template.read", "application.read", "scorecard.write"]);
});

test("whoever writes letters for a living may not decide alone: managers and leaders write none, but approve", () => {
  for (const role of ["manager", "leader"] as const) {
    expect(roleMay(role, "letter.approve")).toBe(true);
    for (const verb of ["letter.write", "letter.submit", "letter.send", "disposition.write"] as const) {
      expect(roleMay(role, verb)).toBe(false);
    }
  }
});

test("a key never does more than its person, and never more than its scopes", () => {
  for (const role of ROLES) {
    for (const verb of VERBS) {
      expect(may(key(role, ["read", "write", "approve"]), verb)).toBe(roleMay(role, verb));
      expect(may(key(role, []), verb)).toBe(false);
      for (const scope of ["read", "write", "approve"] as const) {
        expect(may(key(role, [scope]), verb)).toBe(roleMay(role, verb) && scopeFor(verb) === scope);
      }
    }
  }
});

test("approving and clearing need a scope of their own; reading changes nothing", () => {
  const by = (scope: string) => VERBS.filter((verb) => scopeFor(verb) === scope);
  expect(by("approve").toSorted()).toEqual(["hold.clear", "letter.approve"]);
  for (const verb of by("read")) expect(verb).toMatch(/\.(read|internal)$/);
});

test("a candidate, an approver by link and the software itself have no verbs", () => {
  const actors = [
    { kind: "candidate" },
    { kind: "approver", role: "admin" },
    { kind: "system", job: "x" },
  ] as unknown as Actor[];
  for (const actor of actors) for (const verb of VERBS) expect(may(actor, verb as Verb)).toBe(false);
});
