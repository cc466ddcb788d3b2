import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { concepts, laws } from "./house.mjs";
import { inspect } from "./inspect.mjs";

const home = mkdtempSync(join(tmpdir(), "huiyin-laws-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** For each law, files that break it and nothing else of its kind: directly, through a third file, or with a type only. */
const planted: Record<string, Record<string, string>> = {
  "domain-is-pure": {
    "lib/domain/shared/planted.ts": 'import "@/lib/domain/shared/planted-step";',
    "lib/domain/shared/planted-step.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
  },
  "lib-is-the-ground": {
    "lib/i18n/planted.ts": 'import type { Planted } from "@/db/commands/planted-target";\nexport type A = Planted;',
  },
  "platform-knows-no-business": { "lib/platform/planted.ts": 'export * from "@/lib/domain/letter/planted-target";' },
  "emails-get-props": {
    "emails/planted.tsx": 'import { a } from "@/lib/platform/planted-target";\nexport const Mail = () => <p>{a}</p>;',
  },
  "app-asks-queries-and-commands": {
    "app/planted.ts": 'import { a } from "@/db/schema/planted-target";\nexport const b = a;',
  },
  "db-knows-no-doors": { "db/queries/planted.ts": 'export const load = () => import("next/headers");' },
  "client-stays-outside": {
    "app/planted.client.tsx": 'import { act } from "./actions";\nexport const Form = () => <form action={act} />;',
    "app/actions.ts": "export const act = () => undefined;",
  },
  "rooms-know-no-scripts": {
    "app/_server/planted.ts": 'import { a } from "@/scripts/planted-target";\nexport const c = a;',
  },
  "no-cycles": { "db/one.ts": 'import "./two";', "db/two.ts": 'import "./one";' },
  "no-orphans": { "lib/domain/planted-orphan.ts": "export const alone = 1;" },
};
for (const [index, concept] of concepts.slice(0, -1).entries()) {
  const later = concepts[index + 1];
  planted[`concepts-in-order-${concept}`] = {
    [`lib/domain/${concept}/early.ts`]: `import type { Late } from "@/lib/domain/${later}/late";\nexport type Early = Late;`,
    [`lib/domain/${later}/late.ts`]: "export type Late = 1;",
  };
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

test("a planted breach of each law is found, and named with the file it stands in", async () => {
  symlinkSync(join(process.cwd(), "node_modules"), join(home, "node_modules"));
  const targets = ["db/commands", "db/schema", "lib/domain/letter", "lib/platform", "scripts"];
  for (const folder of targets) write(`${folder}/planted-target.ts`, "export const a = 1;\nexport type Planted = 1;");
  for (const files of Object.values(planted)) for (const [path, content] of Object.entries(files)) write(path, content);
  const { breaches } = await inspect(home, ["app", "db", "emails", "lib", "scripts"]);
  const found = laws.map(({ name }) => [
    name,
    breaches.some((one) => one.law === name && planted[name]?.[one.from] !== undefined),
  ]);
  expect(found).toEqual(laws.map(({ name }) => [name, true]));
});
