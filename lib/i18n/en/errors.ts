import type { Texts } from "@/lib/i18n/texts";
import type { errors as zh } from "@/lib/i18n/zh-CN/errors";

export const errors: Texts<typeof zh> = {};
