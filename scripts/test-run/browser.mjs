// Finds a Chromium for the journeys, or installs one: the system's, Playwright's own, or Debian's when we are root.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {Promise<string>} the path of a browser that starts. */
export async function findBrowser(home) {
  const found = installed() ?? (await playwrights());
  if (found) return found;
  console.log("no Chromium on this machine, installing one …");
  for (const install of [withApt, () => withPlaywright(home)]) {
    install();
    const now = installed() ?? (await playwrights());
    if (now) return now;
  }
  throw new Error(
    "No Chromium was found and none could be installed, so the journeys did not run. Install one (Debian: apt-get install chromium; macOS: Google Chrome), or name it with HUIYIN_BROWSER.",
  );
}

function installed() {
  const named = process.env.HUIYIN_BROWSER ? [process.env.HUIYIN_BROWSER] : [];
  const onPath = (process.env.PATH ?? "").split(":").flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...onPath, ...MAC].find(starts);
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  return starts(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function starts(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function withApt() {
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}

function withPlaywright(home) {
  const args = ["install", process.getuid?.() === 0 ? "--with-deps" : "--no-shell", "chromium"];
  spawnSync(join(home, "node_modules", ".bin", "playwright"), args, { cwd: home, stdio: "inherit", timeout: 300_000 });
}
