import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { LIGHT, drawTokens } from "./tokens";

const home = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(home, file), "utf8");
const sheets = globSync("{app,emails}/**/*.css", { cwd: home, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(home, join(entry.parentPath, entry.name)))
  .toSorted();
const drawn = "emails/look/tokens.css";

describe("tokens", () => {
  it("the office's style sheet of tokens is drawn from the source: mend it with `npx vitest run emails/look -u`", async () => {
    await expect(drawTokens({ choice: true })).toMatchFileSnapshot("./tokens.css");
  });

  it("a page behind a link follows the reader's system and carries each value once a scheme", () => {
    const sheet = drawTokens({ choice: false });
    expect(sheet).not.toContain("data-theme");
    expect(sheet.match(/--paper:/g)).toHaveLength(2);
    expect(sheet).toContain(`--brand: ${LIGHT.brand};`);
  });

  it("no other style sheet brings a colour of its own", () => {
    expect(sheets).toContain(drawn);
    const own = sheets
      .filter((file) => file !== drawn)
      .flatMap((file) => (read(file).match(/#[0-9a-f]{3,8}\b|\brgba?\(/gi) ?? []).map((value) => `${file} ${value}`));
    expect(own).toEqual([]);
  });

  it("every value that a style sheet counts on is there", () => {
    const known = new Set(sheets.flatMap((file) => read(file).match(/(?<![\w-])--[\w-]+(?=\s*:)/g) ?? []));
    const asked = sheets.flatMap((file) =>
      [...read(file).matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => ({ file, name })),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ name }) => !known.has(name)).map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it("every colour has its utility in the office", () => {
    const utilities = [...read("app/globals.css").matchAll(/--color-([\w-]+): var\(--([\w-]+)\)/g)];
    expect(utilities.map(([, utility, token]) => utility === token)).not.toContain(false);
    expect(utilities.map(([, utility]) => utility).toSorted()).toEqual(Object.keys(LIGHT).toSorted());
  });

  it("the mark on a phone's home screen has the brand's colour", () => {
    expect(read("app/icon.svg")).toContain(`fill="${LIGHT.brand}"`);
  });
});
