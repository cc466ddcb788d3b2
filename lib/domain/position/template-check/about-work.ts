// An item goes into a letter: it must say what was seen in the work, not what somebody is like, and not nothing.
import { read } from "@/lib/domain/shared/wording/reading";

const ZH_PERSON =
  /性格|个性|脾气|情商|智商|态度(?!量表|调查|测量|识别|问卷)|不?自信(?!息)|腼腆|自大|内向|外向|聪明|机灵|伶俐|懒(?!加载|汉|初始化|执行|求值)|主见|狼性|冲劲|干劲|血性|闯劲|拼劲|韧劲|性子|急躁|拖拉|拖沓|磨蹭|呆板|死板|靠谱|礼貌(?=$|[,。;])|教养|话(?:多|少)(?=$|[,。;])|健谈|能说会道|大大咧咧|斤斤计较|功利|佛系|躺平|玻璃心|(?:不|太)爱(?:说话|笑|表现)|爱(?:出风头|计较|抱怨)|(?:不|不够|不太|很|较|比较|太|非常)(?:积极|主动|灵活|热情|努力|细致|认真|用心|上心|负责|实在|大方|勤快)(?=$|[,。;])|踏实|浮躁|强势|稳重|沉稳|老练|不够成熟|成熟稳重|幼稚|激情|上进|进取|责任心|责任感|亲和力|气场|气质(?!联用)|悟性|灵气|格局(?:大|小|不)|心态|抗压|吃苦|积极性|主动性|积极主动|不主动|思维(?:敏捷|活跃|僵化|迟钝|跳跃)|(?:^|人|他|她|[,。;])反应(?:快|慢|迟钝|敏捷)|脑子|头脑|(?<!思路很)有潜力|潜力(?:大|不足|一般|有限)|紧张(?!度|程度)|胆小|胆大|随和|好相处|难相处|不合群|合群|领导气质|执行力|眼高手低|情绪(?:化|不稳|波动|低落|激动)|诚实|老实|人品|品行|素质(?:高|低|差|好|一般)|认真负责|^(?:做事)?(?:认真|细心|粗心|马虎|仔细|勤奋|努力|大方|热情|耐心)$|粗心大意|没有?耐心|为人|做人|不够(?:大方|热情|努力|勤奋|细心)|(?:太|很|比较|有点|不够)(?:闷|傲|拽|油滑|圆滑|世故|木讷|老实|死板|固执|自我|情绪化|敏感)|爱表现|夸夸其谈|气度|魄力|野心|骄傲|自负|谦虚|忠诚|不稳定因素|稳定性(?:差|不足|存疑)|沟通欲望|有想法$|能力强$|学习能力强$/u;

