import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = { readonly version?: string; readonly link?: boolean };
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

/** Below these versions a published weakness is open. */
const floors: Record<string, string> = {
  next: "16.4.6",
  react: "19.2.8",
  "react-dom": "19.2.8",
  "next-auth": "4.24.15",
  nodemailer: "10.6.0",
  "drizzle-orm": "0.45.2",
};
/** Weaknesses that were never mended on npm. */
const forbidden = ["xlsx"];

function versionsOf(name: string): string[] {
  const places = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  return places.map(([, entry]) => entry.version ?? "0.0.0");
}

function isBelow(version: string, floor: string): boolean {
  const parts = (text: string) => text.split("-")[0]!.split(".").map(Number);
  const [mine, wanted] = [parts(version), parts(floor)];
  const at = mine.findIndex((part, index) => part !== wanted[index]);
  return at >= 0 && mine[at]! < wanted[at]!;
}

test.each(Object.entries(floors))("every installed %s is at %s or newer", (name, floor) => {
  const versions = versionsOf(name);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => isBelow(version, floor))).toEqual([]);
});

test("an older version would be noticed, however its numbers are written", () => {
  expect(["16.4.5", "16.3.99", "15.9.9", "9.99.99"].map((version) => isBelow(version, "16.4.6"))).toEqual(
    Array(4).fill(true),
  );
  expect(["16.4.6", "16.4.10", "16.10.0", "17.0.0"].map((version) => isBelow(version, "16.4.6"))).toEqual(
    Array(4).fill(false),
  );
});

test("packages with weaknesses that are never mended are not installed", () => {
  expect(forbidden.flatMap(versionsOf)).toEqual([]);
});

test("every package is asked for by its exact version, and they are few", () => {
  const direct = { ...manifest["dependencies"], ...manifest["devDependencies"], ...manifest["optionalDependencies"] };
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(Object.keys(manifest["dependencies"] ?? {}).length).toBeLessThanOrEqual(40);
});
