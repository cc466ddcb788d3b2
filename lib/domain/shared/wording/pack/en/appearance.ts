import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const appearanceEn: RuleSet = {
  category: "appearance",
  instead: "Remove looks.",
  rules: [
    {
      id: "en-appearance-01",
      severity: "warn",
      where: "letter",
      find: /\b(?:attractive|unattractive|ugly|pretty|good[- ]looking|handsome|fat|skinny|tattoo(?:s|ed)?|piercings?|unkempt|well[- ]groomed|look the part|appearance|short guy|hairy|bald|dreadlocks|afro|hair ?style)\b(?!\s+(?:good|well|much|strong|solid|clear|print|clean|close|easy|hard|big|accurate|fast|high|quickly|chain|offer|option|package|proposition))/gu,
    },
    // looks
    {
      id: "en-appearance-02",
      severity: "block",
      where: "inside",
      find: /\b(?:scruffy|dishevel\w+|unkempt|shabby|sloppily dressed|badly dressed|dressed (?:badly|like|down|poorly|inappropriately|sloppily)|overdressed|underdressed|cheap suit|ill[- ]fitting|wrinkled shirt|smell(?:s|ed|y)?(?= |$|,|\.)|body odou?r|b\.?o\.?(?= |$)|bad breath|greasy|dirty (?:nails|shoes|hair)|tattoo\w*|piercings?|nose ring|blue hair|pink hair|purple hair|dyed hair|(?:his|her|their) (?:teeth|hair|nails|makeup|make-up|weight|looks|skirt|outfit|clothes|shoes|beard|figure|body|legs|face|smile|height|size|nose|skin)|easy on the eyes?|hot|fit bird|stunner|gorgeous|beautiful (?:girl|woman|lady)|good[- ]looking|handsome|not much to look at|plain jane|ugly|attractive|cute|pretty (?:girl|woman|lady|face|boy)|sexy|fat(?!al|h)|overweight|obese|chubby|skinny|huge guy|big (?:lad|guy|girl|lady)|heavy[- ]set|large lady|plus[- ]size|beer belly|(?:he|she|is|was|he'?s|she'?s) too (?:short|tall|fat|thin|skinny|big|heavy|large)|look(?:s|ed)? the part|not look the part|did not look|(?:very|quite|really|bit) (?:short|fat|plump|large|overweight)(?= (?:for|guy|man|woman|girl|lady)|[,.]|$)|short (?:guy|man|girl|woman|lady|bloke)|bald(?:ing)?|combover|acne|pimples|spotty|lazy eye|cross[- ]eyed|birthmark|scar(?:red|s)?|crooked|double chin|doesn'?t look (?:like|the)|look(?:s|ed)? (?:rough|a mess|like (?:a tramp|he slept|she slept)|tired|cheap|homeless)|front[- ]of[- ]house look|right look|customer[- ]facing look|presentable|well presented|image (?:problem|isn'?t)|low[- ]cut|cleavage|short skirt|lipstick)\b(?! (?:load|swap|fix|path|key|spot|water|lead|desk|code|client|jar|arrow|to (?:miss|skip|test)|for (?:the )?(?:timeout|window|interval|field|column|lesson|slot)|list|reload|standby|topic|chain|offer|option|sale|proposition|pipe))/gu,
    },
    {
      id: "en-appearance-03",
      severity: "block",
      where: "inside",
      find: /\b(?:chunky|podgy|tubby|stocky|portly|rotund|lanky|scrawny|gaunt|busty|curvy|frumpy|dowdy|untidy|messy hair|grubby|slovenly|sweaty|sweating|unshaven|stubble|bearded|hairy|hair all over|no tie|in (?:jeans|trainers|shorts|a hoodie|flip[- ]flops)|wore (?:jeans|trainers|a hoodie|shorts|too much|no)|outfit|blouse|heels|eyebrows?|moustache|ponytail|man bun|mullet|smile|posture|looker|dishy|fit (?:guy|girl|lad)|big[- ]boned|size of (?:him|her|them)|weighs?|stone heavy)\b(?! (?:text|soil|load|concrete|cell|path|component|data|file|layout|english|wheel|flour|yog|language|packaging|of the|lorry|the (?:goods|pallet|items|produce|order|patient|baby)|out))/gu,
    },
    {
      id: "en-appearance-04",
      severity: "block",
      where: "inside",
      find: /\b(?:bad|terrible|awful|yellow|crooked|missing|rotten|poor|nice|lovely|good) (?:skin|teeth|hair|complexion|breath|legs|figure|looks|nails|dress sense)\b|\bdressed (?:like|as if|for)\b/gu,
    },
    // looks and clothes
    {
      id: "en-appearance-05",
      severity: "block",
      where: "inside",
      find: /\bnot the (?:prettiest|best[- ]looking|slimmest|tidiest|cleanest|freshest)\b|\bdresses (?:like|as if|for)\b|\b(?:pretty|ugly|nice|plain|friendly) face\b(?! (?:detection|recognition))/gu,
    },
    // hair, clothes and smell
    {
      id: "en-appearance-06",
      severity: "block",
      where: "inside",
      find: /^hair (?:down|all over|like|past)|\b(?:his|her|long|with) hair (?:down|all|like|needs|past|to|everywhere|in)\b|\blooks? like (?:he|she|they) (?:sleeps?|slept|lives in|rolled|crawled)\b|\bneeds a (?:haircut|shave|comb)\b|\b(?:in a|wore a|wearing a|his|her) (?:stained|crumpled|creased|torn|dirty|grubby) (?:shirt|suit|top|trousers|shoes|jacket|blouse|jumper|uniform)\b|\b(?:his|her|the|too much) (?:perfume|aftershave)\b/gu,
    },
    // face and build
    {
      id: "en-appearance-07",
      severity: "block",
      where: "inside",
      find: /\b(?:scary|rough|mean|tough|thuggish|dodgy|odd|strange|funny|weird)[- ]looking\b(?! (?:data|value|chart|error|invoice|query|result|line))|\b(?:big|huge|massive|giant|tiny) (?:scary|rough|old)?[^.;]{0,10}(?:fella|bloke|geezer|lad|guy)\b/gu,
    },
    // hands and dress
    {
      id: "en-appearance-08",
      severity: "block",
      where: "inside",
      find: /\b(?:calloused|callused|black|filthy|bitten|chewed) (?:black )?(?:finger)?nails\b(?! (?:range|bar|salon|kit|set|art))|\b(?:dolled|tarted|dressed|done) up (?:like|to)\b|\bguests would (?:recoil|stare|run a mile)\b/gu,
    },
    // hair
    {
      id: "en-appearance-09",
      severity: "block",
      where: "inside",
      find: /\b(?:bright|flaming|dyed|neon|pink|blue|purple|green|long greasy|bright red) (?:red |pink |blue )?hair\b/gu,
    },
  ],
};
