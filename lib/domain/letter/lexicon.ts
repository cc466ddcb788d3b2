// What the checks look for in a letter's words, by language. A person may have written them, so they are wider than our own sentences.
import type { Locale } from "@/lib/domain/shared/locale";

type Lexicon = {
  /** The plain word that nobody is hired here. */
  readonly outcome: RegExp;
  /** Our own process failed, so that there is no result. */
  readonly ownFailure: RegExp;
  /** A new attempt, as it is offered. */
  readonly attempt: RegExp;
  /** The candidate's own decision. */
  readonly decision: RegExp;
  readonly frozen: RegExp;
  readonly restructured: RegExp;
  readonly given: RegExp;
  readonly ended: RegExp;
  readonly stillOpen: RegExp;
  readonly pay: RegExp;
  readonly payTooHigh: RegExp;
  readonly terms: RegExp;
  readonly gap: RegExp;
  readonly minor: RegExp;
  readonly nextStep: RegExp;
  readonly pool: RegExp;
  readonly page: readonly RegExp[];
  readonly answerTime: RegExp;
  readonly promise: RegExp;
  /** Before a promise, in the same clause: then it is none. */
  readonly negation: RegExp;
  readonly date: RegExp;
  /** Claims that the answer came quickly. */
  readonly prompt: RegExp;
  readonly verdict: RegExp;
  readonly comparison: RegExp;
  readonly cliche: RegExp;
  readonly register: RegExp;
  /** Whole sentences end here. */
  readonly sentenceEnd: RegExp;
  readonly scoreOf: RegExp;
  readonly requirementOf: RegExp;
};

const zh: Lexicon = {
  outcome:
    /(?:没能|没有|未能|不能|无法|没办法|没有办法|不会)(?:再|直接|向您|为您|给您|继续)*(?:录用|发出录用|发放录用|提供录用|邀请您进入下一轮|进入下一轮)|(?:没有|未)通过(?:这次|本次)?(?:面试|二面|终面|评估)|还不能发出录用/u,
  ownFailure:
    /(?:我们|我方|公司)[^。；]{0,12}(?:流程|安排|这边|这一边|的问题|没有做好|没做好|出了)|(?:问题|原因|责任)[^。；]{0,4}在我们/u,
  attempt: /(?:再|重新|另)[^。；]{0,8}(?:来|做|测|评估|面|谈|安排|试|约)|补(?:考|测|做)|新的(?:机会|一次)/u,
  decision: /(?:您的|您这个|这个|您做出的)(?:决定|选择)/u,
  frozen: /冻结|暂停招聘|暂不招人|停招/u,
  restructured: /(?:架构|团队|组织|部门)(?:架构)?(?:调整|重组)/u,
  given: /(?:确定|定下|定)(?:了)?人选|人选(?:已经?)?(?:确定|定下)|已有人选/u,
  ended: /(?:招聘)(?:已经?|到此)?(?:结束|停止|截止|停)|停止招聘|不再(?:继续)?招/u,
  stillOpen: /(?<!不再|停止|不)(?:仍|还|继续|本身)(?:然|在|仍)*(?:招聘|在招|招人)|没有停招/u,
  pay: /薪|预算|待遇|工资/u,
  payTooHigh:
    /期望[^。；]{0,12}(?:之外|之上|超出|超过|高于|高出|有距离)|(?:超出|高于|超过)[^。；]{0,8}(?:预算|范围|上限)|预算[^。；]{0,10}(?:与您|和您)的期望有距离|薪资[^。；]{0,6}太高/u,
  terms: /条件/u,
  gap: /差距|低于|未达|没有达到|没达到|未满足|没有满足|不足|不达标|欠缺|短板|薄弱/u,
  minor: /不是[^。]{0,8}(?:主要|决定)|没有影响[^。]{0,6}结果|并非[^。]{0,6}(?:主要|决定)|次要/u,
  nextStep: /页面|回复|告诉我|写给我|再次应聘|重新应聘|人才库|保持联系|[？?]/u,
  pool: /人才库/u,
  page: [/报告/u, /标准/u, /回复|写下|写给我|写在|告诉我|留言/u],
  answerTime: /工作日|[\d一二两三四五六七八九十]+(?:天|小时)(?:之?内|里)?(?:答复|回复|给您)/u,
  promise:
    /一定|保证|必然|肯定|绝对|承诺|答应|免试|免笔试|免面试|直接(?:录用|入职|进入)|(?:加|涨|提)薪|签字费|优先录用|尽快(?:联系|安排|录用)|很快(?:就)?会?(?:联系|通知)/gu,
  negation: /不|没|未|无法|无从|并非|难以/u,
  date: /\d{4}年|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}[日号]|初|中|底)?|(?:周|星期|礼拜)[一二三四五六日天末]|明年|后年|下个?(?:月|周|星期|季度)|(?:年|月|季度?)(?:初|底|末)|年前|年后|春节|国庆/gu,
  prompt:
    /第一时间|及时(?:告知|通知|反馈|答复|回复|给您)|(?:这么|很)快(?:就)?(?:给您|告诉您|答复|回复)|面试(?:刚|才)(?:刚)?结束|刚刚结束的面试|当(?:天|日)就/gu,
  verdict:
    /您(?:这个人|的为人|的?性格|的?人品|的?态度|的?情商)|您(?:是一?[个位]|实在|确实|真的|人)?(?:很|非常|太|不够|比较|十分|特别|过于|有点)(?:优秀|聪明|努力|内向|外向|年轻|懒|骄傲|自信|踏实|老实|稳重|热情|冲动|粗心|马虎|紧张|笨|慢|差|好|厉害|出色|资深|有潜力)|技术不行|能力不行|水平(?:太|不)(?:低|差|够|行)/u,
  comparison:
    /(?:其他|别的|另一[位名个]|更(?:合适|优秀|强|好|匹配)的?)(?:候选人|人选|应聘者|同学|人)|比(?:您|别人|其他人|其他)|不如(?:别人|其他)/u,
  cliche:
    /综合考虑|遗憾地通知|很荣幸|祝(?:您)?(?:一切顺利|前程似锦|早日|工作顺利|万事)|您的优秀|感谢您对我[司们公](?:公司)?的(?:关注|支持|信任|厚爱)|百忙之中|期待与您(?:的)?(?:再次|未来)?合作|希望您能?理解|敬请谅解/u,
  register: /你|亲(?:爱的|，|,)|您们/u,
  sentenceEnd: /(?<=[。！？；\n])/u,
  scoreOf: /(?:得|得了|得分|得到|拿到)(\d+(?:\.\d+)?)(?:分|年)/gu,
  requirementOf: /(?:要求|需要|达到)(?:是|为|的)?(\d+(?:\.\d+)?)(?:分|年)/gu,
};

