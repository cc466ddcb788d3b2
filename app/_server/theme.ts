// Light or dark, as this device's reader chose; without a choice the system decides.
import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "huiyin-theme";

export const theme = cache(async (): Promise<Theme> => {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  return THEMES.find((one) => one === chosen) ?? "system";
});
