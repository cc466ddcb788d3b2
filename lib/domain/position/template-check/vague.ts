// Names that everybody reads differently: nothing is left of them once the words that say nothing are taken away.
import { read } from "@/lib/domain/shared/wording/reading";
import type { VagueKind } from "./finding";

/** Words that add no work to a name. */
const ZH_FILLERS =
  /综合|外在|内在|自我|心理|处事|处世|办事|做事|做人|人际|关系|风格|分数?|综评|思想|道德|整体|总体|基本|全面|个人|自身|职业|岗位|工作|专业|业务|企业|公司|团队|组织|候选人|面试|能力|水平|程度|质量|层次|方面|情况|状况|状态|表现|评价|优秀|良好|较好|突出|意识|特质|特征|以及|与|和|及|的|对|度|性|感|力|强|好|佳|高|[\s\p{P}]/gu;
const ZH_VAGUE: readonly (readonly [VagueKind, RegExp])[] = [
  ["culture", /文化|三观|契合|匹配|融入|融合|价值观|认同|合群|同频|氛围|归属/gu],
  ["attitude", /态度|心态|精神面貌|精气神|精神|觉悟|敬业|端正/gu],
  ["presence", /气质|气场|形象|眼缘|感觉|谈吐|仪表|仪态|风度|魅力/gu],
  [
    "character",
    /性格|情商|智商|个性|人品|品行|品德|品格|悟性|灵气|格局|成熟|稳重|沉稳|诚信|诚实|亲和|自信心?|涵养|修养|为人|聪明|眼界/gu,
  ],
  [
    "drive",
    /责任心|责任|事业心|进取心?|上进心?|主动|积极|热情|激情|执行|自驱|驱动|吃苦耐劳|吃苦|拼搏|狼性|勤奋|狠劲/gu,
  ],
  ["staying", /稳定|忠诚|长期|发展意愿|意愿|留任/gu],
  ["pressure", /抗压|承压|承受|压力|韧|情绪管理|情绪/gu],
  ["potential", /潜力|潜质|发展|成长|可塑|培养价值/gu],
  ["whole", /素质|素养|印象|条件|资质|软实力|软技能|实力|其他|其它|其余|背景|能力/gu],
  ["broad", /沟通|表达|协作|合作|配合|学习|领导|管理|逻辑|思维|思考|创新|应变|适应|协调|分析|解决问题/gu],
];

const EN_FILLERS = new Set(
  "a an the of and or & for with to in our your their overall general generally good great strong right positive excellent personal individual professional company corporate corporates organisational organizational team workplace work working job role executive candidate candidates level levels skill skills ability abilities competence competency competencies quality qualities sense style general-purpose interview".split(
    " ",
  ),
);
const EN_VAGUE: readonly (readonly [VagueKind, ReadonlySet<string>])[] = [
  ["culture", words("culture cultural fit culture-fit values value alignment match chemistry belonging add vibe")],
  ["attitude", words("attitude mindset spirit ethic ethics outlook can-do")],
  ["presence", words("presence gravitas charisma charm energy image appeal x-factor polish demeanour demeanor aura")],
  [
    "character",
    words(
      "personality character temperament maturity integrity honesty eq iq emotional intelligence confidence likeability likability trustworthiness humility",
    ),
  ],
  [
    "drive",
    words(
      "passion positivity drive motivation enthusiasm ambition hunger initiative commitment dedication responsibility proactivity proactiveness ownership accountability diligence engagement",
    ),
  ],
  ["staying", words("loyalty stability reliability dependability retention longevity")],
  ["pressure", words("resilience grit toughness stress pressure tolerance resistance stamina robustness")],
  ["potential", words("potential talent trajectory growth promise")],
  [
    "whole",
    words(
      "impression rating score evaluation assessment calibre caliber soft people interpersonal professionalism other misc miscellaneous gut feel feeling background suitability",
    ),
  ],
  [
    "broad",
    words(
      "communication communications teamwork collaboration leadership problem-solving problem solving learning thinking analytical critical creativity flexibility adaptability organisation organization management time planning",
    ),
  ],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * What a name that names no work is usually meant for; null for a name that says something. "broad" is a name that only
 * its levels can fill with meaning. Never throws.
 */
export function vagueIn(name: string): VagueKind | null {
  const text = read(name).text.trim();
  return /\p{Script=Han}/u.test(text) ? vagueZh(text) : vagueEn(text);
}

function vagueZh(text: string): VagueKind | null {
  // Longer terms first: 进取 is taken before 力 and 性 are.
  const terms = ZH_VAGUE.filter(([, find]) => text.match(find) !== null);
  const bare = ZH_VAGUE.reduce((rest, [, find]) => rest.replace(find, ""), text).replace(ZH_FILLERS, "");
  const rest = ZH_VAGUE.reduce((left, [, find]) => left.replace(find, ""), text.replace(ZH_FILLERS, ""));
  if (bare !== "" && rest !== "") return null;
  return terms[0]?.[0] ?? "whole";
}

function vagueEn(text: string): VagueKind | null {
  const all = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  if (all.length === 0) return null;
  const rest = all.filter((word) => !EN_FILLERS.has(word));
  const terms = EN_VAGUE.filter(([, known]) => rest.some((word) => known.has(word)));
  if (rest.some((word) => !terms.some(([, known]) => known.has(word)))) return null;
  return terms[0]?.[0] ?? "whole";
}
