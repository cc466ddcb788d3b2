// Reports are drawn on threads of their own and kept by content: the same evaluation gives the same bytes, and no page waits for paper.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Piscina } from "piscina";
import type { ReportProps } from "@/emails/report/report-props";

const TIMEOUT_MS = 10_000;
const KEPT_BYTES = 16 * 1024 * 1024;

type Shelf = { pool: Piscina | null; readonly files: Map<string, Promise<Buffer>>; bytes: number };
/** One per process, also when the bundler loads this module twice or a development server reloads it. */
const home = globalThis as typeof globalThis & { huiyinReports?: Shelf };
const shelf: Shelf = (home.huiyinReports ??= { pool: null, files: new Map(), bytes: 0 });

function pool(): Piscina {
  shelf.pool ??= new Piscina({
    filename: join(process.env["HUIYIN_HOME"] ?? process.cwd(), "dist", "report-worker.mjs"),
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
    maxQueue: 200,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return shelf.pool;
}

async function draw(props: ReportProps): Promise<Buffer> {
  const file: Uint8Array = await pool().run(props, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
}

/** Oldest first, until what is kept fits again. */
async function keep(key: string, file: Buffer): Promise<void> {
  shelf.bytes += file.byteLength;
  for (const [old, promised] of shelf.files) {
    if (shelf.bytes <= KEPT_BYTES || old === key) break;
    shelf.files.delete(old);
    shelf.bytes -= (await promised).byteLength;
  }
}

/** The report as a PDF file. Throws when drawing takes over ten seconds or 200 others wait already. */
export function renderReport(props: ReportProps): Promise<Buffer> {
  const key = createHash("sha256").update(JSON.stringify(props)).digest("hex");
  const known = shelf.files.get(key);
  if (known !== undefined) return known;
  const drawn = draw(props);
  shelf.files.set(key, drawn);
  drawn.then((file) => keep(key, file)).catch(() => shelf.files.delete(key));
  return drawn;
}

/** Ends the threads and forgets every file that was kept. */
export function closeReports(): Promise<void> {
  const open = shelf.pool;
  shelf.pool = null;
  shelf.files.clear();
  shelf.bytes = 0;
  return open === null ? Promise.resolve() : open.destroy();
}