const EN_PERSON =
  /\b(?:shy|timid|arrogant|cocky|lazy(?![ -](?:load|eval|init|seq)\w{0,6})|nervous(?!ness of)|anxious|unfriendly|friendly (?:person|manner|personality)|lik(?:e)?able|charming|polite|rude|stubborn|moody|too emotional|abrasive|bossy|humble|sincere|trustworthy|mature(?= (?:person|candidate|for|enough)|$)|immature|childish|hungry|ambitious|lively|passionate|enthusiastic|charismatic|clever|smart(?! (?:meter|contract|home|grid|card|pointer|tv|factory|phone|sensor|plug))|intelligent(?! (?:transport|document|routing|system|character))|brilliant|bright(?! ?-?(?:field|colou?r|ness|spot|red|green|line))|dull|quick-witted|slow-witted|talented|gifted|easy-?going|laid[- ]?back|hard-?working|introvert\w{0,3}|extrovert\w{0,3}|outgoing|self-starter|go-getter|team[- ]player|(?:natural|born) leader|people person|rock ?star|ninja|guru|self-confident|overconfident|not confident|unconfident|confident (?:person|manner)|motivated(?= (?:person|self|individual|candidate)|$)|(?:highly|well|very|self|not|un)[- ]?motivated|energetic(?= person|$|,| and)|driven(?= (?:person|individual)|$)|unassertive|passive(?= person|$)|humou?rless|good sense of humou?r)\b|\b(?:personality|attitude(?! (?:and heading|control|sensor|determination|survey|scale|research|question|estimation))|(?:lack\w{0,3}|more|no|low|high|little|much|some|self|enough|of)[- ](?:of )?(?:self-)?confidence(?! (?:interval|level|bound))|charisma|enthusiasm|passion|ambition|temperament|maturity(?! (?:model|date|assessment|level|stage))|ego|gravitas|executive presence|demeanou?r|mindset|good character)\b|\b(?:comes?|came|coming) across\b|\b(?:not|n't|never)? ?fit(?:s|ting)?(?: well)? in\b|\bfit(?:s)? (?:with|into) (?:the|our) (?:team|culture|company)\b|\b(?:culture|cultural|team) fit\b|\bfull of (?:him|her|them)sel(?:f|ves)\b|\bloner\b|^(?:very |quite |really )?sharp$|\bgut feeling\b|\btalks? (?:too|a lot)\b|\b(?:a bit|rather|very|so|quite|too|slightly|kind of) (?:odd|strange|weird|quiet|loud|soft|keen|nice|cold|warm|pushy|blunt|intense|relaxed|casual|serious|negative|defensive|full of (?:him|her|them)sel(?:f|ves))(?=$|[,.;])|^defensive$|\bgood egg\b|\b(?:good|great|poor|bad|natural|strong|weak|excellent|born) (?:communicator|listener|leader|person|guy|colleague)\b|\black(?:s|ing|ed)? (?:of )?(?:drive|energy|ambition|passion|spark|warmth|empathy|initiative|humou?r|urgency|polish|backbone)\b|\b(?:low|high|positive|negative|great|good|no|bad) energy$|\b(?:flustered|disinterested|uninterested|empathetic)\b|^(?:(?:he|she|they) )?(?:seem(?:s|ed)|appear(?:s|ed)|feels|felt)(?: (?:very|too|a bit|rather|so|quite|like|an?|slightly))?(?: [a-z-]{2,16}){1,2}$|\b(?:would be|is|seems|was) (?:a )?(?:nice|pleasant|difficult|lovely) (?:person|colleague|to work with)\b/u;

/** Words that fill a sentence without a fact; an item made of them alone says nothing. */
const ZH_NOTHING =
  /综合|整体|总体|各方面|方面|技术|专业|业务|工作|岗位|职位|理论|实践|实操|相关|基础|基本|能力|表现|经验|水平|知识|技能|素质|素养|条件|背景|成绩|发挥|状态|要求|标准|预期|期望|完全|非常|特别|相当|比较|有些|有点|略显|略|稍|较|很|太|还|尚|仍|都|也|均|达不到|没有?达到|未达到?|达到|达标|不符合|符合|满足|不满足|胜任|不胜任|不合格|合格|不合适|合适|不足|不够|不行|不太行|不错|不好|还行|还可以|可以|可|一般|尚可|凑合|中规中矩|平庸|普通|平平|欠缺|缺乏|欠佳|薄弱|较弱|弱|差|强|好|低|高|中等|偏|匹配|度|一点|点|些|程度|情况|优秀|良好|出色|突出|优异|扎实|过硬|丰富|有待|需要?|需|待|提高|提升|加强|改进|改善|进一步|继续|我们|我司|公司|他|她|其|的|了|在|对|上|与|和|是|有|[\s\p{P}]/gu;
const EN_NOTHING = new Set(
  "a an the and or but for of to in on at with we our us role job this that is was were be been very quite rather too so really fairly somewhat not no never yet still enough all overall general generally basic technical professional relevant required requirement requirements require requires standard standards expectation expectations bar level levels candidate candidates interview performance performed skill skills skillset ability abilities capability capabilities experience experienced knowledge background profile qualification qualifications qualified work quality result results strength weakness fit match lacks lacking lack lacked insufficient inadequate poor poorly weak weaker limited little less some more any good better best well great excellent outstanding impressive solid strong stronger nice fine ok okay average mediocre adequate satisfactory unsatisfactory acceptable unacceptable bad below under above meets meet met does did do doesn't didn't isn't wasn't needs need needed improvement improve improved developing development up scratch par suitable unsuitable right wrong".split(
    " ",
  ),
);

/** Does it say what somebody is like? */
export function isAboutPerson(text: string): boolean {
  const plain = read(text).text.trim();
  return (/\p{Script=Han}/u.test(plain) && ZH_PERSON.test(plain)) || EN_PERSON.test(plain);
}

/** Is there no fact in it? */
export function saysNothing(text: string): boolean {
  const plain = read(text).text.trim();
  if (/\p{Script=Han}/u.test(plain)) return plain.replace(ZH_NOTHING, "") === "";
  const all = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return all.length > 0 && all.every((word) => EN_NOTHING.has(word));
}
