// Whether single letters are shortcuts on this device: they are, unless its reader switched them off.
import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";

export const SHORTCUTS_COOKIE = "huiyin-shortcuts";

export const shortcutsOn = cache(async (): Promise<boolean> => {
  return (await cookies()).get(SHORTCUTS_COOKIE)?.value !== "off";
});
