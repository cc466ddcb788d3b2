import type { Texts } from "@/lib/i18n/texts";
import type { keeping as zh } from "@/lib/i18n/zh-CN/keeping";

export const keeping: Texts<typeof zh> = {
  saved: "Saved {time}",
  offline: "Offline, everything is still here",
  failed: "Not saved, everything is still here",
  offlineBar: "Offline, saved on this device. Saving goes on once you are back; sending waits until then.",
  offlineOpen: "Offline. What you typed is on this page only, so keep it open. Sending waits until you are back.",
  notSent: "Not sent: there is no connection. What you typed is still here. Press again once you are back.",
  differs: "What you typed here is not what was saved elsewhere",
  differsText:
    "It was changed on another device or in another window. Choose one to go on with; it replaces the other.",
  changed: "Somebody changed this after you began to type",
  changedText: "What you typed is still below. Choose one to go on with.",
  here: "Yours",
  there: "The other",
  now: "As it is now",
  useHere: "Use mine",
  useThere: "Use the other",
  useNow: "Use that",
  empty: "(empty)",
};
