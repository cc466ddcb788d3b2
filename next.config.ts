import type { NextConfig } from "next";

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
  // `npm run dev` is opened from a phone in the same network.
  allowedDevOrigins: (process.env["HUIYIN_LOCAL_ADDRESSES"] ?? "").split(",").filter(Boolean),
};

export default config;
