import type { Texts } from "@/lib/i18n/texts";
import type { candidatePage as zh } from "@/lib/i18n/zh-CN/candidate-page";

export const candidatePage: Texts<typeof zh> = {};
