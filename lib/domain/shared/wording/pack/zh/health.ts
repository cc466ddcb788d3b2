import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const healthZh: RuleSet = {
  category: "health",
  instead: "删除健康信息(就业促进法第30条:不得以传染病病原携带者为由拒绝录用)。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:乙肝|大三阳|小三阳|hbv|丙肝|肝炎|艾滋(?:病)?|hiv|梅毒|结核|病毒携带|病原携带|传染病)/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:残疾|残障|残废|瘸|跛|聋|哑巴|失明|盲人|独眼|轮椅|坐轮椅|假肢|色盲|色弱|口吃|结巴|侏儒|智障|弱智|自闭)(?!测试|模式|友好)/gu,
      instead: "删除残障信息(就业促进法第29条);岗位必需能力按“能否完成该任务及合理便利”记录。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:抑郁(?:症)?|焦虑症|躁郁|双相|精神(?:病|疾病|分裂|问题|不正常)|心理(?:疾病|有问题|不健康|问题)|神经病|多动症|adhd|看过心理医生|服药|吃药)/gu,
      instead: "删除健康/心理信息。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:体检|健康|身体)(?:[^。;\n]{0,6})(?:不合格|没(?:通)?过|不达标|异常|有问题|不好|较差|状况|原因|欠佳)/gu,
      instead: "不得以健康为由(除法定岗位);删除。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:癌症|肿瘤|糖尿病|高血压|心脏病|癫痫|哮喘|慢性病|甲状腺|结节|基因|遗传病|地贫|手术史|病史|病假|请病假|长期病)/gu,
      instead: "删除病史。",
    },
    {
      severity: "block",
      where: "inside",
      find: /(?:太胖|肥胖|肥胖症|过瘦|病恹恹|亚健康|体弱|体质差|虚弱)/gu,
      instead: "删除身体描述。",
    },
  ],
};
