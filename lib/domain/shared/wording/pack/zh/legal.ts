import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const legalZh: RuleSet = {
  category: "legal",
  instead: "停止发送并转交法务。",
  rules: [
    {
      severity: "block",
      where: "letter",
      find: /(?:我们|公司)(?:承认|确实|的确)(?:[^。\n]{0,8})(?:歧视|违法|不公平|违规|偏见)/gu,
    },
    {
      severity: "block",
      where: "letter",
      find: /(?:不接受|不予|拒绝|谢绝|不再)(?:任何)?(?:的)?(?:申诉|异议|复议|解释|答复|回复|反馈|查询|咨询)/gu,
      instead: "删除;个人有权要求说明、查阅、复制、更正(个保法第24、44–48条)。",
    },
    {
      severity: "block",
      where: "letter",
      find: /(?:最终解释权|本公司保留(?:一切)?(?:最终)?解释权|决定为最终|无需(?:说明|解释|告知)(?:任何)?(?:理由|原因))/gu,
      instead: "删除。",
    },
    {
      severity: "block",
      where: "letter",
      find: /(?:拉黑|黑名单|永不录用|永久不录|行业(?:内)?封杀|通报同行|不得再(?:次)?应聘|列入不(?:录|良))/gu,
      instead: "删除。",
    },
    {
      severity: "block",
      where: "letter",
      find: /(?:后果自负|追究(?:你|您)?(?:的)?法律责任|否则(?:[^。\n]{0,8})(?:法律|起诉|报警)|不许(?:外传|投诉|曝光)|禁止(?:投诉|曝光|发布))/gu,
      instead: "删除威胁性用语。",
    },
  ],
};
