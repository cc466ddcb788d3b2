import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const automatedZh: RuleSet = {
  category: "automated",
  instead: "说明由人作出决定、算法所起作用、以及如何要求人工复核(个保法第24条、GDPR 第22条)。",
  rules: [
    {
      id: "zh-automated-01",
      severity: "warn",
      where: "letter",
      find: /(?:系统|算法|ai|人工智能|模型|机器|程序)(?:[^。;,\n]{0,6})(?:判定|判断|评定|筛选|自动(?:拒绝|筛|淘汰|判)|淘汰|打分|评分|不通过|决定)/gu,
    },
    {
      id: "zh-automated-02",
      severity: "hint",
      where: "letter",
      find: /匹配度\s*(?:仅|只有|为)?\s*\d{1,3}(?:\.\d+)?\s*(?:%|%|分)(?![^。\n]{0,60}(?:依据|由|评估项|面试官|人工|复核))/gu,
      instead: "总分必须同时给出计算依据、评估项和复核入口。",
    },
    // a machine decided
    {
      id: "zh-automated-03",
      severity: "warn",
      where: "letter",
      find: /(?:系统|算法|ai|人工智能|模型|机器|程序|软件)[^。;,\n]{0,6}(?:自动)?(?:判定|判断|认定|评定|评判|筛(?:选|掉|查出)|排除|未通过|不通过|决定|建议(?:不|拒)|给出的?(?:结论|结果)|打(?:了|出)?(?:低)?分|刷掉|剔除|过滤)|(?:被|由|经)(?:系统|算法|ai|模型|程序)(?:自动)?[^。;,\n]{0,4}(?:筛|判|评|过滤|刷|决定|排除)|自动(?:筛选|判定|评估|决策|淘汰)(?!化?测试)|(?:电脑|机器)(?:评分|打分|选)/gu,
    },
  ],
};
