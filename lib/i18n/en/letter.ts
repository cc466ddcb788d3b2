import type { Texts } from "@/lib/i18n/texts";
import type { letter as zh } from "@/lib/i18n/zh-CN/letter";

export const letter: Texts<typeof zh> = {};
