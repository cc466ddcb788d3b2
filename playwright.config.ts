// Journeys: people's ways through the product, on a phone's and a desktop's size, against a Huiyin of their own.
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { zoneWhereItIs } from "./app/_journeys/zone";

// Chosen once by the first process; the ones that run the tests inherit it.
const port = (process.env["JOURNEYS_PORT"] ??= String(20_000 + Math.floor(Math.random() * 20_000)));
const dataDir = (process.env["JOURNEYS_DATA_DIR"] ??= join(import.meta.dirname, ".cache", "journeys", `${Date.now()}`));
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const browser = process.env["HUIYIN_BROWSER"];
const here = `http://localhost:${port}`;

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: "app/_journeys",
  testMatch: "**/*.e2e.ts",
  globalSetup: "./scripts/testing/hurry.ts",
  outputDir: ".cache/journeys-results",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: here,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [...quiet, "--disable-component-update", "--disable-sync", ...asRoot],
    },
  },
  projects: [
    { name: "phone", use: phone, testIgnore: "**/{any-screen,afterwards,last}/**" },
    { name: "desktop", use: desktop, testIgnore: "**/{any-screen,afterwards,last}/**" },
    // What doesn't depend on the size of a screen is walked once.
    { name: "any-screen", use: desktop, testMatch: "**/any-screen/*.e2e.ts" },
    // What looks at the whole store and needs everybody else to be done.
    {
      name: "afterwards",
      use: desktop,
      testMatch: "**/afterwards/*.e2e.ts",
      dependencies: ["phone", "desktop", "any-screen"],
    },
    // What measures the server itself needs it alone.
    { name: "last", use: desktop, testMatch: "**/last/*.e2e.ts", dependencies: ["afterwards"] },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/start/main.mjs`,
    url: `${here}/api/health`,
    // Whoever writes a journey may keep a server running.
    reuseExistingServer: process.env["JOURNEYS_REUSE"] === "1",
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: {
      PORT: port,
      DATA_DIR: dataDir,
      // Nobody is told at night.
      COMPANY_TIME_ZONE: zoneWhereItIs(12),
      // Journeys that need a network of their own say which, as a proxy would.
      PROXIES: "1",
      ADMIN_EMAIL: "admin@example.com",
      ADMIN_NAME: "管理员",
      ADMIN_PASSWORD: "a long password for journeys",
      HUIYIN_API_KEY: "a-key-that-only-the-journeys-use-0123456789",
    },
  },
});
