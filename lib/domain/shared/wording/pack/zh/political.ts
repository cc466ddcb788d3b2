import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const politicalZh: RuleSet = {
  category: "political",
  instead: "删除;除法定岗位要求外不得作为理由。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:政治面貌|党员优先|非党员|共青团员|群众(?:身份)|退伍军人不|当过兵不|工会(?:成员|积极分子)|参加过?(?:工会|维权|仲裁))/gu,
    },
    {
      severity: "block",
      where: "inside",
      find: /(?:仲裁过|告过(?:前)?(?:公司|东家|雇主)|起诉过(?:前)?(?:公司|雇主)|爱维权|刺头)/gu,
      instead: "删除;不得因维权经历不利对待。",
    },
  ],
};
