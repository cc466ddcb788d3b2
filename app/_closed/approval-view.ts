// What the approver's page is drawn from.
import type { ApprovalPage } from "@/db/queries/approval/read-approval-page";

export type ApprovalView = {
  readonly page: ApprovalPage;
  readonly now: Date;
  /** `/a/<secret>` */
  readonly path: string;
  /** Where the office shows this letter, for whoever must sign in. */
  readonly officeAddress: string;
  /** Why something wasn't done, where it is said, and what was typed. */
  readonly fault: { readonly at: "page" | "reason"; readonly text: string; readonly reason: string } | null;
  readonly done: "returned" | "undone" | null;
};
