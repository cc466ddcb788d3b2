// The yes, by a button.
import { closedForm } from "@/app/_server/closed-form";
import { closedRedirect } from "@/app/_server/document";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { type TokenRoute, approvalDocument, approverAt, contextOf, faultOf } from "../approver";

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const approver = await approverAt(request, route, new Date());
  if (approver instanceof Response) return approver;
  const form = await closedForm(request);
  const version = Number(form.get("version"));
  const result = await approveLetter(contextOf(approver), { letterId: approver.page.letterId, version });
  // A second press finds it approved already: the page says so.
  if (result.ok || result.messageKey === "notAwaitingApproval") return closedRedirect(`/a/${approver.token}`);
  return approvalDocument(approver, { fault: faultOf(approver, result), status: 409 });
}
