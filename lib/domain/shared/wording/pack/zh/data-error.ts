import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const dataErrorZh: RuleSet = {
  category: "data_error",
  instead: "先核对记录，改正错的一处；核对清楚之前不告知结果。",
  rules: [
    // a score or record of somebody else, or in the wrong place
    {
      id: "zh-data-error-01",
      severity: "warn",
      where: "inside",
      find: /(?:分数|得分|打分|评分|成绩|评分表|评价表|评语|备注|名字|姓名|简历)[^。;,\n]{0,10}(?:[录填输登抄记写打](?:反|串|混|颠倒)|[录填输登抄记打]错|弄(?:反|混|串)|搞(?:反|混|串)|对调|张冠李戴|[串换]了人)|[录填输登抄](?:反|错|串)了?[^。;,\n]{0,6}(?:分数|得分|打分|评分|成绩|的分)|(?:是|像|用了|贴了|挂了)(?:别人|另一(?:个|位)人?|其他人|同名的?人?)的(?:分数|得分|打分|评分|成绩|评语|简历)/gu,
    },
  ],
};
