import type { Texts } from "@/lib/i18n/texts";
import type { wording as zh } from "@/lib/i18n/zh-CN/wording";

export const wording: Texts<typeof zh> = {};
