// `laws`: every breach with its reason; also fails when the reader has overlooked files or can't resolve an import.
import { existsSync } from "node:fs";
import { laws, rooms } from "./house.mjs";
import { filesOf, inspect } from "./inspect.mjs";

const home = process.cwd();
const { modules, breaches } = await inspect(
  home,
  [...rooms, "scripts"].filter((folder) => existsSync(folder)),
);
const seen = new Set(modules.map(({ source }) => source));
const overlooked = filesOf(home).filter((file) => existsSync(file) && !seen.has(file));
const lost = modules.flatMap(({ source, dependencies }) =>
  dependencies.filter((one) => one.couldNotResolve).map((one) => `${source} imports ${one.module}, which isn't there`),
);
const why = new Map(laws.map(({ name, comment }) => [name, comment]));
for (const { law, from, to } of breaches) console.error(`${law}: ${from} → ${to}\n  ${why.get(law)}`);
for (const file of overlooked) console.error(`overlooked: ${file}`);
for (const line of lost) console.error(line);
console.log(`${modules.length} files, ${laws.length} laws, ${breaches.length} breaches`);
if (breaches.length + overlooked.length + lost.length > 0) process.exitCode = 1;
