import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const confidentialReferenceZh: RuleSet = {
  category: "confidential_reference",
  instead: "删除第三方评价;背调须单独同意并另行沟通。",
  rules: [
    {
      severity: "block",
      where: "letter",
      find: /(?:前(?:公司|雇主|领导|同事)|背调|背景调查)(?:[^。;,\n]{0,8})(?:说|反映|表示|评价|透露|反馈|结果|不好)/gu,
    },
  ],
};
