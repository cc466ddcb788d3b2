// The page a candidate opens from the mail: what it costs, against the least that could be done, and how much of it travels.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Benchmark } from "./benchmark";
import type { Ground, House } from "./ground";
import { oneWhoWasTold } from "./people";
import { type Running, freePort, startProgram } from "./running";
import { type Answer, page, pages, times } from "./traffic";

const ROUNDS = 9;
const REQUESTS = 400;

export const candidatePage: Benchmark = {
  name: "candidate-page",
  what: "CPU of the web server for each opening, in turn with a bare handler that sends the same bytes after the same query",
  run: async (ground, tell) => {
    const house = await ground.house();
    const { path } = await oneWhoWasTold(house);
    const url = `${house.origin}${path}`;
    const bare = await bareServer(ground, house, await page(url));
    try {
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (const at of times(ROUNDS + 1, (number) => number)) {
        const a = await cpuEach(house.web, url);
        const b = await cpuEach(bare.running, `${bare.origin}${path}`);
        // In the first round both are still warming up.
        if (at === 0) continue;
        ours.push(a);
        theirs.push(b);
      }
      const n = ROUNDS * REQUESTS;
      tell({
        name: "candidate-page-cpu",
        unit: "ms CPU",
        values: ours,
        baseline: theirs,
        n,
        goal: { ratioAtMost: 10 },
      });
    } finally {
      await bare.running.stop();
    }
  },
};

export const candidateBytes: Benchmark = {
  name: "candidate-bytes",
  what: "what travels when a candidate opens their page for the first time",
  run: async (ground, tell) => {
    const house = await ground.house();
    const { path } = await oneWhoWasTold(house);
    const html = (await page(`${house.origin}${path}`)).body;
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(html.toString())?.[1] ?? "";
    const css = (await page(`${house.origin}${sheet}`)).body;
    const scripts = html.toString().match(/<script/g)?.length ?? 0;
    const figure = (name: string, value: number, atMost: number, unit: "kB" | "scripts" = "kB") =>
      tell({ name: `candidate-bytes-${name}`, unit, values: [value], goal: { atMost } });
    figure("html", html.byteLength / 1000, 25);
    figure("html-gzip", gzipSync(html).byteLength / 1000, 4);
    figure("css-gzip", gzipSync(css).byteLength / 1000, 4);
    figure("scripts", scripts, 0, "scripts");
  },
};

async function cpuEach(server: Running, url: string): Promise<number> {
  const before = await server.cpuMs();
  await pages(url, REQUESTS);
  return ((await server.cpuMs()) - before) / REQUESTS;
}

async function bareServer({ home, folder, atEnd }: Ground, { url }: House, { body, headers }: Answer) {
  const place = folder("bare");
  const [file, said] = [join(place, "page.html"), join(place, "headers.json")];
  writeFileSync(file, body);
  // Those of the connection are the server's own.
  const own = ["connection", "keep-alive", "date", "transfer-encoding", "content-length"];
  writeFileSync(
    said,
    JSON.stringify(Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)))),
  );
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const program = join(home, ".cache", "bench", "programs", "bare-server.mjs");
  const env = { PORT: String(port), BENCH_DATABASE: url, BENCH_PAGE: file, BENCH_HEADERS: said };
  const ready = `${origin}/api/health`;
  const running = await startProgram([program], { home, env, ready, gauge: join(place, "gauge") });
  atEnd(running.stop);
  return { running, origin };
}
