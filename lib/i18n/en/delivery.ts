import type { Texts } from "@/lib/i18n/texts";
import type { delivery as zh } from "@/lib/i18n/zh-CN/delivery";

export const delivery: Texts<typeof zh> = {};
