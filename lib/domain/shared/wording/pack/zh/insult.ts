import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const insultZh: RuleSet = {
  category: "insult",
  instead: "改为:项目名称 + 得分/岗位要求 + 观察到的事实 + 提升建议。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:技术|能力|水平|专业|业务|代码|英语|基础|沟通|表达)(?:能力|水平|功底)?(?:真的|实在|确实|太|很|也)?\s*(?:不行|不咋地|拉胯|稀烂|烂|垃圾|菜|渣|太差|很差|极差|太弱|一塌糊涂|惨不忍睹|不忍直视)/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:太菜|菜鸟|废物|垃圾|水货|草包|混子|混日子|啥也不会|什么都不会|一问三不知|脑子(?:不好|有坑|不转)|智商|蠢|笨|傻|白痴|低能|无能|没救|不堪)/gu,
      instead: "删除侮辱性用语;写未答出的具体问题。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:浪费(?:了)?(?:我们|大家|彼此|双方)?(?:的)?时间|别再(?:投|来|联系)|不要再(?:投递|投|联系|打扰)|请勿(?:再(?:次)?)?(?:联系|打扰|投递|来电)|勿扰|到此为止)/gu,
      instead: "删除;改为感谢参与并说明复议/回复入口。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:你|您|候选人|他|她)?(?:根本|压根|完全)(?:不|没)(?:懂|会|行|了解|具备|合格|达到|入门)/gu,
      instead: "改为具体项与得分;避免绝对化否定。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:自不量力|好高骛远|眼高手低|异想天开|痴心妄想|没有自知之明|自我感觉良好|狮子大开口|漫天要价|想得美|心里没(?:点)?数)/gu,
      instead: "删除;薪资差异改为“岗位预算范围为 X–Y,与您的期望 Z 有差距”。",
    },
    {
      severity: "warn",
      where: "inside",
      find: /(?:装|吹牛|吹水|吹嘘|满嘴跑火车|造假|简历(?:造假|注水|水分大|掺水)|撒谎|骗子|不老实|忽悠)/gu,
      instead: "改为“简历所述 X 与现场回答 Y 不一致,已请候选人说明”。",
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:连|就连)[^。;,\n]{1,16}(?:都|也)(?:不|没)(?:会|懂|知道|清楚|了解|答)/gu,
      instead: "改为“未能说明 X(岗位要求 ≥N)”。",
    },
    {
      severity: "hint",
      where: "everywhere",
      find: /(?:很遗憾地发现|令人失望|让人失望|大失所望|失望|差强人意|勉强)/gu,
      instead: "改为中性陈述。",
    },
    {
      severity: "warn",
      where: "letter",
      find: /(?:早点|趁早|建议您?)(?:放弃|改行|转行|别做|换(?:个)?行)/gu,
      instead: "改为具体学习方向或更匹配的岗位。",
    },
    { severity: "warn", where: "everywhere", find: /[!?！？]{2,}/gu, instead: "使用正常标点。" },
  ],
};
