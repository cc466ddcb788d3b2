// The frame of every office page: language, light, and the styles.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { screenLocale } from "@/app/_server/session";
import { theme } from "@/app/_server/theme";
import { DARK, LIGHT } from "@/emails/look/tokens";
import { translate } from "@/lib/i18n/translate";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const product = translate(await screenLocale(), "common")("product");
  return {
    title: { default: product, template: `%s · ${product}` },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icon-512.png" },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

/** The browser's own edge takes the ground's colour; a choice wins over the system there too. */
export async function generateViewport(): Promise<Viewport> {
  const chosen = await theme();
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    // An open keyboard makes the page shorter, so that the bar with the next step stands above it.
    interactiveWidget: "resizes-content",
    colorScheme: chosen === "system" ? "light dark" : chosen,
    themeColor:
      chosen === "system"
        ? [
            { media: "(prefers-color-scheme: light)", color: LIGHT.paper },
            { media: "(prefers-color-scheme: dark)", color: DARK.paper },
          ]
        : (chosen === "dark" ? DARK : LIGHT).paper,
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = await theme();
  return (
    <html lang={await screenLocale()} data-theme={chosen === "system" ? undefined : chosen}>
      <body>{children}</body>
    </html>
  );
}
