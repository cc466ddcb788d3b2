import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const sexualOrientationZh: RuleSet = {
  category: "sexual_orientation",
  instead: "删除性取向/性别认同信息。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:同性恋|同志倾向|基佬|拉拉|双性恋|变性|跨性别|人妖|性取向|性倾向|不男不女)/gu,
    },
  ],
};
