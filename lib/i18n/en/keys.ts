import type { Texts } from "@/lib/i18n/texts";
import type { keys as zh } from "@/lib/i18n/zh-CN/keys";

export const keys: Texts<typeof zh> = {
  title: "Keyboard shortcuts",
  entry: "Shortcuts",
  close: "Close",
  text: "One letter presses a button you can see on the page. Off while you type.",
  group: { moving: "Moving", person: "This person", deciding: "Approving and sending", help: "Help" },
  does: {
    j: "Next row or paragraph",
    k: "Previous row or paragraph",
    enter: "Open",
    escape: "Leave the field",
    search: "Search",
    e: "Scorecard",
    w: "Write or open the letter",
    r: "Reply",
    a: "Ask for approval, or approve",
    s: "Send",
    u: "Undo",
    list: "Open or close this list",
  },
  twice: "A key that lets a letter leave is pressed twice: the first press goes to the button, the second counts.",
  settingTitle: "Keyboard shortcuts",
  settingText: "For this device only. Switch them off if you dictate or use a one-handed keyboard.",
  on: "On",
  off: "Off",
  isOff: "Shortcuts are off on this device.",
  toSetting: "Change it under My account",
};
