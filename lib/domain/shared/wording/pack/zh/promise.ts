import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const promiseZh: RuleSet = {
  category: "promise",
  instead: "改为可履行的表述:“若 X 岗位开放且您同意,我们将在 N 天内联系您”。",
  rules: [
    {
      severity: "warn",
      where: "letter",
      find: /(?:一定|肯定|必定|保证|承诺|绝对|百分之百|100%)(?:会)?(?:[^。;,\n]{0,6})(?:录用|录取|联系您|通知您|优先|发offer|给您机会|通过|有机会)/gu,
    },
    {
      severity: "warn",
      where: "letter",
      find: /(?:下次|明年|以后|将来|到时候)(?:[^。;,\n]{0,6})(?:直接|免面试|肯定|必|优先)(?:[^。;,\n]{0,4})(?:录用|录取|入职|通过|录|进)/gu,
      instead: "删除承诺性表述。",
    },
    {
      severity: "hint",
      where: "letter",
      find: /(?:保持联系|有机会(?:再)?(?:合作|联系)|期待(?:未来|下次)?合作|等(?:我们)?通知)(?=[。!!,,]|$)/gu,
      instead: "给出具体的下一步、时间和退出方式,否则删除。",
    },
  ],
};
