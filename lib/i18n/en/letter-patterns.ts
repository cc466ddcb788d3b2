import type { Texts } from "@/lib/i18n/texts";
import type { letterPatterns as zh } from "@/lib/i18n/zh-CN/letter-patterns";

export const letterPatterns: Texts<typeof zh> = {};
