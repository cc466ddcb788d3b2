// A candidate opens their page. Opening changes nothing, however many programs open it.
import { type TokenRoute, candidateAt, candidateDocument } from "./candidate";

export async function GET(request: Request, route: TokenRoute): Promise<Response> {
  const now = new Date();
  const candidate = await candidateAt(request, route, now);
  return candidate instanceof Response ? candidate : candidateDocument(candidate, now);
}
