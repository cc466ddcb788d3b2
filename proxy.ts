// Before every page of the office: the address must be ours, changes must come from our own pages, scripts need this request's nonce.
// Nobody is let in or kept out here; that is asked again where the data is.
import { type NextRequest, NextResponse } from "next/server";
import { refusedBody } from "@/app/_server/action-body";
import { apiDoor, officeDoor } from "@/app/_server/door";
import { PATH_HEADER, officeHeaders, officePolicy } from "@/app/_server/headers";

export async function proxy(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname;
  const isApi = path === "/api" || path.startsWith("/api/");
  const door = isApi ? apiDoor(request) : officeDoor(request);
  if (door instanceof Response) return door;
  const refused = isApi ? null : await refusedBody(request);
  if (refused !== null) return new Response(null, { status: refused, headers: { "Cache-Control": "no-store" } });
  // Pictures are served as they are; the resizing endpoint has a history and no use here.
  if (path.startsWith("/_next/image")) {
    return new Response("not found", { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  if (isApi || path.startsWith("/_next/static/")) return NextResponse.next();
  const isFile = /^\/[\w-]+\.\w+$/.test(path);
  if (isFile && !["GET", "HEAD"].includes(request.method)) return new Response(null, { status: 405 });
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = officePolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(PATH_HEADER, pathOf(request));
  // Next reads the nonce for its own scripts from this request header.
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(officeHeaders(policy))) response.headers.set(name, value);
  // Files of the house's own may be kept; what a page or handler says is for one reader.
  if (!isFile) response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** Without what Next adds for its own navigation. */
function pathOf(request: NextRequest): string {
  const query = new URLSearchParams(request.nextUrl.search);
  query.delete("_rsc");
  return request.nextUrl.pathname + (query.size > 0 ? `?${query}` : "");
}

/** Pages behind a secret link answer for themselves (app/_server/door.ts, closedDoor and closedHeaders). */
export const config = { matcher: ["/((?!c/|a/|v/).*)"] };
