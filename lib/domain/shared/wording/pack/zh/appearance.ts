import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const appearanceZh: RuleSet = {
  category: "appearance",
  instead: "删除外貌评价;着装仅在岗位书面要求且统一适用时可写。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:长相|长得|颜值|相貌|外貌|外形|形象|气质|身材|身高|体重|五官)(?:[^。;\n]{0,8})(?:不(?:好|佳|行|够|符|符合|达标|理想|出众)|差|一般|欠佳|丑|难看|矮|太?低|太?高|过重|好看|漂亮)/gu,
    },
    {
      severity: "block",
      where: "inside",
      find: /(?:丑|难看|土(?:气|里土气)|邋遢|猥琐|纹身|光头|秃(?:顶|头)|满脸痘|黑眼圈|龅牙|又矮又|矮矬)/gu,
      instead: "删除外貌描述。",
    },
  ],
};
