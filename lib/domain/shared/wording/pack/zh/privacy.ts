import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privacyZh: RuleSet = {
  category: "privacy",
  instead: "删除个人信息；使用统一联系渠道。",
  rules: [
    {
      id: "zh-privacy-01",
      severity: "block",
      where: "everywhere",
      find: /(?<!\d)(?:[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dxx])(?!\d)/gu,
      instead: "删除身份证号。",
    },
    {
      id: "zh-privacy-02",
      severity: "warn",
      where: "letter",
      find: /(?<!\d)1[3-9]\d{9}(?!\d)/gu,
      instead: "删除个人手机号;使用统一联系渠道。",
    },
    {
      id: "zh-privacy-03",
      severity: "warn",
      where: "letter",
      find: /(?:面试官|考官|评委)\s*(?:[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜刘黄林徐高梁罗郭马胡][\u4e00-\u9fa5]{1,2})(?:认为|说|评价|给|觉得|反馈|打分)/gu,
      instead: "不点名;写“面试评估认为”。",
    },
    {
      id: "zh-privacy-04",
      severity: "block",
      where: "everywhere",
      find: /(?:上一份|之前|前公司|目前|现在|当前)(?:的)?(?:工资|薪水|薪资|月薪|年薪|收入|流水)(?:[^。;,\n]{0,8})(?:低|高|太|才|只有|证明|流水|仅)/gu,
      instead: "不以薪资历史为由;写岗位薪资区间与期望的差。",
    },
    // identity and contact numbers
    {
      id: "zh-privacy-05",
      severity: "block",
      where: "inside",
      find: /(?<![\da-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?!\d)|身份证(?:号码?|号)?\s*(?:是|:|为)?\s*\d{6}|(?:护照|社保|医保|驾照|工资卡|银行卡|卡号)(?:号码?|号)?\s*(?:是|:|为|尾号)?\s*[a-z]{0,2}\d{4}|(?<!\d)(?:6\d{15,18})(?!\d)/gu,
    },
    {
      id: "zh-privacy-06",
      severity: "warn",
      where: "inside",
      find: /(?<![\d.])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![\d.])|(?:微信|vx|wx|qq)(?:号)?\s*(?:是|:|加|为)\s*[a-z\d_-]{5,}|家庭?住址|(?:住|家)在?[^。;,\n]{1,14}(?:小区|[\d一二三四五六七八九十x]{1,6}(?:栋|号楼|单元|室|弄|幢))|紧急联系人|(?:爸|妈|父|母|老公|老婆|配偶)[^。,\n]{0,4}(?:电话|手机|单位)/gu,
    },
    // pay history
    {
      id: "zh-privacy-07",
      severity: "warn",
      where: "inside",
      find: /(?:现在|目前|当前|上家|上一份|前公司|之前|原来|前司|老东家|现公司)[^。;,\n]{0,6}(?:月薪|年薪|工资|薪资|薪水|底薪|base|到手|税前|税后|收入|拿|挣)[^。;,\n]{0,6}(?:\d|[一二两三四五六七八九十]{1,6}(?:万|千))(?!年)|(?:看|查|要|给|收)(?:了|过)?(?:他|她)?(?:的)?(?:银行|工资)?流水(?!线|账)|流水(?:看|查)(?:了|过)|工资条|薪资证明|社保(?:基数|记录)(?:显示|看|查|倒推)|个税(?:app)?(?:截图|显示|记录|流水)(?!系统)/gu,
    },
    // address
    {
      id: "zh-privacy-08",
      severity: "warn",
      where: "inside",
      find: /(?:住|家)(?:在|住)?[^。;\n]{1,16}(?:小区|[\d一二三四五六七八九十x]{1,6}(?:号院|栋|号楼|单元|室|弄|幢))|现在(?:到手|拿|一个月)\s*[\d一二三四五六七八九]/gu,
    },
    // identity and contact numbers
    {
      id: "zh-privacy-09",
      severity: "warn",
      where: "inside",
      find: /(?:身份证|护照|银行卡|社保)(?:号)?(?:尾号|后四位|后六位|开头)|[\u4e00-\u9fff]{2,6}(?:花园|小区|公寓|家园|新村|苑)[^。,\n]{0,3}\d+\s*(?:栋|幢|号|座)/gu,
    },
  ],
};
