// Runs the benchmarks that were named, or all, one after the other; a benchmark that breaks down is told and the next one runs.
import { exitCodeOf, lineOf, type Figure, type Line } from "./figures";
import { machineFacts } from "./machine";
import { openGround } from "./ground";
import { benchmarks } from "./benchmarks";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benchmarks.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(", ")}; there are: ${benchmarks.map((one) => one.name).join(", ")}`);
  process.exit(2);
}

const machine = machineFacts();
const lines: Line[] = [];
let broken = 0;
const ground = openGround(process.env["HUIYIN_HOME"] ?? process.cwd());
const stop = () => void ground.close().then(() => process.exit(1));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

const tell = (figure: Figure) => {
  const line = lineOf(figure);
  lines.push(line);
  process.stdout.write(`${JSON.stringify({ ...line, machine })}\n`);
};

try {
  for (const benchmark of benchmarks) {
    if (wanted.length > 0 && !wanted.includes(benchmark.name)) continue;
    console.error(`── ${benchmark.name}: ${benchmark.what}`);
    const began = Date.now();
    await benchmark.run(ground, tell).catch((error: unknown) => {
      broken += 1;
      console.error(`✗ ${benchmark.name} broke down:`, error);
    });
    console.error(`   ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
} finally {
  await ground.close();
}

const missed = lines.filter((line) => !line.ok);
for (const { name, value, unit, ratio, goal } of missed)
  console.error(`✗ ${name}: ${value} ${unit}${ratio === null ? "" : `, ratio ${ratio}`}, goal ${goal}`);
console.error(`${lines.length - missed.length} met, ${missed.length} missed, ${broken} broken down`);
process.exit(exitCodeOf(lines, broken));
