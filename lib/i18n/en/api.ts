import type { Texts } from "@/lib/i18n/texts";
import type { api as zh } from "@/lib/i18n/zh-CN/api";

export const api: Texts<typeof zh> = {
  title: {
    invalid: "Invalid content",
    not_allowed: "Not allowed",
    not_found: "Not found",
    wrong_stage: "Not possible at this stage",
    stale: "A newer version exists",
    duplicate: "Already exists",
    expired: "Expired",
    too_many: "Too many",
  },
};
