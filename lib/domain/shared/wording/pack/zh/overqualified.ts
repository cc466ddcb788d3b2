import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const overqualifiedZh: RuleSet = {
  category: "overqualified",
  instead: "改为:说明岗位的职责范围、级别和薪资区间,并询问候选人意愿,不替候选人做决定。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:资历|能力|经验|学历|条件|水平)?(?:过高|过于优秀|太优秀|太资深|大材小用|屈才|庙小|超出(?:我们|岗位|本岗位)?(?:的)?(?:要求|需求|预期)|高配|能力过剩|太强)/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:怕|担心|顾虑|害怕)(?:你|您|他|她|候选人)?(?:[^。;,\n]{0,6})(?:留不住|不稳定|待不(?:久|长)|跳槽|干不长|很快离职|做不久|不甘心)/gu,
      instead: "删除推测;可询问候选人对岗位职责的兴趣并记录回答。",
    },
    {
      severity: "warn",
      where: "inside",
      find: /(?:跳槽(?:太)?频繁|稳定性(?:差|不好|不够|存疑|不足)|空窗期(?:太长)?|换工作(?:太)?(?:勤|频繁)|跳来跳去)/gu,
      instead: "只写事实(起止年月)和候选人的解释,不推断动机、家庭或健康。",
    },
  ],
};
