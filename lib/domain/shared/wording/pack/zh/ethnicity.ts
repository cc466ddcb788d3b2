import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ethnicityZh: RuleSet = {
  category: "ethnicity",
  instead: "删除民族信息。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:少数民族|汉族|回族|维吾尔(?:族)?|维族|藏族|蒙古族|满族|壮族|苗族|彝族|朝鲜族|哈萨克(?:族)?)/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:黑人|白人|黄种人|黑鬼|洋鬼子|混血|种族|肤色|人种|棒子|阿三|鬼子)/gu,
      instead: "删除种族信息。",
    },
  ],
};
