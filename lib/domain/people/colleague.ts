// A colleague: whom an admin invites, in which role, and how long the invitation waits.
import { z } from "zod";
import { localeSchema } from "@/lib/domain/shared/locale";
import { emailSchema, lineSchema } from "@/lib/domain/shared/text";
import type { Scope } from "./actor";
import { ROLES } from "./permission";

/** Milliseconds: an invitation opens for seven days. */
export const INVITATION_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

export const roleSchema = z.enum(ROLES);

export const invitationSchema = z.strictObject({
  name: lineSchema(80),
  email: emailSchema,
  role: roleSchema,
  locale: localeSchema,
});
export type Invitation = z.output<typeof invitationSchema>;

export const SCOPES = ["read", "write", "approve"] as const satisfies readonly Scope[];

export const apiKeySchema = z.strictObject({
  name: lineSchema(80),
  scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
});
