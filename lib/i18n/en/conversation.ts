import type { Texts } from "@/lib/i18n/texts";
import type { conversation as zh } from "@/lib/i18n/zh-CN/conversation";

export const conversation: Texts<typeof zh> = {};
