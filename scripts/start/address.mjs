// Where Huiyin can be opened, and whether its port is free.
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { Fault } from "./terminal.mjs";

export function addressesOf(port) {
  const all = Object.values(networkInterfaces()).flat();
  const hosts = all.filter((one) => one.family === "IPv4" && !one.internal).map((one) => one.address);
  return { hosts, local: `http://localhost:${port}`, network: hosts.map((host) => `http://${host}:${port}`) };
}

/** Asked for every address and for this machine alone: a program that listens on localhost only would get our visitors. */
export async function refuseTakenPort(port) {
  for (const host of [undefined, "127.0.0.1"]) {
    const code = await tryPort(port, host);
    if (code === "EADDRINUSE") throw new Fault("port_taken", { port, next: port + 1 });
    if (code === "EACCES") throw new Fault("port_forbidden", { port });
  }
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}
