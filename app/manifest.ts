// What a phone shows when the office is put on its home screen.
import type { MetadataRoute } from "next";
import { LIGHT } from "@/emails/look/tokens";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "回音 Huiyin",
    short_name: "回音",
    start_url: "/today",
    display: "standalone",
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    ],
  };
}
