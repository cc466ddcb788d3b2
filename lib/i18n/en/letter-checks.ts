import type { Texts } from "@/lib/i18n/texts";
import type { letterChecks as zh } from "@/lib/i18n/zh-CN/letter-checks";

export const letterChecks: Texts<typeof zh> = {};
