// What interviewers and recruiters write down in drawn cases: things seen and told, with figures that differ.
import fc from "fast-check";
import type { Locale } from "@/lib/domain/shared/locale";

type Frame = (few: number, many: number) => string;

const SEEN: Record<Locale, readonly Frame[]> = {
  "zh-CN": [
    (few, many) => `现场演示把${many}步的流程减到${few}步，结果没有变`,
    (few) => `复盘时按时间线列出${few}个节点，逐一说明原因`,
    (few) => `案例题里先写下${few}个假设，再用数据排除了一半`,
    (few) => `当场找出材料里的${few}处矛盾，并给出改法`,
    (few, many) => `讲了上一份工作里怎样把处理时间从${many}分钟降到${few}分钟`,
    (few) => `追问之下给出${few}套方案，并说明各自的代价`,
    (few) => `模拟任务提前${few}分钟完成，还检查了两遍`,
    (few, many) => `把${many}页资料整理成${few}页清单，同事可以照着做`,
    (few) => `遇到没见过的情况先问清${few}个条件，再继续`,
    (few) => `用${few}个例子讲清了取舍`,
    (few) => `说明了上次失败的${few}个原因和后来的改法`,
    (few) => `动手前先写${few}个检查点，全部通过`,
    (few, many) => `从${many}条反馈里归纳出${few}类问题，并排了先后`,
    (few, many) => `带着${few}位同事用${many}天完成过一次切换`,
  ],
  en: [
    (few, many) => `cut a process of ${many} steps to ${few} in the exercise with the same result`,
    (few) => `laid out ${few} points on a timeline and explained each`,
    (few) => `wrote down ${few} assumptions first and ruled out half with data`,
    (few) => `found ${few} contradictions in the material and said how to mend them`,
    (few, many) => `brought handling time from ${many} minutes to ${few} in the last job`,
    (few) => `gave ${few} options when pressed, each with its cost`,
    (few) => `finished the task ${few} minutes early and checked it twice`,
    (few, many) => `turned ${many} pages of material into ${few} that colleagues could follow`,
    (few) => `asked for ${few} conditions before going on with an unknown case`,
    (few) => `made the trade-off clear with ${few} examples`,
    (few) => `named ${few} causes of an earlier failure and what changed afterwards`,
    (few) => `set ${few} checkpoints before starting and passed them all`,
    (few, many) => `sorted ${many} pieces of feedback into ${few} kinds and ranked them`,
    (few, many) => `led ${few} colleagues through a changeover in ${many} days`,
  ],
};

const TOLD: Record<Locale, readonly Frame[]> = {
  "zh-CN": [
    (few, many) => `去年带${few}个人把返工率从${many}%降了一半`,
    (few) => `${few}个月里换过两次方案，都讲了原因`,
    (few) => `准备了一页提纲，写着${few}个想问的问题`,
    (_, many) => `给我们看了自己整理的${many}条常见问题`,
    (few) => `做过一次从零开始的搭建，用了${few}周`,
    (few, many) => `把${many}份旧记录核对了一遍，改正${few}处`,
    (few) => `介绍了和${few}个部门一起做的交接安排`,
    (few, many) => `讲了怎样让${many}位用户在${few}天内换到新流程`,
    (few) => `画了一张图，把${few}个环节的责任说清楚`,
    (few, many) => `谈到一次延误：晚了${few}天，影响${many}单，之后改了排期`,
  ],
  en: [
    (few, many) => `a team of ${few} that halved a rework rate of ${many} %`,
    (few) => `two changes of plan within ${few} months and the reasons for both`,
    (few) => `a page of ${few} questions prepared for us`,
    (_, many) => `a list of ${many} frequent questions put together alone`,
    (few) => `a set-up from nothing in ${few} weeks`,
    (few, many) => `a review of ${many} old records with ${few} put right`,
    (few) => `a handover arranged with ${few} departments`,
    (few, many) => `${many} users moved to a new process in ${few} days`,
    (few) => `a drawing of who answers for which of ${few} steps`,
    (few, many) => `a delay of ${few} days over ${many} orders and the schedule changed since`,
  ],
};

const drawn = (frames: readonly Frame[]) =>
  fc
    .record({
      frame: fc.constantFrom(...frames),
      few: fc.integer({ min: 2, max: 9 }),
      many: fc.integer({ min: 12, max: 96 }),
    })
    .map(({ frame, few, many }) => frame(few, many));

export const EVIDENCE: Record<Locale, fc.Arbitrary<string>> = { "zh-CN": drawn(SEEN["zh-CN"]), en: drawn(SEEN.en) };
export const NOTES: Record<Locale, fc.Arbitrary<string>> = { "zh-CN": drawn(TOLD["zh-CN"]), en: drawn(TOLD.en) };

export const NAMES: Record<Locale, readonly string[]> = {
  "zh-CN": [
    "韩雨桐",
    "罗思源",
    "马建平",
    "唐欣怡",
    "邓凯",
    "方怡",
    "秦越",
    "石晓",
    "叶子",
    "欧阳海澜",
    "白露",
    "徐知行",
  ],
  en: [
    "Amara Okafor",
    "Piotr Zielinski",
    "Ines Duarte",
    "Leila Haddad",
    "Stefan Brandt",
    "Miriam Cole",
    "Kenji Mori",
    "Nora Lindqvist",
    "Tomás O’Brien",
    "Wei Chen",
    "Grace Adeyemi",
    "Jonas Pihl",
  ],
};
