import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privacyZh: RuleSet = {
  category: "privacy",
  instead: "删除身份证号。",
  rules: [
    {
      severity: "block",
      where: "letter",
      find: /(?<!\d)(?:[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dxx])(?!\d)/gu,
    },
    {
      severity: "warn",
      where: "letter",
      find: /(?<!\d)1[3-9]\d{9}(?!\d)/gu,
      instead: "删除个人手机号;使用统一联系渠道。",
    },
    {
      severity: "warn",
      where: "letter",
      find: /(?:面试官|考官|评委)\s*(?:[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜刘黄林徐高梁罗郭马胡][\u4e00-\u9fa5]{1,2})(?:认为|说|评价|给|觉得|反馈|打分)/gu,
      instead: "不点名;写“面试评估认为”。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:上一份|之前|前公司|目前|现在|当前)(?:的)?(?:工资|薪水|薪资|月薪|年薪|收入|流水)(?:[^。;,\n]{0,8})(?:低|高|太|才|只有|证明|流水|仅)/gu,
      instead: "不以薪资历史为由;写岗位薪资区间与期望的差。",
    },
  ],
};
