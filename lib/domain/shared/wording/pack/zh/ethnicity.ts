import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ethnicityZh: RuleSet = {
  category: "ethnicity",
  instead: "删除民族信息。",
  rules: [
    {
      id: "zh-ethnicity-01",
      severity: "block",
      where: "everywhere",
      find: /(?:黑人|白人|黄种人|黑鬼|洋鬼子|混血|种族|肤色|人种|棒子|阿三|鬼子)/gu,
      instead: "删除种族信息。",
    },
    // ethnic group
    {
      id: "zh-ethnicity-02",
      severity: "block",
      where: "everywhere",
      find: /(?:维|回|藏|蒙古|蒙|苗|彝|壮|朝鲜|朝|哈萨克|哈|傣|侗|瑶|土家|布依|满|白|黎|羌|畲)族(?!自治|舞|服饰|乡|村|文化|风情|语|医|银|菜|刺绣)|维吾尔|少数民族(?!语言|文字|语料|地区|文化|服饰|旅游|音乐|舞蹈|学生|政策|村|汉语)|老黑|黑哥|白皮|肤色|长得像(?:新疆|外国|老外|中东)/gu,
    },
    {
      id: "zh-ethnicity-03",
      severity: "block",
      where: "inside",
      find: /(?:回|藏|维|蒙|彝|苗)民|少民|民族(?:原因|问题|习惯|特殊|不同)|(?:是)?(?:少数民族)(?!语言|文字|语料|地区|文化|服饰|旅游|音乐|舞蹈|学生|政策|村|汉语)/gu,
    },
    // where a people lives
    {
      id: "zh-ethnicity-04",
      severity: "block",
      where: "inside",
      find: /(?:藏|疆|维|蒙)区?(?:来的|那边来|过来)|民族(?:地区|那边)来的|(?:长|看)(?:着|得|起来)?像(?:少民|外国|新疆|老外|混血)/gu,
    },
  ],
};
