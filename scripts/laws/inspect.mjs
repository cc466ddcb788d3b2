// Reads the import graph of the house with dependency-cruiser and names every breach of its laws.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { laws, rooms } from "./house.mjs";

const require = createRequire(import.meta.url);
const SOURCE = /(?<!\.d)\.(ts|tsx|mts|mjs)$/;

/** dependency-cruiser asks swc for TypeScript without JSX and stops at the first tag; so each file is read as what it is. */
function readJsx() {
  const swc = require("@swc/core");
  const parse = swc.parseFileSync;
  swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith("x") });
}

/** @returns {Promise<{modules: any[], breaches: {law: string, from: string, to: string}[]}>} own modules, paths relative to `home`. */
export async function inspect(home, folders) {
  readJsx();
  const { cruise } = await import("dependency-cruiser");
  const options = {
    baseDir: home,
    ruleSet: { forbidden: laws },
    validate: true,
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    parser: "swc",
    outputType: "json",
  };
  const resolving = {
    alias: { "@": home },
    extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json"],
    exportsFields: ["exports"],
    conditionNames: ["import", "require", "node", "default", "types"],
  };
  const { modules, summary } = JSON.parse((await cruise(folders, options, resolving)).output);
  return {
    modules: modules.filter(({ source, coreModule }) => !coreModule && !source.includes("node_modules")),
    breaches: summary.violations.map(({ rule, from, to }) => ({ law: rule.name, from, to })),
  };
}

/** Files of the rooms and scripts as git knows them, so that a reader that overlooks files is noticed. */
export function filesOf(home) {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", ...rooms, "scripts"], {
    cwd: home,
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => SOURCE.test(file));
}
