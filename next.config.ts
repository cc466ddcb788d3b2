import type { NextConfig } from "next";
import { ALWAYS, API, OVER_HTTPS, closedHeaders } from "./app/_server/headers";

const listed = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  distDir: process.env["NEXT_DIST_DIR"] ?? ".next",
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are checked by `npm test`; a start on a fresh machine shouldn't wait for them.
  typescript: { ignoreBuildErrors: true },
  // authInterrupts: forbidden() answers 403 with app/(office)/forbidden.tsx.
  experimental: { useTypeScriptCli: true, authInterrupts: true },
  serverExternalPackages: [
    "@react-pdf/renderer",
    "fontkit",
    "@node-rs/argon2",
    "piscina",
    "postgres",
    "pino",
    "nodemailer",
    "rate-limiter-flexible",
  ],
  // What no route may forget. A page's own answer may say the same again: then it is said once.
  headers: async () => [
    { source: "/:path*", headers: listed(ALWAYS) },
    {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: listed(OVER_HTTPS),
    },
    { source: "/api/:path*", headers: listed(API) },
    { source: "/:door(c|a|v)/:rest((?!page\\.css$|icon\\.svg$).*)", headers: listed(closedHeaders()) },
  ],
  // `npm run dev` is opened from a phone in the same network.
  allowedDevOrigins: (process.env["HUIYIN_LOCAL_ADDRESSES"] ?? "").split(",").filter(Boolean),
};

export default config;
