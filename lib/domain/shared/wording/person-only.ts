// A remark about the person rather than the work that no rule knows: shown as "not judged", so that a human looks at it.

type Span = { readonly start: number; readonly end: number };

const CLAUSE = /[^,.;!?。、\n]{2,80}/gu;
const HAN = /\p{Script=Han}/u;

const ZH_PERSON =
  /^(?:我?(?:总)?(?:感觉|觉得)|就是|但是?|不过|另外|说实话)?(?:他|她|此人|这人|这个人|这位|这小伙|这姑娘|候选人|整个人|人)(?:本人|整个人|这个人|给人(?:的)?感觉)?(?:就是)?(?:太|很|有点|有些|挺|比较|不太|不够|过于|不怎么|不是很|是那种|属于|看起来|看着|像|总是|老是|让人)/u;
const ZH_WORK =
  /经验|项目|技术|代码|答|题|讲|理解|方案|流程|系统|数据|客户|顾客|患者|学生|团队|管理|沟通|表达|英语|口语|设计|分析|业务|需求|测试|经历|岗位|薪|入职|到岗|面试|提问|思路|逻辑|学|教|课|护理|操作|销售|服务|准备|案例|工作|能力|熟|会|懂|了解|知识|说|问|写|做|提|用|算|画|计划|结果|目标|时间|班|证|清楚|清晰|扎实|规范|细致|仔细|认真|适合|符合|满足|期望|接受|愿意|想|关注|主动|配合|报|单|货|店|仓|车|路|\d|[a-z]/u;

const EN_PERSON =
  /^\s*(?:(?:i|we) (?:just )?(?:feel|felt|think|thought|find|found)(?: that)? |honestly |overall |but |and )?(?:(?:he|she|they|this (?:guy|one|person|man|woman)|the candidate|candidate)(?:'s| is| was| are| were| seems?| seemed| looks?| looked| comes across(?: as)?| came across(?: as)?| feels?| felt) (?:a bit |a little |just |very |so |too |rather |kind of |quite |really |not very |not |always |somehow )?|(?:a bit of an? |bit of an? |such an? |kind of an? |bit too |a bit too ))\p{L}+/u;
const EN_WORK =
  /\d|\b(?:experience\w*|project\w*|code\w*|coding|answer\w*|questions?|explain\w*|understand\w*|know\w*|skill\w*|design\w*|test\w*|system\w*|data|customers?|patients?|pupils?|students?|teams?|manag\w*|communicat\w*|english|analy\w*|business|requirements?|interview\w*|role\w*|salary|start\w*|available|work\w*|task\w*|plan\w*|process\w*|document\w*|present\w*|lesson\w*|class\w*|teach\w*|nurs\w*|care|sales?|sell\w*|stock|shift\w*|reports?|numbers?|detail\w*|prepar\w*|example\w*|clear\w*|concise|structured|thorough|accurate|precise|careful|methodical|slow|fast|quick|behind|ahead|able|unable|aware|familiar|comfortable|fluent|certified|qualified|licensed|trained|stuck|prompted|asked|missing|late|early|happy|willing|open|keen|ready|sure|unsure|right|wrong|correct\w*|good (?:at|with|on)|strong|weak|gap|level|senior|junior|technical\w*|hands-on|vague on|the only|from)\b/u;

/** Clauses of a normalised text that judge a person and name no work. Offsets into that text. */
export function personOnlyClauses(text: string): Span[] {
  const spans: Span[] = [];
  for (const clause of text.matchAll(CLAUSE)) {
    const words = clause[0].trim();
    const about = HAN.test(words)
      ? words.length <= 24 && ZH_PERSON.test(words) && !ZH_WORK.test(words)
      : words.split(" ").length <= 10 && EN_PERSON.test(words) && !EN_WORK.test(words);
    if (about) spans.push({ start: clause.index, end: clause.index + clause[0].length });
  }
  return spans;
}
