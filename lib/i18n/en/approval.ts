import type { Texts } from "@/lib/i18n/texts";
import type { approval as zh } from "@/lib/i18n/zh-CN/approval";

export const approval: Texts<typeof zh> = {};