const en: Lexicon = {
  outcome:
    /\b(?:not|unable to|cannot|can’t|can't|won’t|won't|no longer)\b[^.]{0,30}\b(?:offer(?:ing)?|(?:move|go) (?:forward|ahead)|hire|hiring you|take (?:this|your application) further|go(?:ing)? ahead)\b|\bno offer\b/iu,
  ownFailure:
    /\b(?:our|on our|by us|we)\b[^.]{0,40}\b(?:side|part|process|arrangements?|fault|failed|went wrong|end|doing|mistake)\b/iu,
  attempt:
    /\b(?:new|another|second|fresh) (?:attempt|interview|session|try|go|round)\b|\b(?:again|once more|repeat|afresh)\b/iu,
  decision: /\byour (?:decision|choice)\b/iu,
  frozen: /\bfr(?:oze|ozen|eeze)\b|\bon hold\b|\bpaused\b/iu,
  restructured: /\b(?:restructur|reorganis|reorganiz)\w*/iu,
  given: /\b(?:has|have|is|been) (?:now |already )?(?:been )?(?:filled|given|taken)\b|\bone (?:place|vacancy)\b/iu,
  ended: /\b(?:ended|closed|stopped|no longer (?:hiring|open|exists?))\b|\bto an end\b/iu,
  stillOpen:
    /(?<!\b(?:salary|pay|terms|conditions) (?:is|are) )\b(?:still|stays?|remains?) (?:open|hiring)\b|\bstill (?:recruiting|looking)\b/iu,
  pay: /\b(?:salary|pay|budget|range|compensation|package)\b/iu,
  payTooHigh:
    /\bexpect\w*[^.]{0,30}\b(?:above|over|beyond|higher|exceeds?)\b|\blooking for is above\b|\b(?:range|budget)[^.]{0,40}\bbelow what you\b|\btoo high\b/iu,
  terms: /\bterms\b|\bconditions\b/iu,
  gap: /\bgaps?\b|\bbelow\b|\bunder the (?:level|mark|bar)\b|\bnot (?:met|reached|in place)\b|\bfell short\b|\bshort of\b|\black(?:s|ing|ed)?\b|\bweak(?:er|ness)?\b|\bmissing\b/iu,
  minor: /\bnot (?:the )?main\b|\b(?:did|does) not decide\b|\bnot decisive\b|\bsmaller\b|\bminor\b/iu,
  nextStep:
    /\bpage\b|\breply\b|\btell me\b|\blet me know\b|\bapply (?:for this role )?again\b|\btalent pool\b|\bin touch\b|\?/iu,
  pool: /\btalent pool\b/iu,
  page: [/\breport\b/iu, /\bstandards?\b|\bscoring guide\b/iu, /\brepl(?:y|ies)\b|\bwrite\b|\btell me\b/iu],
  answerTime: /\bwithin [\w-]+ (?:working |business )?(?:days?|hours?)\b/iu,
  promise:
    /\bguarantee\w*|\bpromis\w+|\bdefinitely\b|\bcertainly\b|\bassur\w+|\bwill surely\b|\bwithout (?:a|another|the) (?:test|interview)\b|\bstraight to\b|\bskip the\b|\b(?:pay|salary) (?:rise|raise|increase)\b|\bbonus\b|\bwe will contact you soon\b|\bfirst in line\b/giu,
  negation: /\b(?:not|no|never|cannot|without|nor|neither)\b|n[’']t\b/iu,
  date: /\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b|\b(?:in|by|next|this|early|late) May\b|\bMay \d|\bnext (?:week|month|year|quarter|spring|summer|autumn|winter)\b|\b(?:end|start|beginning) of (?:the )?(?:week|month|year|quarter)\b|\bQ[1-4]\b|\btomorrow\b/gu,
  prompt:
    /\bpromptly\b|\bright away\b|\bwithin the hour\b|\bwithout delay\b|\b(?:so|this) (?:soon|quickly)\b|\bearlier today\b|\bthis (?:morning|afternoon)['’]s\b|\bthe same day\b/giu,
  verdict:
    /\byou(?:’re|'re| are| were| seem(?:ed)?)(?: a| an)?(?: very| too| really| quite| so| highly| not)?(?: enough)? (?:talented|smart|bright|brilliant|impressive|lazy|slow|nervous|shy|aggressive|arrogant|young|old|nice|great|wonderful|exceptional|outstanding|amazing|overqualified|weak|strong|excellent|confident|quiet)\b|\byour (?:personality|attitude|character)\b/iu,
  comparison:
    /\b(?:other|another|stronger|better|more \w+) (?:candidates?|applicants?|finalists?)\b|\bbetter than\b|\bfinalists?\b|\b(?:someone|somebody) (?:else|with|better|more)\b/iu,
  cliche:
    /\bafter careful consideration\b|\bimpressive background\b|\bwish you (?:all the best|luck|success|every)\b|\bbest of luck\b|\bwe hope you (?:can )?understand\b|\bmany qualified\b|\bdo not be discouraged\b|\bkeep your (?:cv|resume|résumé) on file\b|\bregret to inform\b/iu,
  register: /\bMr\.? |\bMs\.? |\bMrs\.? |\bDear (?:Sir|Madam|candidate)\b/u,
  sentenceEnd: /(?<=[.!?;]["”’]?\s|\n)/u,
  scoreOf: /\b(?:scored|score was|reached)(?: at)? (\d+(?:\.\d+)?)(?! (?:is|as the))/giu,
  requirementOf: /\b(?:requires|required|asks for|against a required|minimum of)(?: level)?(?: of)? (\d+(?:\.\d+)?)/giu,
};

const LEXICONS: Readonly<Record<Locale, Lexicon>> = { "zh-CN": zh, en };

export function lexiconOf(locale: Locale): Lexicon {
  return LEXICONS[locale];
}
