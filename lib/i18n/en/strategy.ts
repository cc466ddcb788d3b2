import type { Texts } from "@/lib/i18n/texts";
import type { strategy as zh } from "@/lib/i18n/zh-CN/strategy";

export const strategy: Texts<typeof zh> = {};
