// The report for colleagues: the internal copy, or with ?audience=candidate the one the candidate gets.
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { reportFile } from "@/app/_server/report-file";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { ownFirst } from "../../../_work/own-first";

type Route = { readonly params: Promise<{ readonly id: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { id } = await params;
  const office = await requirePerson("report.internal", `/applications/${id}`);
  await ownFirst(office, id);
  const { context } = office;
  const audience = new URL(request.url).searchParams.get("audience") === "candidate" ? "candidate" : "internal";
  const file = await reportFile(context, { applicationId: id as ApplicationId, audience });
  if (!file) notFound();
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${file.name}"`,
      ETag: `"${file.hash}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
