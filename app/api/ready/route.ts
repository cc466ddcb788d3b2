// Can this installation do its work? Database, migrations, waiting mails; 200 or 503, without secrets.
import { ground } from "@/app/_server/context";
import { readReadiness } from "@/db/queries/readiness";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const readiness = await readReadiness(ground().db, new Date());
  return Response.json(readiness, {
    status: readiness.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
