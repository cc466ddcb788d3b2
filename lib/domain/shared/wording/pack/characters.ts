// Characters that are read as another: traditional as simplified, look-alike letters as Latin ones.

const TRADITIONAL =
  "歲齡結懷產戶農殘應適術級過資歷學區體檢癥憂鬱傳長個醜單離媽寶婦屬於認為這們無錄證號電話經驗淺團隊輕興貴廣東雲陝寧蘇龍遼慶島灣臺漢維滿鮮聯繫係絡給聽說請預凍編職崗麼沒邊還進來與條標準總綜慮佔優勢題問壓價錢業務員圖稱評審覺氣質風險擔實習養齊聰腦費時間錯誤絕對後從網貸債銀歸禮廟備關鍵騙謊偽穩頻換廢猶麗顏難醫藥護燒腫臟亞壯幾歐韓馬劉陳張楊趙孫鄭馮衛蔣瀋許呂嚴華";
const SIMPLIFIED =
  "岁龄结怀产户农残应适术级过资历学区体检症忧郁传长个丑单离妈宝妇属于认为这们无录证号电话经验浅团队轻兴贵广东云陕宁苏龙辽庆岛湾台汉维满鲜联系系络给听说请预冻编职岗么没边还进来与条标准总综虑占优势题问压价钱业务员图称评审觉气质风险担实习养齐聪脑费时间错误绝对后从网贷债银归礼庙备关键骗谎伪稳频换废犹丽颜难医药护烧肿脏亚壮几欧韩马刘陈张杨赵孙郑冯卫蒋沈许吕严华";

const LOOK_ALIKE = "аеорсухіѕԁһкмтвнАЕОРСХМТВНКοαν";
const LATIN = "aeopcyxisdhkmtbhAEOPCXMTBHKoav";

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((character, index) => [character, to[index] ?? character]));
}

export const simplified = pairs(TRADITIONAL, SIMPLIFIED);
export const latin = pairs(LOOK_ALIKE, LATIN);
