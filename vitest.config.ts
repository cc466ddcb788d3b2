// Two kinds of tests beside the source: pure ones, and those that need a real Postgres, which is started for them.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = {
  "@": fileURLToPath(new URL(".", import.meta.url)),
  // Next marks modules that must stay on the server; outside of Next the mark has no meaning.
  "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
};
const common = { environment: "node", testTimeout: 20_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [
      {
        extends: true,
        test: { ...common, name: "pure", include: ["{cases,lib,emails}/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          ...common,
          name: "stored",
          include: [
            "db/**/*.test.{ts,tsx}",
            "app/**/*.test.{ts,tsx}",
            "scripts/**/*.test.{ts,tsx}",
            "docs/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "scripts/testing/kill-run/**"],
          globalSetup: ["scripts/testing/template-database.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: "killed",
          include: ["scripts/testing/kill-run/*.test.ts"],
          testTimeout: 600_000,
        },
      },
    ],
  },
});
