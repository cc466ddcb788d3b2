import type { Texts } from "@/lib/i18n/texts";
import type { approverPage as zh } from "@/lib/i18n/zh-CN/approver-page";

export const approverPage: Texts<typeof zh> = {};
