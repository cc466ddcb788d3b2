import type { Texts } from "@/lib/i18n/texts";
import type { mail as zh } from "@/lib/i18n/zh-CN/mail";

export const mail: Texts<typeof zh> = {};
