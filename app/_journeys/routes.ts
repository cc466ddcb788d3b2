// Every address the house answers, read from its folders, so that a new one can't be forgotten.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export type Route = {
  /** As in the folders: `/applications/[id]/letter`. */
  readonly path: string;
  /** What it answers; a page answers GET. */
  readonly methods: readonly string[];
};

const app = join(import.meta.dirname, "..");

export const routes: readonly Route[] = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
  .map((file) => ({
    path: `/${file.replace(/\([a-z]+\)\//g, "").replace(/\/?(page|route)\.tsx?$/, "")}`,
    methods: file.endsWith("page.tsx")
      ? ["GET"]
      : [...readFileSync(join(app, file), "utf8").matchAll(/export (?:const|async function|function) ([A-Z]+)\b/g)].map(
          (found) => found[1]!,
        ),
  }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** A row that isn't there. */
export const NOBODY = "019a0000-0000-7000-8000-000000000000";

/** @param ids by the folders before and at the place: `applications` for `/applications/[id]`, `token` for `[token]`. */
export function addressOf(path: string, ids: Readonly<Record<string, string>>): string {
  const steps = path.split("/");
  return steps
    .map((step, at) => {
      const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(step)?.[1];
      if (name === undefined) return step;
      const kind = name === "id" ? steps.slice(1, at).join("/") : name;
      return ids[kind] ?? ids[name] ?? NOBODY;
    })
    .join("/");
}
