import type { Texts } from "@/lib/i18n/texts";
import type { common as zh } from "@/lib/i18n/zh-CN/common";

export const common: Texts<typeof zh> = {};
