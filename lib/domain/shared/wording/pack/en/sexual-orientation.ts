import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const sexualOrientationEn: RuleSet = {
  category: "sexual_orientation",
  instead: "Remove.",
  rules: [
    {
      id: "en-sexual-orientation-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:gay|lesbian|homosexual|bisexual|transgender|transsexual|queer|sexual orientation|gender identity|preferred pronouns|cross[- ]?dress\w*)\b/gu,
    },
    // orientation
    {
      id: "en-sexual-orientation-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:gay|lesbian|homo(?:sexual)?|bi(?:sexual)|trans(?: (?:woman|man|person|guy|girl))|tranny|transgender\w*|transition(?:ed|ing) (?:to (?:a )?(?:m|fem)ale|from (?:m|fem)ale)|lgbt\w*|queer|closeted|came out|swings both|bats for|batting for|used to be a (?:man|woman|bloke|girl|guy)|born (?:a )?(?:man|male|woman|female|boy|girl)|pronouns|non[- ]?binary|they\/them|gender identity|sexuality|same[- ]sex|dyke|faggot|poof\w*|his boyfriend|his husband|her girlfriend|her wife)\b(?! (?:fat|fats|charity|support group|app))/gu,
    },
    {
      id: "en-sexual-orientation-03",
      severity: "block",
      where: "everywhere",
      find: /\bcamp as\b|\b(?:a bit|quite|very|rather) camp\b|\bdifferent (?:orientation|persuasion)\b|\blifestyle choice\b|\bhis male partner\b|\bher female partner\b|\bused to be an? (?:man|woman|bloke|girl|guy|lad)\b/gu,
    },
    // manner
    {
      id: "en-sexual-orientation-04",
      severity: "block",
      where: "inside",
      find: /\b(?:bit|too|very|rather|so|quite) (?:too )?camp(?= *$|[,.])/gu,
    },
    // partner guessed
    {
      id: "en-sexual-orientation-05",
      severity: "block",
      where: "inside",
      find: /\blives? with (?:another|a) (?:man|woman|guy|girl|lad|bloke)\b|\b(?:rainbow|pride) (?:badge|lanyard|flag|pin)\b|\btwo (?:mums|dads|moms)\b(?! in the)/gu,
    },
    // partner guessed
    {
      id: "en-sexual-orientation-06",
      severity: "block",
      where: "inside",
      find: /\b(?:likes|prefers|into|fancies) (?:men|women|boys|girls|other (?:men|women))\b(?= *$|[,.;]| (?:i think|and|so))/gu,
    },
  ],
};
