// What the approver's page is drawn from.
import type { ApprovalPage } from "@/db/queries/approval/read-approval-page";

export type ApprovalView = {
  readonly page: ApprovalPage;
  /** `/a/<secret>` */
  readonly path: string;
  /** Where the office shows this letter, for whoever must sign in. */
  readonly officeAddress: string;
  readonly fault: { readonly text: string; readonly reason: string } | null;
  readonly done: "returned" | "undone" | null;
};
