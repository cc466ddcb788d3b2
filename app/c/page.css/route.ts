// The one style sheet of the pages behind a secret link: tokens, chart and page in a small file of its own.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { styleSheet } from "@/app/_closed/style-sheet";
import { drawTokens } from "@/emails/look/tokens";

export const dynamic = "force-static";

const PARTS = ["emails/chart/score-chart.css", "app/_closed/page.css"];

export async function GET(): Promise<Response> {
  const home = process.env["HUIYIN_HOME"] ?? process.cwd();
  const parts = await Promise.all(PARTS.map((part) => readFile(join(home, part), "utf8")));
  return new Response(styleSheet([drawTokens({ choice: false }), ...parts]), {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
