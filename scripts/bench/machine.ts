// What the figures were measured on: they mean little without it.
import { cpus, loadavg, totalmem } from "node:os";

export function machineFacts() {
  const all = cpus();
  return {
    cpu: all[0]?.model ?? "unknown",
    cores: all.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    loadAtStart: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
