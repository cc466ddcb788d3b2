// The frame of every office page: language, light, and the styles.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { screenLocale } from "@/app/_server/session";
import { theme } from "@/app/_server/theme";
import { translate } from "@/lib/i18n/translate";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const product = translate(await screenLocale(), "common")("product");
  return {
    title: { default: product, template: `%s · ${product}` },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f6f5" },
    { media: "(prefers-color-scheme: dark)", color: "#101514" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = await theme();
  return (
    <html lang={await screenLocale()} data-theme={chosen === "system" ? undefined : chosen}>
      <body>{children}</body>
    </html>
  );
}
