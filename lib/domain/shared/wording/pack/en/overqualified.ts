import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const overqualifiedEn: RuleSet = {
  category: "overqualified",
  instead: "State duties, level and pay band, and ask the candidate; do not decide for them.",
  rules: [
    {
      id: "en-overqualified-01",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:over[- ]?qualified|too (?:experienced|qualified|good|advanced|expensive)(?= for| to be|[,.]|$)|under[- ]?utili[sz]ed|would (?:get |be )?bored|flight risk|won'?t (?:stay|last)|step down|beneath you|job[- ]?hopp(?:er|ing))\b/gu,
    },
    // too good, or likely to leave
    {
      id: "en-overqualified-02",
      severity: "warn",
      where: "inside",
      find: /\b(?:over[- ]?qualified|over[- ]?experienced|too (?:senior|experienced|qualified|advanced|strong for|good for|big for|expensive|clever for|smart for|academic)|flight[- ]?risk|(?:he|she|they|'?ll|will|would|going to|gonna|could|might|probably|likely to|bound to|sure to|bet (?:he|she|they))[^.;]{0,16}\b(?:leave|quit|bolt|jump ship|move on|get bored|be bored|walk|be off|be gone|run|hop|disappear)\b[^.;]{0,12}(?:as soon|when|once|within|in (?:a|six|6|three|3|under|less)|after|the (?:moment|minute|second)|for (?:more|something|a better|better|google|amazon)|soon|quickly|fast|year|months|$|[.,!])|won'?t (?:stay|last|stick around|hang around|be here)|wouldn'?t (?:stay|last|stick)|not (?:going to|gonna) (?:stay|last|stick)|not (?:here )?for the long (?:haul|run|term)|(?:just|only) (?:a |using us as a |looking for a )?(?:stop ?gap|stepping stone|filling in|passing through|killing time)|stop ?gap|stepping stone|step(?:ping)? down|step back|taking a (?:pay cut|step down|demotion)|why (?:would|is|does) (?:he|she|they|anyone|someone)[^.;]{0,24}(?:want this|apply|step|junior|drop|leav|move|take)|job[- ]?hop\w*|hops? (?:around|jobs)|(?:\d+|two|three|four|five|six|seven|eight) (?:jobs|employers|companies|roles|moves) in (?:\d+|two|three|four|five|six|the last|as many)|(?:changes|changed|switches|moves|moved) jobs? (?:every|too|a lot|so|often|frequently)|(?:never|doesn'?t|didn'?t) (?:stay|stays|stayed|last|lasts) (?:anywhere|long|more than|put)|can'?t hold (?:down )?a job|no (?:loyalty|staying power|commitment)|not loyal|loyalty|employment gaps?|(?:gaps?|holes?|break) in (?:his|her|their|the) (?:cv|resume|r[eé]sum[eé]|career|employment|work history|history)|career (?:gap|break)|gap year|out of work|been unemployed|unemployed (?:for|since|too|over|\d)|between jobs|not worked (?:for|since|in)|hasn'?t worked (?:for|since|in)|didn'?t work (?:for|since) (?:a|two|three|\d)|beneath (?:him|her|them)|below (?:his|her|their) level|big fish|slum(?:ming)? it|out of our league|using us (?:as|for))\b(?! (?:analysis|the screen|meeting))/gu,
    },
    // likely to leave
    {
      id: "en-overqualified-03",
      severity: "warn",
      where: "inside",
      find: /\bgone (?:in|within|by|before) (?:\w+ )?(?:\w+ )?(?:months?|weeks?|year|christmas|summer|spring|easter)\b|\bwhat(?:'s| is) (?:he|she) (?:even )?doing (?:here|with us|at our)|\bwhy (?:us|here|this job)\?|\b(?:\d+|two|three|four|five|six|seven) (?:jobs|employers|companies|roles|schools|firms|hospitals) (?:in|over|within) (?:the (?:last|past) )?(?:\d+|two|three|four|five|six|as many)|\b(?:out|off) the door (?:by|in|as|before)/gu,
    },
    {
      id: "en-overqualified-04",
      severity: "warn",
      where: "inside",
      find: /\bwhy would (?:an?|someone|anyone|any|he|she|they)\b|\b(?:off|gone) (?:the (?:minute|moment|second|instant)|as soon as|at the first)\b|\bplaceholder (?:job|role)\b|\bkeep(?:ing)? (?:his|her|their) options open\b|\bstill applying elsewhere\b|\bsteppingstone\b|\bwill be bored\b|\b(?:moves|moved|jumps|jumped|flits|bounces|bounced) (?:around|about)\b|\brestless\b(?! (?:patient|resident|class|child))/gu,
    },
    {
      id: "en-overqualified-05",
      severity: "warn",
      where: "inside",
      find: /\bkeeps? (?:changing|switching|leaving|moving|quitting|hopping)\b[^.;]{0,8}(?:jobs?|roles?|employers?|around|schools?|companies)?/gu,
    },
    // above the post
    {
      id: "en-overqualified-06",
      severity: "warn",
      where: "inside",
      find: /\b(?:be |is |comes? |'d be )?after my (?:job|role|seat|chair)\b|\bex[- ](?:director|ceo|md|vp|partner|head chef|matron|headteacher|head)\b(?=,| (?:who|so|and|wanting|now|applying))|\bused to (?:run|running|manage|managing|lead|leading|own) [^.;]{1,24}\b(?:so why|why)\b|\bcome ?down in the world\b|\bfrom (?:director|ceo|head of|vp)\b[^.;]{0,10}\bto (?:this|assistant|clerk|junior)/gu,
    },
    // above the post
    {
      id: "en-overqualified-07",
      severity: "warn",
      where: "inside",
      find: /\b(?:just |only )?parking (?:himself|herself|themselves)\b|\b(?:phd|doctorate|mba|professor|barrister|surgeon) (?:for|in|wanting|applying for|doing) (?:an? )?(?:primary|junior|shop|clerk|assistant|warehouse|kitchen|admin|entry)\b|\bwaiting for something better\b|\bbiding (?:his|her|their) time\b/gu,
    },
    // above the post
    {
      id: "en-overqualified-08",
      severity: "warn",
      where: "inside",
      find: /\b(?:won'?t|wouldn'?t|can'?t|couldn'?t) (?:hold|keep|contain|satisfy) (?:him|her)(?= *$|[,.]| (?:long|for long|past))|\bblue[- ]chip\b[^.;]{0,20}\b(?:little|small|our|us)\b/gu,
    },
  ],
};
