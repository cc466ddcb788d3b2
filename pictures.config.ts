// Pictures: the founding case walked once, photographed for README and docs/screens.md by `npm run pictures`.
import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

const { webServer, projects: _, ...rest } = journeys;
const server = Array.isArray(webServer) ? webServer[0]! : webServer!;

export default defineConfig({
  ...rest,
  testDir: "app/_journeys/pictures",
  testMatch: "*.pictures.ts",
  outputDir: ".cache/pictures-results",
  timeout: 600_000,
  workers: 1,
  webServer: {
    ...server,
    env: {
      ...server.env,
      ADMIN_NAME: "陈洁",
      COMPANY_NAME: "回音科技",
      PUBLIC_URL: "https://huiyin.example.com",
    },
  },
});
