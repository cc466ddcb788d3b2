import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ageZh: RuleSet = {
  category: "age",
  instead: "删除年龄表述;写经验或技能差距。",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /(?:年龄|岁数|年纪|年岁)(?:[^。;,\n]{0,8})?(?:偏大|太大|过大|偏高|大了|较大|超(?:过|龄|标|限)?|不(?:符|符合|合适|占优)|偏小|太小|限制|上限|是(?:个)?(?:问题|硬伤))/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:3[05]|4[05]|5[05]|三十五|三十|四十五|四十|五十)\s*(?:周)?岁(?:\s*)(?:以上|以下|以内|左右|红线|门槛|了)/gu,
      instead: "删除年龄门槛。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:[6-9]0|00|95|85)后(?:[^。;\n]{0,6})(?:优先|太(?:年轻|老)|不(?:稳定|考虑|适合|靠谱)|为主)/gu,
      instead: "删除年代标签。",
    },
    {
      severity: "warn",
      where: "inside",
      find: /(?:大叔|大妈|大爷|老油条|老人家|老头|老太|上了?年纪|青春饭|小年轻|毛头小子|乳臭未干|太嫩|暮气|老气横秋)/gu,
      instead: "删除年龄标签;写行为事实。",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /(?:团队|公司|部门|我们)[^。;\n]{0,8}(?:年轻化|都是年轻人|平均年龄|偏年轻|很年轻)/gu,
      instead: "删除;“团队年轻化”会被理解为年龄原因。",
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:精力|体力|学习能力|冲劲|干劲)[^。;\n]{0,6}(?:不如|比不上|跟不上)(?:年轻人|以前|新人|同龄)/gu,
      instead: "写具体任务表现与得分,不与年龄挂钩。",
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /(?:太|过于|还|有点|比较)年轻(?:了|,|,|。|、|$|不)/gu,
      instead: "改写为“与该级别要求的项目经验年限/复杂度仍有差距”,并给出评估项。",
    },
    {
      severity: "hint",
      where: "letter",
      find: /(?:资历|年限)(?:太|过)(?:深|老|长)/gu,
      instead: "改写为职责范围不匹配,并说明岗位的实际级别与薪资范围。",
    },
  ],
};
