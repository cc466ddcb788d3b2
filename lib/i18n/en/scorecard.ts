import type { Texts } from "@/lib/i18n/texts";
import type { scorecard as zh } from "@/lib/i18n/zh-CN/scorecard";

export const scorecard: Texts<typeof zh> = {};
