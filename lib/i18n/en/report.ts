import type { Texts } from "@/lib/i18n/texts";
import type { report as zh } from "@/lib/i18n/zh-CN/report";

export const report: Texts<typeof zh> = {};
