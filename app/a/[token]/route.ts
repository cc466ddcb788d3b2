// An approver opens the letter. Opening approves nothing.
import { type TokenRoute, approvalDocument, approverAt } from "./approver";

export async function GET(request: Request, route: TokenRoute): Promise<Response> {
  const approver = await approverAt(request, route, new Date());
  return approver instanceof Response ? approver : approvalDocument(approver);
}
