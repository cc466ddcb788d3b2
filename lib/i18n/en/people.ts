import type { Texts } from "@/lib/i18n/texts";
import type { people as zh } from "@/lib/i18n/zh-CN/people";

export const people: Texts<typeof zh> = {};
