// Every sentence the letter composer owns, told with what a starter template would put into it.
import { fill } from "@/lib/domain/letter/patterns";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { letterPatterns as en } from "@/lib/i18n/en/letter-patterns";
import { letterPatterns as zh } from "@/lib/i18n/zh-CN/letter-patterns";

const FIGURES = { score: "62.5", req: "75", n: "6", open: "90", days: "2", months: "12" } as const;
const OTHERS = {
  en: {
    band: "£42,000 to £48,000 a year",
    detail: "brought a real case from last year",
    evidence: "worked through the exercise step by step and wrote the result down",
    requirement: " (“shown in one finished project”)",
  },
  "zh-CN": {
    band: "月薪18000至22000元",
    detail: "带来了去年完成的一份实际案例",
    evidence: "在模拟任务里一步一步做完并写下了结果",
    requirement: "（用一个做完的项目说明）",
  },
} as const;

/** One telling of each pattern; another `round` takes other turns of phrase and other fillings. */
export function letterSentences(locale: Locale, round: number): string[] {
  const texts = patternsIn(locale === "en" ? en : zh);
  return texts.flatMap((pattern, at) => {
    const told = fill(turned(pattern, round), slotsOf(locale, round * 7 + at));
    return told.split(/(?<=[。！？；])|(?<=[.?!;]) /u).map((sentence) => sentence.trim());
  });
}

function patternsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(patternsIn) : [];
}

function turned(pattern: string, round: number): string {
  let which = 0;
  return pattern.replace(/\[([^\]]*)\]/g, (_, turns: string) => {
    const all = turns.split("|");
    return all[(round + which++) % all.length] ?? "";
  });
}

function slotsOf(locale: Locale, at: number): Record<string, string> {
  const pick = <T>(list: readonly T[]) => list[at % list.length] as T;
  const template = pick(STARTER_TEMPLATES);
  const area = pick(template.dimensions);
  const other = pick(template.dimensions.filter((one) => one !== area && one.strengthItems.length > 0));
  const say = (text: Parameters<typeof anyText>[0] | undefined) => (text ? anyText(text, locale, locale) : "");
  const strength = say(pick(other.strengthItems));
  const item = at % 2 === 0 && area.gapItems.length > 0 ? say(pick(area.gapItems)) : strength;
  return {
    ...FIGURES,
    ...OTHERS[locale],
    name: locale === "en" ? "Amara" : "韩雨",
    title: say(template.name),
    fallback: say(template.lowerPosition),
    dim: say(area.name),
    areas: say(area.name),
    date: locale === "en" ? "14 December 2026" : "2026年12月14日",
    names: say(other.name),
    text: say(area.requirementText ?? area.name),
    desc: say(other.strengthItems[0]),
    item,
    strength,
  };
}
