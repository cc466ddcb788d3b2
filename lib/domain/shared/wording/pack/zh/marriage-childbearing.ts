import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const marriageChildbearingZh: RuleSet = {
  category: "marriage_childbearing",
  instead: "删除婚姻状况;不得作为录用条件(妇女权益保障法第43条)。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:已婚|未婚|离异|离婚|单身|丧偶|再婚)(?:未育|已育|一孩|二孩|无孩)?(?:[^。;\n]{0,10}(?:所以|因此|不(?:适合|考虑|稳定|方便|录用)|风险|顾虑|不合适|影响))?/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:婚育|生育|备孕|怀孕|孕期|孕妇|怀上|有喜|产假|哺乳期|坐月子|二胎|三胎|二孩|三孩|要孩子|生孩子|生娃|生小孩|带娃|奶孩子)/gu,
      instead: "删除婚育信息;写与岗位要求对应的能力差距。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:结婚|婚期|领证)(?:了吗|没有|计划|打算|后|之后|以后|成家)/gu,
      instead: "不得询问或引用婚姻计划。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:有|没有|没)(?:男朋友|女朋友|对象|配偶|老公|老婆)/gu,
      instead: "删除私生活信息。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:家里?|家中|家庭)[^。;\n]{0,6}(?:有(?:小孩|孩子|老人|娃)|孩子(?:小|还小|没人带)|负担(?:重|太重)|拖累|牵挂)/gu,
      instead: "删除家庭情况;若担心工作时间,写明岗位时间要求并询问能否满足。",
    },
    {
      severity: "warn",
      where: "inside",
      find: /(?:宝妈|奶爸|全职妈妈|全职太太|家庭主妇|单亲(?:妈妈|爸爸)?|剩女|大龄未婚|大龄未育)/gu,
      instead: "删除家庭身份标签;履历空档只写“与岗位相关经验的起止时间”。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:妊娠|验孕|怀孕)(?:测试|检测|检查)/gu,
      instead: "不得要求妊娠测试(妇女权益保障法第43条第三项)。",
    },
  ],
};
