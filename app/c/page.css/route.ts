// The one style sheet of the pages behind a secret link: tokens, chart and page in a small file of its own.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drawTokens } from "@/emails/look/tokens";

export const dynamic = "force-static";

const PARTS = ["emails/chart/score-chart.css", "app/_closed/page.css"];

export async function GET(): Promise<Response> {
  const home = process.env["HUIYIN_HOME"] ?? process.cwd();
  const parts = await Promise.all(PARTS.map((part) => readFile(join(home, part), "utf8")));
  const css = [drawTokens({ choice: false }), ...parts]
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n");
  return new Response(css, {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
