// A remark about the person rather than the work: no rule knows the words, so a colleague should read it once.

const PERSON =
  /(?<!其)他(?!司|家)|她|候选人|人选|本人|对方|[这那此](?:个|种|类|位)?人|\b(?:he|she|they|him|her|them|his|their|this (?:one|person|guy|lady|woman|man)|candidate)\b/iu;

/** An impression, a liking or a dislike: what one says of people even without naming them. */
const IMPRESSION =
  /感觉|觉得|直觉|第一印象|眼缘|气场|气质|磁场|眼神|面相|笑容|看(?:着|起来|上去)|怪怪的|不对劲|不靠谱|不踏实|不舒服|不放心|说不上来|一路人|合不来|聊不来|不来电|为人|\b(?:gut (?:feeling|says|tells)|vibes?|chemistry|impression|something (?:is |was |felt |feels |seemed )?(?:off|strange|missing)|fe(?:els?|lt) (?:off|wrong|like|right)|(?:do|did|would)(?: not|n['’]t) (?:like|trust|warm|take|click|want)|(?:kind|sort|type) of (?:person|guy|woman|man)|comes? across|came across|strikes? me|struck me|rubbed me|not (?:my|our|the) (?:kind|type|sort)|handshake|smile|eye contact)\b/iu;

/** What one did, knows or showed, or what the job needs: then the remark is about the work, however it is phrased. */
const WORK_ZH =
  /代码|项目|方案|设计|架构|算法|数据|系统|接口|测试|[试考笔答问]题|经验|技能|能力|技术|理解|掌握|熟悉|了解|实现|解释|说明|回答|举例|例子|分析|复盘|性能|并发|事务|客户|业务|流程|报表|文档|需求|原理|基础|思路|框架|工具|语言|流量|成本|指标|谈判|培训|团队|管理|沟通|表达|演示|作业|案例|薪|预算|岗位|职位|冻结|调整|录用|面试|到岗|入职|接受|退出|通知|讲|写|做|完成|提到|提出|错误|遗漏|准备|材料|链接|上传|设备|网络|环境/u;
const WORK_EN =
  /\b(?:cod(?:e|es|ed|ing)|project\w*|design\w*|architect\w*|algorithm\w*|data\w*|systems?|apis?|test\w*|question\w*|answer\w*|experience\w*|skill\w*|knowledge|kn(?:ow|ows|ew)|understand\w*|understood|explain\w*|explanation|show(?:s|n|ed)?|buil(?:d|ds|t|ding)|wr(?:ite|ites|ote|itten|iting)|implement\w*|deliver\w*|solv\w*|solution\w*|debug\w*|measur\w*|perform\w*|handl\w*|led|leads?|manag\w*|present\w*|plan\w*|analy\w*|report\w*|client\w*|customer\w*|team\w*|process\w*|tools?|framework\w*|requirement\w*|role|position|salary|budget|offer\w*|interview\w*|evidence|example\w*|task\w*|exercise\w*|case|structur\w*|familiar|(?:strong|weak|good|solid|great|poor) (?:in|at|on|with|grasp|work)|did|does|done|made|used?|using|missed|forgot|mixed|mistake\w*|correct\w*|clear\w*|approach\w*|detail\w*|thorough\w*|upload\w*|link|available|notice|start date)\b/iu;

/**
 * True for a remark that speaks of the person and of nothing they did. Careful on purpose: a figure, a dimension's name or
 * a word of the work makes it a remark about the work. `names` are the dimensions' names.
 */
export function isAboutThePerson(text: string, names: readonly string[]): boolean {
  const plain = text.normalize("NFKC");
  if (!PERSON.test(plain) && !IMPRESSION.test(plain)) return false;
  return (
    !/\d/.test(plain) && !WORK_ZH.test(plain) && !WORK_EN.test(plain) && !names.some((name) => mentions(plain, name))
  );
}

function mentions(text: string, name: string): boolean {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  return plain.length > 1 && text.toLowerCase().includes(plain);
}
