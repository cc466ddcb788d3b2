import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const religionZh: RuleSet = {
  category: "religion",
  instead: "删除宗教信息。",
  rules: [
    {
      id: "zh-religion-01",
      severity: "block",
      where: "everywhere",
      find: /信(?:教|佛|基督|伊斯兰|天主|道教)|宗教(?:信仰|原因|习惯|背景)|基督徒|穆斯林|佛教徒|天主教徒|斋月|戴头巾/gu,
    },
    // faith and practice
    {
      id: "zh-religion-02",
      severity: "block",
      where: "everywhere",
      find: /做礼拜|去礼拜|礼拜堂|教堂(?!项目|修缮|音响|建筑)|祷告|祈祷|信(?:了)?(?:教|佛|主(?![要动管流导席板机])|耶稣|上帝|基督|伊斯兰|天主|道教|回教|什么教)|信仰(?!坚定)[^。,\n]{0,6}(?:问题|原因|不同|不一样|麻烦|特殊)|吃斋|念经|戒律|教徒|基督徒|穆斯林|清真(?!食品|餐|认证|菜|产品|标识|供应)|包头巾|戴头巾|斋月|封斋|拜佛|烧香/gu,
    },
    {
      id: "zh-religion-03",
      severity: "block",
      where: "everywhere",
      find: /吃素(?:念|拜|的|,)|念佛|礼佛|吃斋|烧香|佛系徒|(?:信|拜)(?:了)?(?:什么)?(?:菩萨|神|妈祖)|教会里|(?:有|没)(?:宗教)?信仰/gu,
    },
    // faith
    {
      id: "zh-religion-04",
      severity: "block",
      where: "inside",
      find: /虔诚|居士|皈依|(?:信|有)(?:点)?(?:那个)?教的|周日(?:要)?(?:去)?(?:做礼拜|教堂|聚会)/gu,
    },
    // prayer at work
    {
      id: "zh-religion-05",
      severity: "block",
      where: "inside",
      find: /(?:每天|每周|天天|定时|一天[五5几]次|周[五日])(?:都|要|得|去|还|做){0,3}(?:礼拜|祷告|念经|朝拜|祈祷|诵经)|头巾(?=[,。]|$)|信(?:那个|什么)教/gu,
    },
    // food and signs of faith
    {
      id: "zh-religion-06",
      severity: "block",
      where: "inside",
      find: /(?<!客人|顾客|客户|病人|学生|老人|孩子)不吃(?:猪肉|大肉|荤|牛肉)|只吃素|吃素(?=[,。;!\s]|$)|(?:戴|带|挂)(?:着|个|了)?(?:佛珠|十字架|念珠|佛牌|经书|小白帽)|(?:初一|十五)(?:要)?(?:烧香|吃斋|拜)/gu,
    },
    // a church joined
    {
      id: "zh-religion-07",
      severity: "block",
      where: "inside",
      find: /入了[^。;,\n]{0,3}教(?!育|培|研|改|师)|(?:拉|劝)(?:人|大家|同事)?(?:入|信)教|传教(?!士)/gu,
    },
  ],
};
