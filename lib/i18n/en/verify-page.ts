import type { Texts } from "@/lib/i18n/texts";
import type { verifyPage as zh } from "@/lib/i18n/zh-CN/verify-page";

export const verifyPage: Texts<typeof zh> = {
  title: "Check a report",
  current: "This report is current",
  replaced: "There is a newer version of this report",
  unknown: "This report was not found",
  currentText: "You hold version {version}, and it is the current one.",
  replacedText:
    "You hold version {version}; the assessment has been updated since. Ask whoever gave it to you for the new one.",
  unknownText: "Type the address from the last page of the report once more, with its hyphens and capital letters.",
  madeOn: "Made on {date}.",
  privacy: "This page speaks of versions only and shows nobody’s data.",
};
