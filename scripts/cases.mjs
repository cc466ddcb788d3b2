// `npm run cases -- [folder] [--exchange] [--seed n]`: sends worked cases through a running server and says which expectations hold.
// Needs HUIYIN_API_KEY, and HUIYIN_URL if the server isn't at http://localhost:3000.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { check } from "./cases/check.mjs";
import { exchange } from "./cases/exchange.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { exchange: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
});
const server = (process.env.HUIYIN_URL ?? "http://localhost:3000").replace(/\/$/, "");
const key = process.env.HUIYIN_API_KEY ?? "";
const folder = positionals[0] ?? "cases";

const totals = { passed: 0, failed: 0 };
// Only remarks of the pools' kinds can be exchanged; the cases in folders below have others too.
for (const file of readdirSync(folder, { recursive: !values.exchange })
  .filter((name) => name.endsWith(".json"))
  .toSorted()) {
  const given = JSON.parse(readFileSync(join(folder, file), "utf8"));
  if (!given.expect || !given.position) continue;
  const failed = await tell(given).catch((error) => {
    const found = [error.message, error.cause?.message].filter(Boolean).join(": ");
    console.log(`${given.id}\n  FAIL the server answers (${found})`);
    return [error];
  });
  totals[failed.length === 0 ? "passed" : "failed"]++;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** @returns the expectations that do not hold */
async function tell(given) {
  const one = values.exchange ? exchange(given, await kinds(given), Number(values.seed)) : given;
  console.log(
    `${given.id}${values.exchange ? ` as ${one.application.candidate.name}, ${JSON.stringify(one.position.title)}` : ""}`,
  );
  const lines = check(one.expect, await send(one));
  for (const { name, ok, found } of lines) console.log(`  ${ok ? "ok  " : "FAIL"} ${name}${ok ? "" : ` (${found})`}`);
  return lines.filter((line) => !line.ok);
}

async function send({ position, application, scorecards, disposition }) {
  const { id: positionId } = await ask("POST", "/positions", position);
  const { id } = await ask("POST", "/applications", { positionId, ...application });
  for (const scorecard of scorecards) await ask("POST", `/applications/${id}/scorecards`, scorecard);
  if (disposition) await ask("PUT", `/applications/${id}/disposition`, disposition);
  const recommendation = await ask("GET", `/applications/${id}/recommendation`);
  if (recommendation.strategy === null) return { recommendation, letter: null, reachable: [] };
  const letter = await ask("POST", `/applications/${id}/letters`, {});
  const reachable = [
    { name: "letter", text: `${letter.subject}\n${letter.text}` },
    { name: "short message", text: letter.shortMessage },
    // Where nothing was scored there is nothing to report.
    ...(scorecards.length === 0 ? [] : [{ name: "report", text: await reportText(id) }]),
  ];
  return { recommendation, letter, reachable };
}

async function ask(method, path, body) {
  const response = await request(method, path, body);
  const answer = await response.json();
  if (!response.ok) {
    const wrong = (answer.errors ?? []).map((one) => `${one.path}: ${one.message}`).join("; ");
    throw new Error(`${method} ${path}: ${response.status} ${answer.detail ?? ""} ${wrong}`);
  }
  return answer;
}

async function request(method, path, body) {
  const response = await fetch(`${server}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "accept-language": "en" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status !== 429) return response;
  await setTimeout(Number(response.headers.get("retry-after") ?? 5) * 1000);
  return request(method, path, body);
}

/** What the candidate's report says, as a reader copies it out. */
async function reportText(id) {
  const response = await request("GET", `/applications/${id}/report.pdf?audience=candidate`);
  if (!response.ok) throw new Error(`the report: ${response.status}`);
  const { extractText, getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  return (await extractText(pdf, { mergePages: true })).text;
}

/** What the wording check says of each remark, so that it is exchanged for another of its kind. */
async function kinds({ position, scorecards }) {
  const remarks = scorecards.flatMap((card) => card.comments.map((one) => one.text));
  const texts = remarks.map((text) => ({ scope: "remark", locale: position.locale, text }));
  const { results } = await ask("POST", "/wording-checks", { texts });
  const found = new Map(remarks.map((text, index) => [text, results[index].findings.map((one) => one.category)]));
  return (text) => found.get(text) ?? [];
}
