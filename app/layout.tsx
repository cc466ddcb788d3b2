// The frame of every office page: language, light, and the styles.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { display } from "@/app/_server/display";
import { translate } from "@/lib/i18n/translate";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await display();
  const product = translate(locale, "common")("product");
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
  const { locale, theme } = await display();
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
