import type { Texts } from "@/lib/i18n/texts";
import type { position as zh } from "@/lib/i18n/zh-CN/position";

export const position: Texts<typeof zh> = {};
