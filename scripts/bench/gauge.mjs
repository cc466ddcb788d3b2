// Loaded into the process that is measured: says at a socket what that process has used so far. CPU time is exact to the
// microsecond there and free of whatever else the machine is doing.
import { createServer } from "node:net";
import { isMainThread } from "node:worker_threads";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const socket = process.env.HUIYIN_GAUGE;
const program = process.argv[1] ?? "";
/** Of a whole `npm start` only the web server; its worker and the programs before it inherit the same environment. */
const isMeasured = /next[/\\]dist[/\\]bin[/\\]next$|bare-server\.mjs$/.test(program);

if (socket && isMainThread && isMeasured) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const server = createServer((asked) => {
    asked.once("data", (what) => {
      if (String(what) === "memory") collect();
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      asked.end(JSON.stringify({ cpuMs: (user + system) / 1000, rss, heapUsed }));
    });
    asked.once("error", () => asked.destroy());
  });
  server.listen(socket).unref();
}
