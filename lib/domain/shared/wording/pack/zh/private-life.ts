import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privateLifeZh: RuleSet = {
  category: "private_life",
  instead: "与岗位无关,删除;性格结论改写为行为示例。",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:星座|属相|生肖|血型|八字|面相|风水|天蝎座|处女座|[oab]b?型血|mbti|16型人格|i人|e人)/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:朋友圈|微博|抖音|小红书|社交(?:账号|媒体))(?:[^。;\n]{0,8})(?:看到|发现|显示|言论|内容|不当)/gu,
      instead: "不得引用未经同意采集的社交内容;删除。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:征信|信用记录|负债|欠债|网贷|前科|案底|犯罪记录|坐过牢|吸毒|酗酒)/gu,
      instead: "删除敏感个人信息;法定背景要求单独流程并取得单独同意。",
    },
  ],
};
