import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const otherCandidateZh: RuleSet = {
  category: "other_candidate",
  instead: "不比较他人;说明本人与岗位要求的差距。若确为名额已满,写名额事实。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:其他|别的|另一(?:位|个|名)|有更|更(?:优秀|合适|强|好|匹配)的)(?:的)?(?:候选人|人选|应聘者|同学)/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:排名|名次|第)\s*[一二三四五六七八九十\d]+\s*(?:名|位)(?:[^。\n]{0,10})(?:候选人|应聘|求职)|(?:比|不如|输给|逊于)(?:其他|别的|另一位|上一位|张|李|王|刘|陈)(?:先生|女士|同学|候选人|人选)?/gu,
      instead: "删除他人信息。",
    },
  ],
};
