import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const nationalOriginZh: RuleSet = {
  category: "national_origin",
  instead: "删除国籍、签证或口音表述；涉及工作许可时只写“需具备合法工作许可”。",
  rules: [
    // foreigners
    {
      id: "zh-national-origin-01",
      severity: "block",
      where: "everywhere",
      find: /老外(?!客户|项目)|外国人(?!永居系统|来华)|外籍(?!客户|患者|教师管理|员工服务|专家|旅客|游客|船|用户|学员|人士服务|客人|住客)|洋人|歪果仁|(?:印度|韩国|日本|美国|越南|菲律宾|非洲|巴基斯坦|俄罗斯|泰国|台湾|香港|马来西亚|印尼|缅甸|法国|德国|英国|尼日利亚|伊朗|朝鲜)(?:人(?!口|民|员|才|事|均|寿|工|力|群)|佬|仔|妹|来的)|(?:三哥|阿三|棒子)/gu,
    },
    // visa and status
    {
      id: "zh-national-origin-02",
      severity: "block",
      where: "everywhere",
      find: /签证(?!材料|审核|系统|业务|中心|产品|服务|官|申请|流程|政策|咨询|预约|代办|平台)[^。;,\n]{0,6}(?:到期|快到|要到|续|问题|麻烦|办|没|不|搞|过期|受限)|(?:续|办|换|拿)(?:不到)?(?:个)?签证(?!业务|服务|材料)|工签|工作签|工作许可(?:麻烦|难|没|到期|办不)|绿卡|永居|国籍|入籍|没有?(?:合法)?身份|身份(?:到期|没办下来|黑了)/gu,
    },
    // mother tongue
    {
      id: "zh-national-origin-03",
      severity: "warn",
      where: "everywhere",
      find: /(?:中文|汉语|国语)(?:不好|太差|很差|说不利索|不地道|不行|有口音|费劲)|非母语|不是母语|母语(?:不是|非|优先|者)/gu,
    },
    // accent
    {
      id: "zh-national-origin-04",
      severity: "warn",
      where: "everywhere",
      find: /洋腔|(?:外国|港台?|台湾|大陆|东南亚)(?:腔|味|口音)|(?:中文|汉语|普通话|国语)[^。;,\n]{0,6}(?:听着累|费劲|听不懂|磕巴|怪)/gu,
    },
    // foreigners
    {
      id: "zh-national-origin-05",
      severity: "block",
      where: "everywhere",
      find: /(?:菲律宾|俄罗斯|印度|韩国|日本|美国|越南|巴基斯坦|泰国|缅甸|印尼|马来西亚|尼日利亚|法国|德国|英国|乌克兰|伊朗|埃及|朝鲜|港澳台?|台湾|香港|外)(?:籍|裔|国籍)(?!客户|患者|教师管理|员工服务|专家|旅客|游客|船|用户|学员|人士服务|客人|住客|学生)|非洲(?:来的|兄弟|小哥)|归侨|混血/gu,
    },
    // passport
    {
      id: "zh-national-origin-06",
      severity: "block",
      where: "everywhere",
      find: /护照(?:不是|是)(?:中国|[^。;,\n]{1,4}国)|(?:不是|没有|非)中国(?:籍|国籍|护照)|(?:外国|美国|加拿大|澳洲|英国|新加坡|日本)护照|(?<!海外)华裔|拿(?:的|着)?(?:外国|美国|加拿大|澳洲|国外)(?:的)?(?:身份|护照|居留)|入了[^。;,\n]{1,5}籍/gu,
    },
    // foreign looks and papers
    {
      id: "zh-national-origin-07",
      severity: "block",
      where: "inside",
      find: /外国(?:面孔|脸|长相|身份|媳妇|老公|人(?=[,。;!\s]|$))|(?:持|拿|用|靠)[^。;,\n]{0,3}(?:工作签|工签|学生签|旅游签|商务签|陪读签)|居留(?:许可|证)?[^。;,\n]{0,3}(?:到期|快到|没|问题|麻烦)|身份(?:手续|证明)?[^。;,\n]{0,2}(?:麻烦|不好办)/gu,
    },
    // passport and place
    {
      id: "zh-national-origin-08",
      severity: "block",
      where: "inside",
      find: /(?:港|澳|台|美|日|韩|英|法|俄|印)籍|(?:外籍|老外|外国人|外教)[^。;,\n]{0,6}(?:贵|麻烦|划不来|不划算|不好管|要价)|(?:税务|手续)(?:处理)?(?:太)?麻烦(?=[,。;!\s]|$)(?<=籍\S{0,8})/gu,
    },
    // came from abroad
    {
      id: "zh-national-origin-09",
      severity: "block",
      where: "inside",
      find: /(?:缅甸|越南|老挝|柬埔寨|泰国|印尼|菲律宾|印度|巴基斯坦|尼泊尔|蒙古|朝鲜|韩国|日本|俄罗斯|乌克兰|非洲|国外)(?:那边|那头)?(?:过来|来|回来)的|(?:证件|身份|护照)真假|(?:中文|汉语)(?:是)?(?:后学|半路学|刚学)/gu,
    },
    // passport of another country
    {
      id: "zh-national-origin-10",
      severity: "block",
      where: "inside",
      find: /护照是[^。;,\n]{1,6}的|(?:马来西亚|新加坡|印尼|菲律宾|泰国|越南|缅甸|日本|韩国|印度|美国|加拿大|澳洲|英国|法国|德国|俄罗斯)(?:国)?(?:护照|国籍)(?!识别|样本|号|页)/gu,
    },
  ],
};
