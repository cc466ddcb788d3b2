import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const pedigreeZh: RuleSet = {
  category: "pedigree",
  instead: "删除院校标签;写与岗位要求对应的知识项得分。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:第一学历|本科出身|学校(?:太|不够)?(?:差|好|一般)|院校(?:背景)?(?:一般|较差|不够|不好|弱)|双非|三本|二本|野鸡大学|专升本|自考|函授|非全日制|非统招|不是(?:985|211|双一流|名校)|(?:985|211|双一流|名校)(?:优先|以上|毕业))/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /学历(?:[^。;,\n]{0,6})(?:不够|太低|偏低|不足|不达标|低|限制|是硬伤)/gu,
      instead: "若岗位书面要求学历,引用该要求原文;否则改写为能力项。",
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:培训班|培训机构|野路子|半路出家|科班|非科班|转行(?:的|过来))(?:[^。;\n]{0,6})(?:出来的|不(?:要|行|考虑|够)|出身|的不|太水)/gu,
      instead: "改写为具体知识点与得分。",
    },
  ],
};
