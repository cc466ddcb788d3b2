import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const personalityEn: RuleSet = {
  category: "personality",
  instead: "Replace personality labels by observed behaviour.",
  rules: [
    {
      id: "en-personality-01",
      severity: "warn",
      where: "letter",
      find: /\b(?:astrolog\w+|zodiac|horoscope|blood type|introvert(?:ed)?|extrovert(?:ed)?|myers[- ]briggs|mbti|intj|enfp|personality type)\b/gu,
    },
    {
      id: "en-personality-02",
      severity: "warn",
      where: "letter",
      find: /\b(?:arrogant|cocky|lazy|sloppy|dishonest|liar|lied|liar|fake(?:d)?|cheat(?:ed|er|ing)?|shady|sketchy|creepy|weird(?:o)?|strange|odd|awkward|annoying|rude|difficult person|attitude problem|bad attitude|personality (?:issue|problem|clash)|red flag|nervous wreck|desperate)\b/gu,
      instead: "Do not judge the person; record one observed action and its effect on a criterion.",
    },
    // traits of character
    {
      id: "en-personality-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:arrogan\w+|cocky|smug|conceited|vain|pompous|pretentious|patronis\w+|patroniz\w+|condescending|snob\w*|stuck[- ]up|big[- ]headed|ego(?:tist\w*|maniac)?|big ego|know[- ]it[- ]all|know[- ]all|smart ?(?:ass|arse)|smarmy|slimy|sleazy|shifty|shady|sketchy|dodgy (?:guy|character|bloke)|untrustworthy|dishonest|liar|lying|lied|two[- ]faced|manipulative|sly|devious|cold(?= *$|[,.!]| fish| person| and)|aloof|distant (?:person|and)|frosty|stand[- ]?offish|robotic|wooden|timid|meek|mousy|shy|introvert\w*|extrovert\w*|too quiet|very quiet|so quiet|quiet (?:as usual|one|type|guy|girl)|withdrawn|loner|antisocial|anti[- ]social|awkward|weird|odd(?= *$|[,.!]| guy| person| one| fish| duck)|strange (?:guy|man|person|one|woman)|creepy|intense|needy|clingy|insecure|touchy|thin[- ]skinned|over[- ]?sensitive|prickly|moody|grumpy|sulky|bitter|negative (?:person|attitude|energy|vibe)|whin(?:y|er|ing)|whing\w+|moan(?:s|er|ed|ing)|complainer|argumentative|aggressive(?! (?:target|growth|timeline|marking|caching|pricing|discount\w*|treatment|schedule|deadline|cache))|confrontational|hot[- ]headed|short[- ]tempered|temper|volatile (?:person|guy)|lazy(?! (?:load\w*|eval\w*|init\w*|import|seq))|slacker|slob|sloppy (?:person|attitude)|unmotivated|no (?:drive|spark|passion|personality|charisma|ambition|backbone|hunger|fire)|lacks? (?:drive|spark|passion|personality|charisma|ambition|backbone|hunger|fire|gravitas|presence|maturity|confidence|warmth|humou?r|polish|energy)|boring|bland|dull(?= *$|[,.!]| as| person| guy)|immature|childish|naive|entitled|spoil(?:t|ed)|selfish|stubborn|obstinate|inflexible person|pushy|overbearing|domineering|loud(?= *$|[,.!]| and| person| mouth)|loud[- ]?mouth|big mouth|mouthy|chatty|talks too much|never shuts up|rude|disrespectful|bad manners|no manners|attitude(?: problem| issue|s? stinks|(?= *$|[,.!]))|bad attitude|poor attitude|attitude (?:was|is) (?:bad|poor|off|terrible|wrong)|personality (?:clash|issue|problem|isn'?t|not)|people[- ]pleaser|doormat|pushover|control freak|micro-?manager type|drama|high maintenance|hard work(?= *$|[,.!]| as a person)|nightmare to (?:manage|work)|difficult (?:person|to manage|to work with|character|guy|woman|lady)|hard to (?:manage|like|warm)|red flags?|something off about (?:him|her|them)|(?:don'?t|didn'?t|do not|wouldn'?t) (?:really )?(?:trust|like|warm to|believe|take to) (?:him|her|them|this (?:guy|person|one))|rubbed me|got on my nerves|irritat\w+|annoying|grating|unlikeable|not (?:a )?(?:likeable|nice|pleasant|warm|friendly|genuine|trustworthy|honest|very nice)(?: person| guy)?|nice (?:guy|enough|person)|no eye contact|avoids eye contact|poor eye contact|limp handshake|weak handshake|desperate|nervous wreck|nervous (?:type|person)|bag of nerves|gives me the|fake(?= *$|[,.!]| smile| person)|insincere|wet fish|wallflower|jobsworth|yes[- ]man)\b/gu,
    },
    {
      id: "en-personality-04",
      severity: "warn",
      where: "inside",
      find: /\bno (?:warmth|empathy|charm|enthusiasm|presence|humou?r|tact|people skills|initiative|curiosity)\b|\bfull of (?:himself|herself|themselves)\b|\bsly\b|\b(?:comes?|came|coming) (?:over|across) as (?:a |very |quite |bit |rather )?(?:sly|cold|rude|lazy|fake|nervous|weak|shy|aggressive|needy|desperate|bored|flat|slippery|odd)\b|\bslippery\b(?! (?:floor|surface|road|when))|\bmiserable\b|\bdour\b|\bsurly\b|\bsnappy\b(?= *$|[,.]| with)|\bsulk\w*|\bdefensive (?:person|type|and|about|when)|\bso (?:full|into) (?:of|him|her)\w*/gu,
    },
    {
      id: "en-personality-05",
      severity: "warn",
      where: "inside",
      find: /\bchip on (?:his|her|their) shoulder\b|\bwishy[- ]washy\b|\bcold fish\b|\bbackbone\b|\b(?:thinks|believes|reckons) (?:he|she|they)(?:'s| is| are)?(?: so| the| better| above)\b|\bhigh opinion of\b|\bhard[- ]nosed\b|\bsour\b(?= *$|[,.]| face| person)|\b(?:is|was|be|being|so|too|very|quite|really|bit|plain|just|and|seems?|felt|a) mean\b(?= *$|[,.]| person| streak)|\bpoker[- ]faced\b|\bno personality\b|\bno sparkle\b|\bflat (?:person|personality)|\btoo (?:nice|timid|soft|meek|blunt|direct|loud|intense|eager|keen|confident|cocky|chatty|serious|sensitive|proud|emotional|laid[- ]back|full on|nervous|wordy|shy|quiet|polite|friendly|familiar)\b(?= *$|[,.!]| for| to be| and| with)|\b(?:nervy|twitchy|jumpy|giggly|ditzy|scatty|scatterbrain\w*|airy[- ]fairy|flaky|flakey|unreliable|unprofessional|two[- ]faced|bad[- ]tempered|foul[- ]mouthed|gobby|stroppy|bolshy|mardy|uptight|anal|pedantic|nit[- ]?picky|fussy|prissy|precious|self[- ]important|self[- ]absorbed|self[- ]centred|egotistical|superior|haughty|aggressive person|passive[- ]aggressive|evasive|cagey)\b(?! (?:test|tests|build|customer))/gu,
    },
    // manner
    {
      id: "en-personality-06",
      severity: "warn",
      where: "inside",
      find: /\bas (?:warm|friendly|cheerful|approachable|lively|charming|personable|fun) as\b|\b(?:miserable|moody|frosty|icy|prickly|spiky|whiny|stroppy) (?:so and so|face|type|manner)\b|\bface like\b|\bnever (?:smiled|smiles|laughs|laughed|cracked a smile)\b|\bsense of humou?r (?:bypass|failure)\b|\bno sense of humou?r\b/gu,
    },
    // manner
    {
      id: "en-personality-07",
      severity: "warn",
      where: "inside",
      find: /\blooks? down (?:on|his nose|her nose)\b|\b(?:sharp|acid|wicked|loose|vicious) tongue\b|\bcr(?:ies|ied|ying) (?:if|when|at|over|as soon)\b|\bfloods of tears\b|\b(?:bursts?|burst) into tears\b|\bskin like (?:paper|tissue)\b|\bcan'?t take (?:criticism|a joke|feedback)\b/gu,
    },
    // manner
    {
      id: "en-personality-08",
      severity: "warn",
      where: "inside",
      find: /\bone[- ]word answers?\b|\beasily led\b|\bsour (?:face|puss)\b|\bface like thunder\b|\bno mind of (?:his|her) own\b|\bsays yes to everything\b/gu,
    },
  ],
};
