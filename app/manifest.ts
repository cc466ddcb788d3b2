// What a phone shows when the office is put on its home screen.
import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "回音 Huiyin",
    short_name: "回音",
    start_url: "/today",
    display: "standalone",
    background_color: "#f4f6f5",
    theme_color: "#f4f6f5",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    ],
  };
}
