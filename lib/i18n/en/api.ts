import type { Texts } from "@/lib/i18n/texts";
import type { api as zh } from "@/lib/i18n/zh-CN/api";

export const api: Texts<typeof zh> = {};
