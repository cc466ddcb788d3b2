// What the candidate's page is compared with: Node's own http, the same version query, and the bytes sent as they are.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { openDatabase } from "@/db/client";
import { readCandidateAt } from "@/db/queries/candidate-page/read-candidate-at";

const { db } = openDatabase(process.env["BENCH_DATABASE"] ?? "");
const html = readFileSync(process.env["BENCH_PAGE"] ?? "");
const headers = JSON.parse(readFileSync(process.env["BENCH_HEADERS"] ?? "", "utf8")) as Record<string, string>;

const server = createServer((request, response) => {
  if (request.url === "/api/health") return void response.end("ok");
  const secret = request.url?.slice("/c/".length) ?? "";
  void readCandidateAt(db, secret, new Date()).then((found) => {
    response.writeHead(found ? 200 : 404, { ...headers, "content-length": html.byteLength });
    response.end(found ? html : "");
  });
});
server.listen(Number(process.env["PORT"]), "localhost");
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(0));
