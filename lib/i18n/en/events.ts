import type { Texts } from "@/lib/i18n/texts";
import type { events as zh } from "@/lib/i18n/zh-CN/events";

export const events: Texts<typeof zh> = {};
