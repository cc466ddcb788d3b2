import type { Texts } from "@/lib/i18n/texts";
import type { today as zh } from "@/lib/i18n/zh-CN/today";

export const today: Texts<typeof zh> = {};
