// The mark, where a page behind a secret link may fetch it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const home = process.env["HUIYIN_HOME"] ?? process.cwd();
  return new Response(await readFile(join(home, "app", "icon.svg"), "utf8"), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=86400",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
