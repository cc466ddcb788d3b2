// Takes the yes back while the letter still waits.
import { cancelLetter } from "@/db/commands/letter/cancel-letter";
import { type TokenRoute, approvalDocument, approverAt, contextOf, faultOf } from "../approver";

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const approver = await approverAt(request, route, new Date());
  if (approver instanceof Response) return approver;
  const result = await cancelLetter(contextOf(approver), { letterId: approver.page.letterId });
  if (result.ok) return approvalDocument(approver, { done: "undone" });
  return approvalDocument(approver, { fault: faultOf(approver, result), status: 409 });
}
