import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const automatedZh: RuleSet = {
  category: "automated",
  instead: "说明由人作出决定、算法所起作用、以及如何要求人工复核(个保法第24条、GDPR 第22条)。",
  rules: [
    {
      severity: "warn",
      where: "letter",
      find: /(?:系统|算法|ai|人工智能|模型|机器|程序)(?:[^。;,\n]{0,6})(?:判定|判断|评定|筛选|自动(?:拒绝|筛|淘汰|判)|淘汰|打分|评分|不通过|决定)/gu,
    },
    {
      severity: "hint",
      where: "letter",
      find: /匹配度\s*(?:仅|只有|为)?\s*\d{1,3}(?:\.\d+)?\s*(?:%|%|分)(?![^。\n]{0,60}(?:依据|由|评估项|面试官|人工|复核))/gu,
      instead: "总分必须同时给出计算依据、评估项和复核入口。",
    },
  ],
};
