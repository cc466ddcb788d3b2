import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const cultureFitZh: RuleSet = {
  category: "culture_fit",
  instead: "改为岗位书面写明的行为标准 + 面试中的具体行为。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:文化|价值观|企业文化|团队氛围|气质|风格|调性)(?:[^。;,\n]{0,8})(?:不(?:太)?(?:匹配|契合|符|合|符合|一致|搭|融)|匹配度(?:低|不高)|不同频|不在一个频道)/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:融不进|融入不了|难以融入|合不来|玩不到一起|不合群|同频|一路人|自己人|合得来|聊得来|一起喝酒|酒量|能喝酒)/gu,
      instead: "删除;写协作场景题的得分和事实。",
    },
  ],
};
