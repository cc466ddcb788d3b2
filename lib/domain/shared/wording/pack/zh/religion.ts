import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const religionZh: RuleSet = {
  category: "religion",
  instead: "删除宗教信息。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:信(?:教|佛|基督|伊斯兰|天主|道教)|宗教(?:信仰|原因|习惯|背景)|基督徒|穆斯林|清真|佛教徒|天主教徒|礼拜|斋月|戴头巾)/gu,
    },
  ],
};
