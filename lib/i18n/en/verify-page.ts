import type { Texts } from "@/lib/i18n/texts";
import type { verifyPage as zh } from "@/lib/i18n/zh-CN/verify-page";

export const verifyPage: Texts<typeof zh> = {};
