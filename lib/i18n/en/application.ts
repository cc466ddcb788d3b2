import type { Texts } from "@/lib/i18n/texts";
import type { application as zh } from "@/lib/i18n/zh-CN/application";

export const application: Texts<typeof zh> = {};
