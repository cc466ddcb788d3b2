import { originOf } from "@/app/_server/origin";
import { openApi } from "@/app/api/v1/_route/openapi";

/** The document is no secret: it names resources, not things. */
export function GET(request: Request): Response {
  const origin = originOf(request.headers);
  return Response.json(openApi(`${origin?.origin ?? ""}/api/v1`), { headers: { "Cache-Control": "no-store" } });
}
