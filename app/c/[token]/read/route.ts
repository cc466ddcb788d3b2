// "I have read this": a person's own word, never a guess from a fetch.
import { closedRedirect } from "@/app/_server/document";
import { openPage } from "@/db/commands/conversation/open-page";
import { type TokenRoute, candidateAt, contextOf, pageAfter } from "../candidate";

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const now = new Date();
  const candidate = await candidateAt(request, route, now);
  if (candidate instanceof Response) return candidate;
  await openPage(contextOf(candidate, now), { act: "read" });
  return closedRedirect(pageAfter(candidate, "read", "read"));
}
