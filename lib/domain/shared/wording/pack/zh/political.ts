import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const politicalZh: RuleSet = {
  category: "political",
  instead: "删除;除法定岗位要求外不得作为理由。",
  rules: [
    {
      id: "zh-political-01",
      severity: "warn",
      where: "everywhere",
      find: /政治面貌|党员优先|非党员|共青团员|群众身份|退伍军人不|当过兵不|工会(?:成员|积极分子)|参加过?(?:工会|维权|仲裁)/gu,
    },
    {
      id: "zh-political-02",
      severity: "block",
      where: "inside",
      find: /(?:仲裁过|告过(?:前)?(?:公司|东家|雇主)|起诉过(?:前)?(?:公司|雇主)|爱维权|刺头)/gu,
      instead: "删除;不得因维权经历不利对待。",
    },
    // disputes and complaints
    {
      id: "zh-political-03",
      severity: "block",
      where: "inside",
      find: /(?:打|闹|申请|搞|走)(?:过|了)?(?:劳动)?仲裁|劳动仲裁(?!案件|应对|处理|风险|代理|材料|流程|经验|案|实务|\d)|(?:跟|和|把|与)(?:老|前|上|原)[^。,\n]{0,6}(?:打(?:过)?官司|仲裁|闹|告|对簿|扯皮|撕)|告(?:过|了)(?:老|前|上|原)|闹(?:过)?(?:维权|赔偿|n\+1|事(?!件))|拉(?:过)?横幅|上访(?!接待|件)|举报(?:过|了)(?:公司|领导|前|老|上)|投诉(?:过|了)(?:公司|领导|老板|前|劳动)|爱维权|维权(?:过|意识太|分子|达人)|爱较真劳动法/gu,
    },
    // party and union
    {
      id: "zh-political-04",
      severity: "warn",
      where: "inside",
      find: /(?:不是|非|没入|是个?|是不是|预备)党员|政审(?:不|没|过不|有)|加?入过?工会|工会(?:里|主席|骨干|代表|积极)(?!活动)|政治(?:立场|观点|倾向|不)|愤青|粉红|五毛|公知|网上发(?:过)?(?:敏感|反动)/gu,
    },
    // disputes and complaints
    {
      id: "zh-political-05",
      severity: "block",
      where: "inside",
      find: /(?:实名)?(?:举报|曝光|投诉|检举)(?:过|了)(?:[^。,\n]{0,4})?(?:原|老|前|上家|单位|公司|领导|东家|学校|医院|工厂|老板)|(?:带头|组织)(?:闹|罢工|维权|签名|要(?:钱|说法))|罢工(?!应急|预案)|讨薪|爱告状|告状/gu,
    },
    { id: "zh-political-06", severity: "block", where: "inside", find: /打(?:过|着|了|劳动)?(?:[^。,\n]{0,3})官司/gu },
    // unions
    {
      id: "zh-political-07",
      severity: "warn",
      where: "inside",
      find: /工会(?:小组长|委员|干事|主席|骨干)|爱出头|带头(?:闹|提意见)/gu,
    },
    // opinions
    {
      id: "zh-political-08",
      severity: "block",
      where: "inside",
      find: /政治(?:上|方面)?(?:怕|有|可能|不太|不够|会)[^。;,\n]{0,3}(?:问题|可靠|风险|敏感|正确)|思想(?:有问题|偏激|激进|反动|不端正)|(?<!相|正)反动(?!力|作)|(?:朋友圈|微博|抖音|老|总|爱)[^。;,\n]{0,3}(?:转|发)(?:了|过|些|的)?[^。;,\n]{0,4}敏感(?:的|内容|东西|话题|言论|帖)|言论(?:敏感|过激|偏激|出格)/gu,
    },
    // disputes and complaints
    {
      id: "zh-political-09",
      severity: "block",
      where: "inside",
      find: /联名(?:信|上书|举报)|签名信|请愿|带头(?:写|签|抗议|停工|讨)|(?:带头|参加过?)抗议|(?:带头|爱|会|怕[他她])闹事|(?:找|打|告|去|投诉到?)(?:过|了)?劳动监察|(?:太懂|搬出|张口闭口)劳动法|爱提意见/gu,
    },
    // opinions
    {
      id: "zh-political-10",
      severity: "block",
      where: "inside",
      find: /骂(?:政府|国家|社会|体制|党)/gu,
    },
  ],
};
