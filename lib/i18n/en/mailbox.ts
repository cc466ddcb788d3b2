import type { Texts } from "@/lib/i18n/texts";
import type { mailbox as zh } from "@/lib/i18n/zh-CN/mailbox";

export const mailbox: Texts<typeof zh> = {};
