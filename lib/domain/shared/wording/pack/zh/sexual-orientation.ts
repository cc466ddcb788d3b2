import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const sexualOrientationZh: RuleSet = {
  category: "sexual_orientation",
  instead: "删除性取向/性别认同信息。",
  rules: [
    {
      id: "zh-sexual-orientation-01",
      severity: "block",
      where: "everywhere",
      find: /(?:同性恋|同志倾向|基佬|拉拉|双性恋|变性|跨性别|人妖|性取向|性倾向|不男不女)/gu,
    },
    // orientation
    {
      id: "zh-sexual-orientation-02",
      severity: "block",
      where: "everywhere",
      find: /(?<![a-z])(?:gay|les|lgbt\w*)(?![a-z])|给里给气|弯的|掰弯|出柜|搞基|同性(?:恋|恋者|伴侣|婚)|是同志|同志圈|性取向|取向(?:不一样|不同|不正|有问题|不对|特殊|成谜)|喜欢(?:男|女)(?:的|生|人)(?!装|款)|变性|跨性别|男不男|女不女|伪娘|不男不女|有个男朋友/gu,
    },
    {
      id: "zh-sexual-orientation-03",
      severity: "block",
      where: "inside",
      find: /(?:那种|那个|某种?)(?:圈子|圈)(?:里)?(?:的)?人?|像那种人|那方面(?:的)?(?:取向|倾向)|喜欢同性/gu,
    },
  ],
};
