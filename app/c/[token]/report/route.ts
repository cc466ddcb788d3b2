// The candidate asks for their report by a button: a file they keep, the same bytes for the same evaluation.
import { ground } from "@/app/_server/context";
import { closedHeaders } from "@/app/_server/headers";
import { endPage } from "@/app/_server/link-door";
import { reportFile } from "@/app/_server/report-file";
import { openPage } from "@/db/commands/conversation/open-page";
import { type TokenRoute, candidateAt, contextOf } from "../candidate";

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const now = new Date();
  const candidate = await candidateAt(request, route, now);
  if (candidate instanceof Response) return candidate;
  const allowed = await ground().limits.take("reportByLink", candidate.actor.linkId);
  if (!allowed.ok) return endPage(request, "tooMany", 429);
  const context = contextOf(candidate, now);
  const file = await reportFile(context, { applicationId: candidate.actor.applicationId, audience: "candidate" }).catch(
    () => null,
  );
  if (!file) return endPage(request, "reportBusy", 503);
  await openPage(context, { act: "report" });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...closedHeaders(),
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${file.name}"`,
    },
  });
}
