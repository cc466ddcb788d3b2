// What a colleague does here decides what they may see and do.
export const ROLES = ["admin", "hr", "interviewer", "manager", "leader"] as const;
export type Role = (typeof ROLES)[number];
