// A remark about the person rather than the work: no rule knows the words, so a colleague should read it once.

const PERSON_ZH = /[他她]|(?:这个?|此)(?:人|候选人)|候选人|本人|对方|人选/u;
const PERSON_EN =
  /\b(?:he|she|they|him|her|them|his|their|this (?:one|person|guy|lady|woman|man)|the candidate|candidate)\b/iu;

/** An impression, a liking or a verdict on being: what one says of people, not of what they did. */
const IMPRESSION_ZH =
  /感觉|总觉得|觉得(?:不|怪|没|有点)|直觉|第一印象|眼缘|气场|气质|磁场|眼神|面相|看(?:着|起来|上去)|不太?(?:像|喜欢|放心|舒服|对劲|靠谱|踏实|安分)|怪怪的|不对劲|不靠谱|说不上来|不是(?:我们|一路)|合不来|聊不来|不来电|这种人|那种人|这类人|是个|为人/u;
const IMPRESSION_EN =
  /\b(?:gut (?:feeling|says|tells)|vibes?|chemistry|something (?:is |was |felt |feels )?(?:off|strange|missing)|feels? (?:off|wrong|like)|felt (?:off|wrong|like)|(?:do|did|would)(?: not|n['’]t) (?:like|trust|warm to|take to|click)|(?:kind|sort|type) of (?:person|guy|woman|man)|comes? across as|came across as|strikes? me as|struck me as|not (?:my|our) (?:kind|type|sort)|(?:he|she|they)(?:['’](?:s|re)| is| was| are| were| seems?| seemed| looks?| looked) (?:a bit |so |too |very |rather |just |not |really )*(?:\p{L}+))/iu;

/** What one did, knows or showed: then the remark is about the work, however it is phrased. */
const WORK_ZH =
  /代码|项目|方案|设计|架构|算法|数据|系统|接口|测试|题|经验|技能|能力|理解|掌握|熟悉|了解|实现|解释|说明|回答|举例|分析|复盘|性能|并发|事务|客户|业务|流程|报表|文档|需求|原理|基础|思路|框架|工具|语言|流量|成本|指标|谈判|培训|团队|管理|沟通表达|演示|作业|案例|薪|预算|岗位|冻结|调整|录用|面试|时间|到岗/u;
const WORK_EN =
  /\b(?:code|coding|project|design\w*|architect\w*|algorithm\w*|data\w*|systems?|api|tests?|testing|tested|question|answer\w*|experience\w*|skills?|skilled|knowledge|knows?|knew|understand\w*|understood|explain\w*|show\w*|built|build\w*|wrote|writ\w*|implement\w*|deliver\w*|solv\w*|debug\w*|measur\w*|perform\w*|handl\w*|led|lead\w*|manag\w*|present\w*|plan\w*|analy\w*|report\w*|client\w*|customer\w*|team\w*|process\w*|tools?|framework\w*|requirement\w*|role|position|salary|budget|interview\w*|evidence|example\w*|task\w*|exercise\w*|case|structur\w*|familiar|strong (?:in|at|on|with)|weak (?:in|at|on|with)|good (?:in|at|on|with)|unsure|able|unable|start(?:ed|s)? (?:on|in)|available|notice)\b/iu;

/**
 * True for a remark that speaks of the person and of nothing they did. Careful on purpose: a figure, a dimension's name
 * or a word of the work makes it a remark about the work. `names` are the dimensions' names.
 */
export function isAboutThePerson(text: string, names: readonly string[]): boolean {
  const plain = text.normalize("NFKC");
  if (/\d/.test(plain) || names.some((name) => mentions(plain, name))) return false;
  const chinese = /\p{Script=Han}/u.test(plain) && !WORK_ZH.test(plain) && IMPRESSION_ZH.test(plain);
  const english = /[a-z]/i.test(plain) && !WORK_EN.test(plain) && IMPRESSION_EN.test(plain);
  if (chinese && (PERSON_ZH.test(plain) || [...plain].length <= 20)) return !WORK_EN.test(plain);
  return english && PERSON_EN.test(plain) && !WORK_ZH.test(plain);
}

function mentions(text: string, name: string): boolean {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  return plain.length > 1 && text.toLowerCase().includes(plain);
}
