import type { Texts } from "@/lib/i18n/texts";
import type { verifyPage as zh } from "@/lib/i18n/zh-CN/verify-page";

export const verifyPage: Texts<typeof zh> = {
  title: "Is this report current?",
  current: "Yes. This report is the current version (version {version}).",
  replaced: "No. There is a newer version than this report (version {version}).",
  unknown: "There is no report with this number. Please check the address at the foot of the report.",
  madeOn: "Made on {date}.",
  privacy: "This page speaks of versions only and shows nobody’s data.",
};
