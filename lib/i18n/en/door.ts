import type { Texts } from "@/lib/i18n/texts";
import type { door as zh } from "@/lib/i18n/zh-CN/door";

export const door: Texts<typeof zh> = {};
