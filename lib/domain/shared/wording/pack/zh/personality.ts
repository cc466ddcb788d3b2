import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const personalityZh: RuleSet = {
  category: "personality",
  instead: "不评价人格;写一次可观察的行为及其与岗位要求的关系。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:人品|品行|态度|心态|性格|三观|情商|格局|素质)(?:[^。;,\n]{0,6})(?:不好|不行|有问题|差|低|不端|恶劣|太差|不正|偏激|古怪|孤僻|内向|不够)/gu,
    },
  ],
};
