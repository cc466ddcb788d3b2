import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test, vi } from "vitest";
import { refuseTakenPort } from "./address.mjs";
import { heapFlags } from "./heap.mjs";
import { keysFor } from "./keys.mjs";
import { isNewEnough } from "./node-version.mjs";
import { faults } from "./words.mjs";

vi.setConfig({ testTimeout: 60_000 });
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "huiyin-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("several first starts at once agree on one pair of keys, which only this account can read", async () => {
  const code = `import(${JSON.stringify(join(process.cwd(), "scripts/start/keys.mjs"))}).then(({ keysFor }) =>
    console.log(JSON.stringify(keysFor({ dataDir: ${JSON.stringify(folder)}, embedded: true }).values)))`;
  const env = { ...process.env, AUTH_SECRET: "", DATA_KEY: "" };
  const made = await Promise.all(
    Array.from({ length: 6 }, () => run(process.execPath, ["-e", code], { env, encoding: "utf8" })),
  );
  expect(new Set(made.map(({ stdout }) => stdout)).size).toBe(1);
  expect(JSON.parse(made[0]!.stdout)).toEqual(JSON.parse(readFileSync(join(folder, "keys.json"), "utf8")));
  expect(statSync(join(folder, "keys.json")).mode & 0o077).toBe(0);
});

test("a key file that can't be read is never replaced by new keys", () => {
  const broken = mkdtempSync(join(folder, "broken-"));
  writeFileSync(join(broken, "keys.json"), '{"AUTH_SECRET": "cut o');
  expect(() => keysFor({ dataDir: broken, embedded: true })).toThrow(/keys\.json/);
  expect(readFileSync(join(broken, "keys.json"), "utf8")).toBe('{"AUTH_SECRET": "cut o');
});

test("a company's own database asks for both secrets, and takes no short one", () => {
  vi.stubEnv("AUTH_SECRET", "a".repeat(40));
  vi.stubEnv("DATA_KEY", "short");
  expect(() => keysFor({ dataDir: folder, embedded: false })).toThrow(/DATA_KEY/);
  vi.stubEnv("DATA_KEY", "d".repeat(40));
  expect(keysFor({ dataDir: folder, embedded: false })).toMatchObject({
    values: { DATA_KEY: "d".repeat(40) },
    file: null,
  });
  vi.unstubAllEnvs();
});

test.each(["127.0.0.1", "0.0.0.0"])(
  "a port that another program uses on %s is noticed, with a free one to take",
  async (host) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ port: 0, host }, resolve));
    const { port } = other.address() as AddressInfo;
    await expect(refuseTakenPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
    await new Promise((resolve) => other.close(resolve));
    await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  },
);

test("whoever meets a fault reads in Chinese and in English what to do", () => {
  for (const [name, words] of Object.entries(faults)) {
    const [chinese, english] = words({
      detail: "…",
      port: 1,
      next: 2,
      path: "/data",
      keyFile: "keys.json",
      name: "backup",
    }).split("\n  ");
    expect(chinese, name).toMatch(/\p{Script=Han}/u);
    expect(english, name).toMatch(/^[^\p{Script=Han}]+$/u);
  }
});

test("a Node that is too old is told from one that is new enough, by number and not by letters", () => {
  expect(["20.20.2", "22.9.0", "9.0.0"].map((version) => isNewEnough(version))).toEqual([false, false, false]);
  expect(["22.12.0", "24.0.0", "100.0.0"].map((version) => isNewEnough(version))).toEqual([true, true, true]);
});

test("the web server's memory has a limit, unless whoever starts it names one, or develops", async () => {
  const limit = async (options: string) => {
    const code = "console.log(require('node:v8').getHeapStatistics().heap_size_limit)";
    const env = { ...process.env, NODE_OPTIONS: options };
    const { stdout } = await run(process.execPath, [...heapFlags({ dev: false, options }), "-e", code], { env });
    return Number(stdout) / 2 ** 20;
  };
  const ours = await limit("");
  expect(ours).toBeGreaterThanOrEqual(512);
  expect(ours).toBeLessThan(600);
  expect(await limit("--max-old-space-size=300 --max-semi-space-size=8")).toBeLessThan(400);
  expect(heapFlags({ dev: true })).toEqual([]);
});
